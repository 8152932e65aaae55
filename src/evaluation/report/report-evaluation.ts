import {
  type Bilingual,
  checkArray,
  checkObject,
  checkText,
  type Finding,
  frozenCopy,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { type Decimal, exactToDecimal, formatNumber, requireExact, sumOf } from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { checkEvaluation, type Evaluation, finding, regulationOf } from "../score/index.ts";
import { compareEvaluations } from "./compare-evaluations.ts";
import type { BeforeAndNow } from "./comparison.ts";
import type { EvaluationReport, EvaluationReportInput } from "./evaluation-report.ts";
import { checkRecommendations, followUp } from "./follow-up.ts";
import type { Recommendation } from "./recommendation-schema.ts";

/**
 * Lays out the result sheet (LHE) of an evaluation: this year beside last year, notes and recommendations by component.
 *
 * @term laporan hasil evaluasi (LHE)
 * @param input - The evaluation and what goes with it.
 * @param regulation - The regulation, when it is no national one.
 * @throws A {@link SakipError} with every problem at once: `unknown-component` for a note or recommendation on a
 * component that is none, and what {@link compareEvaluations} and {@link followUp} throw.
 * @see Evaluation reports (LHE) of inspectorates, as seen in templates: practice.
 * @example
 * ```ts
 * import { reportEvaluation, scoreComponents } from "sakip";
 *
 * const held = (evaluationYear: number, planning: string) =>
 *   scoreComponents({
 *     evaluationYear,
 *     components: { planning, measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
 *   });
 * const report = reportEvaluation({ evaluation: held(2024, "25.80"), previous: held(2023, "24.60") });
 * report.statement.id
 * // => "Hasil evaluasi dituangkan dalam bentuk nilai dengan kisaran 0 s.d. 100. Nilai sebesar 80,75 dengan kategori A (Memuaskan)."
 * report.rows[0]?.change // => { status: "computed", value: "1.2" }
 * report.grade.previous // => "BB"
 * report.grade.current.code // => "A"
 * ```
 */
export function reportEvaluation(input: EvaluationReportInput, regulation?: Regulation): EvaluationReport {
  const problems: Problem[] = [];
  if (!checkObject(input as unknown, [], problems)) refuseIfAny(problems);
  const { evaluation, previous, notes = {}, recommendations = [], previousRecommendations } = input;
  const rule = regulationOf(evaluation, regulation);
  checkNotes(notes, problems);
  checkRecommendations(recommendations, ["recommendations"], problems);
  if (previous !== undefined) checkEvaluation(previous, ["previous"], problems);
  if (previousRecommendations !== undefined)
    checkRecommendations(previousRecommendations, ["previousRecommendations"], problems);
  refuseIfAny(problems.length > 0 ? problems : problemsOf(rule, notes, recommendations));
  const comparison = previous && compareEvaluations(previous, evaluation);
  const comparable = comparison?.series === "continuous";
  const { agencyId, evaluationYear, grade, total, components } = evaluation;
  return frozenCopy({
    ...(agencyId !== undefined && { agencyId }),
    evaluationYear,
    ...(comparable && { previousYear: comparison.years.previous }),
    regulation: rule.source,
    statement: statementOf(evaluation),
    rows: components.map(({ key, label, weight, value }, i) => {
      const compared = comparison?.components[i];
      const before = comparable ? compared?.previous?.value : undefined;
      return {
        number: i + 1,
        key,
        label,
        weight,
        ...(before !== undefined && { previous: before }),
        current: value,
        ...(compared !== undefined && { change: compared.change }),
        notes: [...(notes[key] ?? [])],
        recommendations: recommendations.filter(({ component }) => component === key),
      };
    }),
    total: {
      label: rule.report.total,
      weight: rule.scale.bands[rule.scale.bands.length - 1]?.upTo as Decimal,
      ...(comparable && { previous: previous?.total as Decimal }),
      current: total,
      ...(comparison !== undefined && { change: comparison.total.change }),
    },
    grade: { label: rule.report.grade, ...(comparable && { previous: comparison.grades.previous }), current: grade },
    recommendations: recommendations.filter(({ component }) => component === undefined),
    ...(previousRecommendations !== undefined && { followUp: followUp(previousRecommendations) }),
    findings: [
      ...evaluation.findings,
      ...(comparison?.series === "broken" ? [brokenFinding(comparison.regulations, evaluation)] : []),
    ],
  });
}

function checkNotes(notes: Readonly<Record<string, readonly string[]>>, problems: Problem[]): void {
  if (!checkObject(notes as unknown, ["notes"], problems)) return;
  for (const [key, texts] of Object.entries(notes))
    if (checkArray(texts, ["notes", key], problems))
      for (const [i, text] of texts.entries()) checkText(text, ["notes", key, i], problems);
}

function problemsOf(
  { components, source }: Regulation,
  notes: Readonly<Record<string, readonly string[]>>,
  recommendations: readonly Recommendation[],
): Problem[] {
  const keys = components.map(({ key }) => key);
  const expected = `a component of ${source.title}: ${keys.join(", ")}`;
  return [
    ...Object.keys(notes).map((key) => ({ path: ["notes", key], key })),
    ...recommendations.flatMap(({ component: key }, i) =>
      key === undefined ? [] : [{ path: ["recommendations", i, "component"], key }],
    ),
  ]
    .filter(({ key }) => !keys.includes(key))
    .map(({ path, key }) => problemAt("unknown-component", path, key, expected));
}

function statementOf({ total, grade, rounding, components }: Evaluation): Bilingual {
  const most = exactToDecimal(sumOf(components.map(({ weight }) => requireExact(weight))));
  // An exact total is printed as it stands: rounded, it could show a value that has another grade.
  const decimals = rounding === undefined || rounding.decimals < 0 ? {} : { decimals: rounding.decimals };
  const number = (locale: "id" | "en") => formatNumber(total, { locale, ...decimals });
  return {
    id: `Hasil evaluasi dituangkan dalam bentuk nilai dengan kisaran 0 s.d. ${formatNumber(most)}. Nilai sebesar ${number("id")} dengan kategori ${grade.code} (${grade.label.id}).`,
    en: `The result of the evaluation is a score from 0 to ${formatNumber(most, { locale: "en" })}. A score of ${number("en")}, grade ${grade.code} (${grade.label.en}).`,
  };
}

function brokenFinding(regulations: BeforeAndNow<string>, evaluation: Evaluation): Finding {
  return finding(
    evaluation,
    "series-broken",
    "warning",
    ["previous"],
    { ...regulations },
    {
      id: "Nilai tahun lalu memakai peraturan lain, jadi tidak disandingkan.",
      en: "Last year's values follow another regulation, so they do not stand beside this year's.",
    },
  );
}
