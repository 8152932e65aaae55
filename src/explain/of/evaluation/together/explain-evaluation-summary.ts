import { bilingualShape, list, optional, type Plain, type Read, readAll, text, whole } from "../../../../core/index.ts";
import { type Evaluation, type EvaluationSummary, evaluationGiven } from "../../../../evaluation/index.ts";
import { exactOf, resultNumber } from "../../../../number/index.ts";
import { figure, step, weightedAverage } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { numberOutcome, partShape, resultShape } from "../../shared/fields.ts";
import { counted } from "../../shared/listed.ts";
import { nested } from "../../shared/nested.ts";
import { evaluationNode } from "../evaluation-node.ts";
import { gradeCountNode, gradeCountRead } from "./grade-count-node.ts";

const summaryRead = /* @__PURE__ */ (() => {
  const count = whole<number>(0, Number.MAX_SAFE_INTEGER);
  return resultShape("evaluation-summary", {
    regulation: optional(text),
    evaluations: list(partShape({ evaluation: evaluationGiven, weight: resultNumber })),
    count,
    mean: partShape(numberOutcome),
    weight: resultNumber,
    components: list(
      partShape({ key: text, label: bilingualShape, weight: resultNumber, mean: partShape(numberOutcome) }),
    ),
    grades: list(gradeCountRead),
  });
})();

type SummaryRead = Read<typeof summaryRead>;

/**
 * Explains the evaluations of many agencies taken together: their weighted mean, that of each component, and how many have
 * each grade.
 *
 * @term penjelasan rekapitulasi hasil evaluasi
 * @param result - What {@link aggregateEvaluations} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { aggregateEvaluations, explainEvaluationSummary, scoreComponents } from "sakip";
 *
 * const of = (planning: number) =>
 *   scoreComponents({
 *     evaluationYear: 2024,
 *     components: { planning, measurement: 24, reporting: 12, "internal-evaluation": 20 },
 *   });
 * const summary = aggregateEvaluations([{ evaluation: of(24), weight: 3 }, { evaluation: of(30) }]);
 * explainEvaluationSummary(summary).value // => "81.5"
 * ```
 */
export function explainEvaluationSummary(result: EvaluationSummary | Plain<EvaluationSummary>): Explanation {
  const [read] = readAll([summaryRead, result, "result"]);
  const { evaluations, count, mean, components, grades } = read;
  const weights = evaluations.map(({ weight }, i) => figure(`weight:${i}`, weightName(i), weight));
  return explained({
    subject: "evaluation-summary",
    label: { id: "Rata-rata hasil evaluasi AKIP", en: "Mean of the results of the evaluations" },
    value: mean.value ?? null,
    unit: "points",
    formula: mean.value && weightedAverage(weights.map((weight, i) => ({ weight, value: step(i) }))),
    inputs: [counted("count", { id: "banyak perangkat daerah", en: "number of agencies" }, count), ...weights],
    reason: mean.reason,
    basis: evaluations[0]?.evaluation.basis.regulation,
    steps: [
      ...evaluations.map(({ evaluation }, i) =>
        nested(evaluationNode(evaluation), `evaluation:${i}`, named(evaluation, i)),
      ),
      ...components.map((component, at) => componentNode(component, at, read)),
      ...grades.filter((grade) => grade.count > 0).map((grade) => gradeCountNode(grade, count, "agencies")),
    ],
  });
}

function componentNode(
  { key, label, mean }: SummaryRead["components"][number],
  at: number,
  { evaluations }: SummaryRead,
): Explanation {
  const items = evaluations.flatMap(({ evaluation, weight }, i) => {
    const own = evaluation.components[at];
    if (own === undefined) return [];
    const name = named(evaluation, i);
    return [
      {
        value: figure(
          `value:${i}`,
          { id: `nilai ${name.id}`, en: `value of ${name.en}` },
          exactOf(own.value),
          "points",
        ),
        weight: figure(`weight:${i}`, weightName(i), weight),
      },
    ];
  });
  return explained({
    subject: `component:${key}`,
    label: { id: `Rata-rata ${label.id}`, en: `Mean of ${label.en}` },
    value: mean.value ?? null,
    unit: "points",
    formula: mean.value && weightedAverage(items),
    inputs: items.flatMap(({ value, weight }) => [value, weight]),
    reason: mean.reason,
  });
}

/** Whose evaluation it is; its place in the list where nobody said so. */
function named({ agencyId }: Evaluation, i: number) {
  return agencyId === undefined
    ? { id: `Evaluasi ke-${i + 1}`, en: `Evaluation ${i + 1}` }
    : { id: `Evaluasi ${agencyId}`, en: `Evaluation of ${agencyId}` };
}

const weightName = (i: number) => ({ id: `bobot ke-${i + 1}`, en: `weight ${i + 1}` });
