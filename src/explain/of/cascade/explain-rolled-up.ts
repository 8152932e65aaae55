import type { RolledUp } from "../../../cascade/index.ts";
import { type Plain, readAll, text } from "../../../core/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { resultShape } from "../shared/fields.ts";
import { rollUpNode } from "./roll-up/roll-up-node.ts";
import { rollUpFields } from "./roll-up/roll-up-read.ts";

const rolledUpRead = /* @__PURE__ */ (() => resultShape("rolled-up", { ...rollUpFields, id: text }))();

/**
 * Explains the value of a node of a cascade: its parts with their shares and weights, the rule, and what was missing.
 *
 * @term penjelasan nilai gabungan
 * @param result - One of the rows of {@link rollUp}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such row.
 * @see No official source.
 * @example
 * ```ts
 * import { buildCascade, explainRolledUp, explainText, rollUp } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   { id: "s", parents: [], level: "objective", title: "Sasaran", rollUp: "weighted", indicators: [] },
 *   { id: "p1", parents: ["s"], level: "programme", title: "Program 1", weight: 60, indicators: [] },
 *   { id: "p2", parents: ["s"], level: "programme", title: "Program 2", weight: 40, indicators: [] },
 * ]);
 * const [objective] = rollUp(cascade, ({ id }) => ({ p1: "90", p2: "112.5" })[id]);
 * objective && explainText(explainRolledUp(objective), { locale: "en" }).split(". ")[1]
 * // => "Computed from (value of p1 90 × weight of p1 60 + value of p2 112.5 × weight of p2 40) ÷ (weight of p1 60 + weight of p2 40) = 99"
 * ```
 */
export function explainRolledUp(result: RolledUp | Plain<RolledUp>): Explanation {
  const [read] = readAll([rolledUpRead, result, "result"]);
  const label = { id: `Nilai gabungan ${read.id}`, en: `Rolled-up value of ${read.id}` };
  return rollUpNode(read, "rolled-up", label);
}
