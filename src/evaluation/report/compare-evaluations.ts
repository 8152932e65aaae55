import { type Bilingual, checkObject, frozenCopy, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { type Decimal, exactToDecimal, requireExact, sumOf } from "../../number/index.ts";
import { checkEvaluation, type Evaluation, exactGraded } from "../score/index.ts";
import { changeOf, comparedComponents } from "./compared-components.ts";
import type { CompareOptions, EvaluationComparison } from "./comparison.ts";
import { checkRecommendations, followUp } from "./follow-up.ts";

const TOTAL: Bilingual = { id: "Nilai", en: "Total" };

/**
 * Compares the evaluation of an agency with its previous one, by component and sub-component.
 *
 * Points under different regulations are never subtracted: the series is broken there. With a mapping the components
 * stand side by side all the same, each with its weight.
 *
 * @term perbandingan hasil evaluasi
 * @param previous - The earlier evaluation.
 * @param current - The later one.
 * @param options - A mapping across regulations, and last year's recommendations.
 * @throws A {@link SakipError} with every problem at once: `invalid-input` for evaluations of two agencies or in the
 * wrong order, `unknown-component` for a mapping that names none.
 * @see No official source: that reports print both years side by side was seen; comparing them is arithmetic.
 * @example
 * ```ts
 * import { compareEvaluations, scoreComponents } from "sakip";
 *
 * const held = (evaluationYear: number, planning: string) =>
 *   scoreComponents({
 *     evaluationYear,
 *     components: { planning, measurement: "24", reporting: "12", "internal-evaluation": "20" },
 *   });
 * const { series, total, components } = compareEvaluations(held(2023, "21"), held(2024, "24.5"));
 * series // => "continuous"
 * total.change // => { status: "computed", value: "3.5" }
 * components[0]?.change // => { status: "computed", value: "3.5" }
 * ```
 */
export function compareEvaluations(
  previous: Evaluation,
  current: Evaluation,
  options: CompareOptions = {},
): EvaluationComparison {
  refuseIfAny(problemsOf(previous, current, options));
  const { agencyId } = current;
  const same = previous.regulation === current.regulation;
  const { recommendations } = options;
  return frozenCopy({
    ...(agencyId !== undefined && { agencyId }),
    years: { previous: previous.evaluationYear, current: current.evaluationYear },
    regulations: { previous: previous.regulation, current: current.regulation },
    series: same ? ("continuous" as const) : ("broken" as const),
    total: {
      key: "total",
      label: TOTAL,
      previous: { weight: weightOf(previous), value: previous.total },
      current: { weight: weightOf(current), value: current.total },
      change: changeOf(previous, current, exactGraded, !same),
    },
    grades: { previous: previous.grade.code, current: current.grade.code },
    components: comparedComponents(previous, current, same ? undefined : (options.mapping ?? {})),
    ...(recommendations !== undefined && { followUp: followUp(recommendations) }),
  });
}

function problemsOf(previous: Evaluation, current: Evaluation, options: CompareOptions): Problem[] {
  const problems: Problem[] = [];
  const { mapping = {}, recommendations = [] } = checkObject(options as unknown, ["options"], problems) ? options : {};
  checkEvaluation(previous, ["previous"], problems);
  checkEvaluation(current, ["current"], problems);
  checkObject(mapping as unknown, ["options", "mapping"], problems);
  checkRecommendations(recommendations, ["options", "recommendations"], problems);
  if (problems.length > 0) return problems;
  if (previous.agencyId !== current.agencyId)
    problems.push(
      problemAt(
        "invalid-input",
        ["current", "agencyId"],
        current.agencyId,
        `the agency of the previous evaluation, ${previous.agencyId}`,
      ),
    );
  if (previous.evaluationYear >= current.evaluationYear)
    problems.push(
      problemAt(
        "invalid-input",
        ["current", "evaluationYear"],
        current.evaluationYear,
        `a year after ${previous.evaluationYear}`,
      ),
    );
  for (const [now, before] of Object.entries(mapping)) {
    if (!current.components.some(({ key }) => key === now))
      problems.push(
        problemAt("unknown-component", ["options", "mapping", now], now, `a component of "${current.regulation}"`),
      );
    if (!previous.components.some(({ key }) => key === before))
      problems.push(
        problemAt("unknown-component", ["options", "mapping", now], before, `a component of "${previous.regulation}"`),
      );
  }
  return problems;
}

function weightOf({ components }: Evaluation): Decimal {
  return exactToDecimal(sumOf(components.map(({ weight }) => requireExact(weight))));
}
