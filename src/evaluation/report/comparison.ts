import type { Bilingual, Outcome } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { FollowUpSummary } from "./follow-up-summary.ts";

/**
 * A change in points, or why there is none to tell.
 *
 * @term perubahan nilai
 */
export type Change = Outcome<Decimal, "different-regulations" | "not-before" | "not-now">;

/**
 * A value and the weight it has to be seen against.
 *
 * @term nilai dan bobot
 */
export interface WeighedValue {
  /** The weight in points. */
  readonly weight: Decimal;
  /** The value in points. */
  readonly value: Decimal;
}

/**
 * Something before and now.
 *
 * @term sebelum dan sekarang
 * @typeParam T - What stands side by side.
 */
export interface BeforeAndNow<T> {
  /** Before. */
  readonly previous: T;
  /** Now. */
  readonly current: T;
}

/**
 * A component or sub-component in both years.
 *
 * @term perbandingan nilai
 */
export interface ComparedScore {
  /** The key: that of the current evaluation where it has one. */
  readonly key: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight and value before; absent where there was none. */
  readonly previous?: WeighedValue;
  /** The weight and value now; absent where there is none. */
  readonly current?: WeighedValue;
  /** The change in points. */
  readonly change: Change;
}

/**
 * A component in both years, with its sub-components.
 *
 * @term perbandingan nilai komponen
 */
export interface ComparedComponent extends ComparedScore {
  /** The sub-components, where they are known in both years. */
  readonly parts: readonly ComparedScore[];
}

/**
 * Two evaluations of the same agency, compared.
 *
 * @term perbandingan hasil evaluasi
 */
export interface EvaluationComparison {
  /** Says what this is. */
  readonly kind: "evaluation-comparison";
  /** Whose evaluations they are, when told. */
  readonly agencyId?: string;
  /** The earlier evaluation. */
  readonly previous: Evaluation;
  /** The later evaluation. */
  readonly current: Evaluation;
  /** Which components of the two regulations were said to be the same: those of now, each with that of before. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** The years in which they were held. */
  readonly years: BeforeAndNow<number>;
  /** The regulations they follow. */
  readonly regulations: BeforeAndNow<string>;
  /** `"broken"` when the regulations differ: then no points are subtracted. */
  readonly series: "continuous" | "broken";
  /** The totals and the change. */
  readonly total: ComparedScore;
  /** The grades. Letters of different regulations are not the same thing. */
  readonly grades: BeforeAndNow<string>;
  /** The components: those of the current evaluation, then those that are no more. */
  readonly components: readonly ComparedComponent[];
  /** The recommendations of the previous report and what became of them, when told. */
  readonly followUp?: FollowUpSummary;
}
