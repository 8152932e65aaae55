import type { Bilingual, Outcome } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * How many agencies have a grade.
 *
 * @term jumlah instansi menurut predikat
 */
export interface GradeCount {
  /** The grade: `"BB"`. */
  readonly code: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** How many agencies have it. */
  readonly count: number;
  /** Of all agencies: percent, exact. */
  readonly share: Decimal;
  /** How many have this grade or a better one. */
  readonly countAtOrAbove: number;
  /** Of all agencies: percent, exact. */
  readonly shareAtOrAbove: Decimal;
}

/**
 * The evaluations of many agencies taken together.
 *
 * @term rekapitulasi hasil evaluasi
 */
export interface EvaluationSummary {
  /** Says what this is. */
  readonly kind: "evaluation-summary";
  /** The id of the regulation that all of them follow; absent when there is none. */
  readonly regulation?: string;
  /** How many evaluations. */
  readonly count: number;
  /** The weighted mean of the graded totals, exact and not rounded. It has no grade: no rule for one was found. */
  readonly mean: Outcome<Decimal, "no-evaluations" | "no-weight">;
  /** The sum of the weights. */
  readonly weight: Decimal;
  /** The grades, from the best. */
  readonly grades: readonly GradeCount[];
}
