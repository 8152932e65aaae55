import { type Citation, type Plain, readAll } from "../../../core/index.ts";
import { type Evaluation, evaluationGiven } from "../../../evaluation/index.ts";
import { exactOf } from "../../../number/index.ts";
import { roundedBy, ruledWord, step, total, worded } from "../../formula/index.ts";
import { type Explanation, explained, printBasis } from "../../tell/index.ts";
import { plainFindings } from "../shared/plain-findings.ts";
import { explainComponent } from "./explain-component.ts";
import { explainEvaluationGrade } from "./explain-evaluation-grade.ts";
import { groupNodes } from "./group-nodes.ts";

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
  const { agencyId, evaluationYear, total: value, rounding, basis, findings } = evaluation;
  const components = groupNodes(evaluation, evaluation.components.map(explainComponent));
  return explained({
    subject: "evaluation",
    label: { id: "Nilai hasil evaluasi AKIP", en: "Result of the SAKIP evaluation" },
    value: exactOf(value),
    unit: "points",
    formula: roundedBy(total(components.map((_, i) => step(i))), [rounding]),
    inputs: [
      agencyId === undefined ? undefined : worded("agency", { id: "perangkat daerah", en: "agency" }, agencyId),
      worded("evaluation-year", { id: "tahun evaluasi", en: "year of evaluation" }, String(evaluationYear)),
      rounding && ruledWord("rounding-basis", roundingBasis, basis.rounding.title, basisWords(basis.rounding)),
    ],
    rounding,
    basis: basis.regulation,
    findings: plainFindings(findings),
    steps: [...components, explainEvaluationGrade(evaluation)],
  });
}

const roundingBasis = { id: "dasar pembulatan", en: "basis of the rounding" };

const basisWords = (basis: Citation) => ({ id: printBasis(basis, "id"), en: printBasis(basis, "en") });
