import type { Computed, NotComputable, Outcome } from "../../core/index.ts";
import type { Decimal, DecimalInput, Rounding } from "../../number/index.ts";

/**
 * What can be averaged: achievements, other outcomes, plain percentages, or null for what was not reported.
 *
 * @term capaian
 */
export type Averageable = Outcome<DecimalInput, string> | DecimalInput | null;

/**
 * How achievements are averaged.
 *
 * @term rata-rata capaian
 */
export interface AverageOptions {
  /** One weight per achievement, 0 or more, in any unit: they are divided by their sum. All alike unless given. */
  readonly weights?: Iterable<DecimalInput>;
  /**
   * What happens when an achievement that was due is missing: no average (`"refuse"`, the default), the others share its
   * weight (`"redistribute"`), or it counts as zero (`"zero"`).
   */
  readonly missing?: "refuse" | "redistribute" | "zero";
  /** `"arithmetic"` (the default), or `"geometric"`, which takes no weights. */
  readonly mean?: "arithmetic" | "geometric";
  /** How the average is rounded; not at all unless told. */
  readonly rounding?: Rounding | null;
}

/**
 * An achievement that did not enter an average.
 *
 * @term capaian yang tidak diikutkan
 */
export interface LeftOut {
  /** Its 0-based place among those given. */
  readonly index: number;
  /** Why it has no value: the reason of its outcome, or `"no-realization"` for null. */
  readonly reason: string;
}

/**
 * Why there is no average.
 *
 * | reason | meaning |
 * |---|---|
 * | `missing-achievement` | one that was due has no value, and missing ones are refused |
 * | `nothing-to-average` | none has a value |
 * | `zero-weight` | those that have a value weigh nothing |
 * | `negative-achievement` | a geometric mean of a value below zero is not defined |
 *
 * @term alasan tidak dapat dihitung
 */
export type AverageReason = "missing-achievement" | "nothing-to-average" | "zero-weight" | "negative-achievement";

/**
 * An average with its coverage, or the reason why there is none.
 *
 * @term rata-rata capaian
 */
export type AverageAchievement = (Computed<Decimal> | NotComputable<AverageReason>) & {
  /** The kind of mean. */
  readonly mean: "arithmetic" | "geometric";
  /** What was to happen with missing ones. */
  readonly missing: "refuse" | "redistribute" | "zero";
  /** How many values were there, of those expected. */
  readonly used: number;
  /** How many were due: all that were given, but for those not yet due or not applicable. */
  readonly expected: number;
  /** Those without a value that did not enter, and why: also those not yet due or not applicable. */
  readonly leftOut: readonly LeftOut[];
  /** Those without a value that were counted as zero, because the caller said so. */
  readonly countedAsZero: readonly LeftOut[];
  /** The rounding that was applied; null when there was none. */
  readonly rounding: Rounding | null;
};
