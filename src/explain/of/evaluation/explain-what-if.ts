import { bilingualShape, list, type Plain, readAll, text } from "../../../core/index.ts";
import { evaluationGiven, type WhatIf } from "../../../evaluation/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { minus, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { nested } from "../shared/nested.ts";
import { changeNode } from "./change-node.ts";
import { evaluationNode } from "./evaluation-node.ts";

const whatIfRead = /* @__PURE__ */ (() =>
  resultShape("what-if", {
    before: evaluationGiven,
    after: evaluationGiven,
    difference: resultNumber,
    changes: list(
      partShape({
        component: text,
        part: text,
        label: bilingualShape,
        before: resultNumber,
        after: resultNumber,
        difference: resultNumber,
      }),
    ),
  }))();

/**
 * Explains what changed answers would do: both evaluations down to their answers, and the sub-components that change.
 *
 * @term penjelasan simulasi nilai
 * @param result - What {@link whatIf} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainWhatIf, whatIf } from "sakip";
 *
 * const letters = { existence: "BB", quality: "BB", use: "BB" };
 * const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
 * const explanation = explainWhatIf(whatIf({ evaluationYear: 2024, answers }, { planning: { use: "A" } }));
 * explanation.value // => "1.5"
 * explanation.formula // => { op: "subtract", of: [{ step: 1 }, { step: 0 }] }
 * ```
 */
export function explainWhatIf(result: WhatIf | Plain<WhatIf>): Explanation {
  const [{ before, after, difference, changes }] = readAll([whatIfRead, result, "result"]);
  return explained({
    subject: "what-if",
    label: { id: "Perubahan nilai hasil evaluasi", en: "Change of the result of the evaluation" },
    value: difference,
    unit: "points",
    formula: minus(step(1), step(0)),
    statement: {
      id: "Dibandingkan nilai lembar kerja apa adanya dengan nilainya setelah jawaban diubah",
      en: "The worksheet as it is stands beside itself with changed answers",
    },
    basis: after.basis.regulation,
    steps: [
      nested(evaluationNode(before), "before", { id: "Nilai semula", en: "Result as it is" }),
      nested(evaluationNode(after), "after", { id: "Nilai setelah diubah", en: "Result with the changes" }),
      ...changes.map(({ component, part, label, before: old, after: own, difference: value }) =>
        changeNode({
          subject: `change:${component}:${part}`,
          label,
          before: old,
          now: own,
          change: { status: "computed", value, reason: undefined },
        }),
      ),
    ],
  });
}
