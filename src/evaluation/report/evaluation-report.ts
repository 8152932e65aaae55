import {
  type Bilingual,
  type Citation,
  type Given,
  type GivenFinding,
  list,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
} from "../../core/index.ts";

import type { Decimal } from "../../number/index.ts";
import type { Grade } from "../../scale/index.ts";
import { type Evaluation, evaluationGiven } from "../score/index.ts";
import type { Change } from "./comparison.ts";
import type { FollowUpSummary } from "./follow-up-summary.ts";
import { type Recommendation, recommendationsShape } from "./recommendation-shape.ts";

const evaluationReportInputFields = /* @__PURE__ */ (() =>
  object({
    /** This year's evaluation. */
    evaluation: evaluationGiven,
    /** Last year's, when there was one. */
    previous: optional(evaluationGiven),
    /** Notes on components, by their keys. */
    notes: optional(record(list(text))),
    /** This year's recommendations. */
    recommendations: optional(recommendationsShape, []),
    /** Last year's recommendations with their follow-up. */
    previousRecommendations: optional(recommendationsShape),
  }))();

/**
 * What goes into an evaluation report.
 *
 * @term bahan laporan hasil evaluasi
 */
export interface EvaluationReportInput extends Given<typeof evaluationReportInputFields> {}

/**
 * The shape of what goes into an evaluation report.
 *
 * @term bahan laporan hasil evaluasi
 */
export const evaluationReportInputShape: Shape<
  EvaluationReportInput,
  Read<typeof evaluationReportInputFields>
> = evaluationReportInputFields;

/**
 * A row of the table of an evaluation report.
 *
 * @term baris laporan hasil evaluasi
 */
export interface EvaluationReportRow {
  /** The number as printed: 1, 2, 3 … */
  readonly number: number;
  /** The key of the component. */
  readonly key: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** Its weight. */
  readonly weight: Decimal;
  /** Its value last year; absent where there was none, or another regulation held. */
  readonly previous?: Decimal;
  /** Its value this year. */
  readonly current: Decimal;
  /** The change; absent without an evaluation of last year. */
  readonly change?: Change;
  /** The notes on it. */
  readonly notes: readonly string[];
  /** The recommendations about it. */
  readonly recommendations: readonly Recommendation[];
}

/**
 * The row of the total.
 *
 * @term nilai akuntabilitas kinerja
 */
export interface EvaluationReportTotal {
  /** Its name in the words of the regulation. */
  readonly label: Bilingual;
  /** The sum of the weights. */
  readonly weight: Decimal;
  /** The total last year, where it may stand beside this one. */
  readonly previous?: Decimal;
  /** The total this year. */
  readonly current: Decimal;
  /** The change; absent without an evaluation of last year. */
  readonly change?: Change;
}

/**
 * The row of the grade.
 *
 * @term predikat nilai akuntabilitas kinerja
 */
export interface EvaluationReportGrade {
  /** Its name in the words of the regulation. */
  readonly label: Bilingual;
  /** The grade last year, where it may stand beside this one. */
  readonly previous?: string;
  /** The grade this year. */
  readonly current: Grade;
}

/**
 * The result sheet of an evaluation (LHE) as data, in the shape that inspectorates print: number, component, weight,
 * value last year, value this year; then the total and the grade.
 *
 * @term laporan hasil evaluasi (LHE)
 */
export interface EvaluationReport {
  /** Says what this is. */
  readonly kind: "evaluation-report";
  /** Whose report it is, when told. */
  readonly agencyId?: string;
  /** The year of the evaluation. */
  readonly evaluationYear: number;
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** Last year's evaluation; absent where there was none. */
  readonly previous?: Evaluation;
  /** The year of the previous one, when its values stand in the table. */
  readonly previousYear?: number;
  /** The regulation. */
  readonly regulation: Citation;
  /** The sentence that gives the result. */
  readonly statement: Bilingual;
  /** A row for each component. */
  readonly rows: readonly EvaluationReportRow[];
  /** The row of the total. */
  readonly total: EvaluationReportTotal;
  /** The row of the grade. */
  readonly grade: EvaluationReportGrade;
  /** Recommendations that are about no single component. */
  readonly recommendations: readonly Recommendation[];
  /** What became of last year's recommendations, when told. */
  readonly followUp?: FollowUpSummary;
  /** The findings of the evaluation, and `series-broken` when last year another regulation held. */
  readonly findings: readonly GivenFinding[];
}
