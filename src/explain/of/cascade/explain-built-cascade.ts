import { type BuiltCascade, cascadeLevelShape } from "../../../cascade/index.ts";
import { list, type Plain, readAll, text } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { listed } from "../shared/listed.ts";
import { levelNodes } from "./level-nodes.ts";

const builtRead = /* @__PURE__ */ (() =>
  resultShape("built-cascade", {
    findings: groundFields.findings,
    cascade: partShape({
      nodes: list(partShape({ id: text, level: cascadeLevelShape })),
      roots: list(text),
      detached: list(text),
    }),
  }))();

/**
 * Explains what became of the rows of a plan: the nodes that make a cascade, level by level, those left out, and why.
 *
 * @term penjelasan pohon kinerja
 * @param result - What {@link buildCascade} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { buildCascade, explainBuiltCascade } from "sakip";
 *
 * const built = buildCascade([
 *   { id: "s", parents: [], level: "objective", title: "Sasaran", indicators: [] },
 *   { id: "p", parents: ["s"], level: "programme", title: "Program", indicators: [] },
 * ]);
 * explainBuiltCascade(built).steps.map(({ label, value }) => [label.en, value]) // => [["Objective", "1"], ["Programme", "1"]]
 * ```
 */
export function explainBuiltCascade(result: BuiltCascade | Plain<BuiltCascade>): Explanation {
  const [{ cascade, findings }] = readAll([builtRead, result, "result"]);
  const { nodes, roots, detached } = cascade;
  return explained({
    subject: "built-cascade",
    label: { id: "Pohon kinerja", en: "Cascade" },
    value: exactOf(nodes.length),
    unit: "nodes",
    statement: {
      id: "Setiap simpul tersambung sampai ke puncaknya, dan tidak satu pun berada di bawah dirinya sendiri",
      en: "Every node hangs below a root, and none below itself",
    },
    inputs: [
      listed("roots", { id: "puncak", en: "roots" }, roots),
      listed("detached", { id: "tidak tersambung", en: "left out" }, detached),
    ],
    findings,
    steps: levelNodes(nodes),
  });
}
