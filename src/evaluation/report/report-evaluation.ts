import {
  type Bilingual,
  deepFreeze,
  findingKind,
  type Problem,
  problemAt,
  type Read,
  readAll,
  refuseIfAny,
  tell,
  textFact,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { formatNumber } from "../../number/index.ts";
import { type Regulation, type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import { type Evaluation, placeIn, regulationOf } from "../score/index.ts";
import { comparisonOf, orderFaults, weightOf } from "./compare-evaluations.ts";
import type { BeforeAndNow } from "./comparison.ts";
import { type EvaluationReport, type EvaluationReportInput, evaluationReportInputShape } from "./evaluation-report.ts";
import { followUpOf } from "./follow-up.ts";

/**
 * Lays out the result sheet (LHE) of an evaluation: this year beside last year, notes and recommendations by component.
 *
 * @term laporan hasil evaluasi (LHE)
 * @param input - The evaluation and what goes with it.
 * @param regulation - The regulation, when it is no national one.
 * @throws A {@link SakipError} with every problem at once: `unknown-component` for a note or recommendation on a
 * component that is none, `invalid-input` for a previous evaluation of another agency or not of an earlier year, and what
 * {@link followUp} throws.
 * @see PermenPANRB 88/2021, Lampiran 2, p. 41, read: the columns and rows, notes and recommendations. The sentence, the
 * change and the name of the row of the grade are the practice of inspectorates.
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
export function reportEvaluation(input: EvaluationReportInput, regulation?: RegulationInput): EvaluationReport {
  const [read, given] = readAll([evaluationReportInputShape, input], [regulationIfGiven, regulation, "regulation"]);
  const { evaluation, previous, notes, recommendations, previousRecommendations } = read;
  const rule = regulationOf(evaluation, given).regulation;
  refuseIfAny([
    ...componentFaults(rule, read),
    ...(previous === undefined ? [] : orderFaults(previous, evaluation, ["evaluation"])),
  ]);
  const comparison = previous && comparisonOf(previous, evaluation);
  const last = comparison?.series === "continuous" ? comparison : undefined;
  const { agencyId, evaluationYear, grade, total, components } = evaluation;
  return deepFreeze({
    kind: "evaluation-report",
    ...(agencyId !== undefined && { agencyId }),
    evaluationYear,
    evaluation,
    ...(previous !== undefined && { previous }),
    ...(last !== undefined && { previousYear: last.years.previous }),
    regulation: rule.source,
    statement: statementOf(evaluation),
    rows: components.map(({ key, label, weight, value }, i) => {
      const compared = comparison?.components[i];
      const before = last?.components[i]?.previous?.value;
      return {
        number: i + 1,
        key,
        label,
        weight,
        ...(before !== undefined && { previous: before }),
        current: value,
        ...(compared !== undefined && { change: compared.change }),
        notes: notes?.get(key) ?? [],
        recommendations: recommendations.filter(({ component }) => component === key),
      };
    }),
    total: {
      label: rule.report.total,
      weight: weightOf(evaluation),
      ...(last?.total.previous !== undefined && { previous: last.total.previous.value }),
      current: total,
      ...(comparison !== undefined && { change: comparison.total.change }),
    },
    grade: { label: rule.report.grade, ...(last !== undefined && { previous: last.grades.previous }), current: grade },
    recommendations: recommendations.filter(({ component }) => component === undefined),
    ...(previousRecommendations !== undefined && { followUp: followUpOf(previousRecommendations) }),
    findings: [
      ...evaluation.findings,
      ...(comparison?.series === "broken" ? [brokenFinding(comparison.regulations, evaluation)] : []),
    ],
  });
}

/** Notes and recommendations on what is no component. */
function componentFaults(
  { components, source }: Regulation,
  { notes = new Map(), recommendations }: Read<typeof evaluationReportInputShape>,
): Problem[] {
  const keys = components.map(({ key }) => key);
  const expected = {
    en: `a component of ${source.title}: ${keys.join(", ")}`,
    id: `komponen ${source.title}: ${keys.join(", ")}`,
  };
  return [
    ...[...notes.keys()].map((key) => ({ path: ["notes", key], key })),
    ...recommendations.flatMap(({ component: key }, i) =>
      key === undefined ? [] : [{ path: ["recommendations", i, "component"], key }],
    ),
  ]
    .filter(({ key }) => !keys.includes(key))
    .map(({ path, key }) => problemAt("unknown-component", path, key, expected));
}

function statementOf(evaluation: Evaluation): Bilingual {
  const { total, grade, rounding } = evaluation;
  const most = weightOf(evaluation);
  // An exact total is printed as it stands: rounded, it could show a value that has another grade.
  const decimals = rounding === undefined || rounding.decimals < 0 ? {} : { decimals: rounding.decimals };
  const number = (locale: "id" | "en") => formatNumber(total, { locale, ...decimals });
  return {
    id: `Hasil evaluasi dituangkan dalam bentuk nilai dengan kisaran 0 s.d. ${formatNumber(most)}. Nilai sebesar ${number("id")} dengan kategori ${grade.code} (${grade.label.id}).`,
    en: `The result of the evaluation is a score from 0 to ${formatNumber(most, { locale: "en" })}. A score of ${number("en")}, grade ${grade.code} (${grade.label.en}).`,
  };
}

const seriesBroken = /* @__PURE__ */ findingKind("series-broken", "warning", {
  facts: { previous: textFact, current: textFact },
  id: () => "Nilai tahun lalu memakai peraturan lain, jadi tidak disandingkan.",
  en: () => "Last year's values follow another regulation, so they do not stand beside this year's.",
});

function brokenFinding(regulations: BeforeAndNow<string>, evaluation: Evaluation): Finding {
  return tell(seriesBroken, placeIn(evaluation, ["previous"]), { ...regulations });
}
