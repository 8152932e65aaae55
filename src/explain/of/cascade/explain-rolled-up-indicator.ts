import type { RolledUpIndicator } from "../../../cascade/index.ts";
import { type Plain, readAll, text } from "../../../core/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { resultShape } from "../shared/fields.ts";
import { rollUpNode } from "./roll-up/roll-up-node.ts";
import { rollUpFields } from "./roll-up/roll-up-read.ts";

const rolledUpRead = /* @__PURE__ */ (() =>
  resultShape("rolled-up-indicator", { ...rollUpFields, nodeId: text, indicatorId: text }))();

/**
 * Explains the realisation of an indicator that others support: their figures, the relation, and what was missing.
 *
 * @term penjelasan realisasi gabungan indikator
 * @param result - One of the rows of {@link rollUpIndicators}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such row.
 * @see No official source.
 * @example
 * ```ts
 * import { buildCascade, explainRolledUpIndicator, rollUpIndicators } from "sakip";
 *
 * const part = (id: string) =>
 *   ({ id, title: id, unit: "orang", polarity: "maximize", target: 1, supports: [{ indicatorId: "all", relation: "sum" }] }) as const;
 * const { cascade } = buildCascade([
 *   { id: "s", parents: [], level: "objective", title: "Sasaran", indicators: [{ id: "all", title: "Semua", unit: "orang", polarity: "maximize", target: 9 }] },
 *   { id: "p", parents: ["s"], level: "programme", title: "Program", indicators: [part("a"), part("b")] },
 * ]);
 * const [all] = rollUpIndicators(cascade, ({ id }) => ({ a: 3, b: 4 })[id]);
 * all && explainRolledUpIndicator(all).value // => "7"
 * ```
 */
export function explainRolledUpIndicator(result: RolledUpIndicator | Plain<RolledUpIndicator>): Explanation {
  const [read] = readAll([rolledUpRead, result, "result"]);
  const named = `${read.indicatorId} (${read.nodeId})`;
  const label = { id: `Realisasi gabungan indikator ${named}`, en: `Rolled-up realisation of indicator ${named}` };
  return rollUpNode(read, "rolled-up-indicator", label);
}
