import type { Bilingual, Outcome } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { Evaluation } from "../score/index.ts";

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
 * The mean of a component over many evaluations.
 *
 * @term rata-rata komponen
 */
export interface ComponentMean {
  /** The key: `"planning"`. */
  readonly key: string;
  /** The code as printed: `"1"`. */
  readonly code: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight: the most it can be worth, in points. */
  readonly weight: Decimal;
  /** The weighted mean of its values in points, exact. */
  readonly mean: Outcome<Decimal, "no-evaluations" | "no-weight">;
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
  /** The evaluations, with how much each of them counts. */
  readonly evaluations: readonly {
    /** The evaluation. */
    readonly evaluation: Evaluation;
    /** How much it counts beside the others. */
    readonly weight: Decimal;
  }[];
  /** How many evaluations. */
  readonly count: number;
  /** The weighted mean of the graded totals, exact and not rounded. It has no grade: no rule for one was found. */
  readonly mean: Outcome<Decimal, "no-evaluations" | "no-weight">;
  /** The sum of the weights. */
  readonly weight: Decimal;
  /** The mean of each component, in the order of the regulation. */
  readonly components: readonly ComponentMean[];
  /** The grades, from the best. */
  readonly grades: readonly GradeCount[];
}
