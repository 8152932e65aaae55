import { type Plain, readAll } from "../../../core/index.ts";
import { type Evaluation, evaluationGiven } from "../../../evaluation/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { evaluationNode } from "./evaluation-node.ts";

/**
 * Explains an evaluation down to every answer: the total, its components, their sub-components and criteria, and the grade.
 *
 * @term penjelasan hasil evaluasi AKIP
 * @param result - What {@link scoreWorksheet} or {@link scoreComponents} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no evaluation, or does not add up.
 * @see No official source.
 * @example
 * ```ts
 * import { explainEvaluation, scoreComponents } from "sakip";
 *
 * const explanation = explainEvaluation(
 *   scoreComponents({
 *     evaluationYear: 2023,
 *     components: { planning: "24.60", measurement: "23.10", reporting: "12.45", "internal-evaluation": "18.25" },
 *   }),
 * );
 * explanation.value // => "78.4"
 * explanation.formula // => { op: "round", of: [{ op: "sum", of: [{ step: 0 }, { step: 1 }, { step: 2 }, { step: 3 }] }], decimals: 2, mode: "half-up" }
 * explanation.steps.map(({ subject, value }) => [subject, value])
 * // => [["component:planning", "24.6"], ["component:measurement", "23.1"], ["component:reporting", "12.45"], ["component:internal-evaluation", "18.25"], ["grade", "BB"]]
 * ```
 */
export function explainEvaluation(result: Evaluation | Plain<Evaluation>): Explanation {
  const [evaluation] = readAll([evaluationGiven, result, "result"]);
  return evaluationNode(evaluation);
}
