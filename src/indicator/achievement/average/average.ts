import { type Computed, type Coverage, lacks, type NotComputable } from "../../../core/index.ts";
import type { Decimal, Rounding } from "../../../number/index.ts";
import type { Averageable } from "../averageable-shape.ts";

/**
 * An achievement that did not enter an average.
 *
 * @term capaian yang tidak diikutkan
 */
export interface LeftOut {
  /** Its 0-based place among those given. */
  readonly index: number;
  /** Why: the reason of its outcome, `"no-realization"` for null, or `"level"` for an achievement against a level. */
  readonly reason: string;
}

/**
 * Why there is no average.
 *
 * | reason | meaning |
 * |---|---|
 * | `missing-achievement` | one that was due has no value, and missing ones are refused |
 * | `low-coverage` | fewer of those due have a value than the caller asks for |
 * | `mixed-periods` | some are of another length of time than others, as a quarter and a year are |
 * | `level-achievement` | one is against a level, and levels are never averaged |
 * | `nothing-to-average` | none has a value |
 * | `zero-weight` | those that have a value weigh nothing |
 * | `negative-achievement` | a geometric mean of a value below zero is not defined |
 *
 * @term alasan tidak dapat dihitung
 */
export type AverageReason =
  | "missing-achievement"
  | "low-coverage"
  | "mixed-periods"
  | "level-achievement"
  | "nothing-to-average"
  | "zero-weight"
  | "negative-achievement";

/** The outcomes without an average. */
export const averageLacks = /* @__PURE__ */ lacks({
  "missing-achievement": ["achievements"],
  "low-coverage": ["achievements"],
  "mixed-periods": ["achievements"],
  "level-achievement": [],
  "nothing-to-average": ["achievements"],
  "zero-weight": ["weights"],
  "negative-achievement": [],
});

/**
 * An average that was computed.
 *
 * @term rata-rata capaian
 */
export interface ComputedAverage extends Computed<Decimal> {
  /** The average, rounded and bounded as the caller says. */
  readonly value: Decimal;
  /** The average before rounding, cap and floor. */
  readonly raw: Decimal;
  /** The bound that was applied; null when none was. */
  readonly bounded: "cap" | "floor" | null;
}

/**
 * An average with its coverage, or the reason why there is none.
 *
 * @term rata-rata capaian
 */
export type AverageAchievement = (ComputedAverage | NotComputable<AverageReason>) & {
  /** Says what this is. */
  readonly kind: "average-achievement";
  /** What was averaged, as it was given: results as they are. */
  readonly achievements: readonly Averageable[];
  /** The weights, one for each; null where all count alike. */
  readonly weights: readonly Decimal[] | null;
  /** The kind of mean. */
  readonly mean: "arithmetic" | "geometric";
  /** What was to happen with missing ones. */
  readonly missing: "refuse" | "redistribute" | "zero";
  /** What was to happen with achievements against levels. */
  readonly levels: "refuse" | "leave-out";
  /** Percent of those due that had to have a value; null where that was not asked. */
  readonly minimumCoverage: Decimal | null;
  /** No single one counted above this; null for no such limit. */
  readonly capEach: Decimal | null;
  /** No average above this; null for no cap. */
  readonly cap: Decimal | null;
  /** No average below this; null for no floor. */
  readonly floor: Decimal | null;
  /**
   * How many values were there, of those that were due: all that were given, but for those not yet due, not applicable, or
   * left out as levels. The missing are 0-based places.
   */
  readonly coverage: Coverage<number>;
  /**
   * The same by its old name.
   *
   * @deprecated Use `coverage`; it goes with the next minor release.
   */
  readonly used: number;
  /**
   * The same by its old name.
   *
   * @deprecated Use `coverage`; it goes with the next minor release.
   */
  readonly expected: number;
  /** Those that did not enter, and why: also those not yet due or not applicable. */
  readonly leftOut: readonly LeftOut[];
  /** Those without a value that were counted as zero, because the caller said so. */
  readonly countedAsZero: readonly LeftOut[];
  /** The places of those that counted no more than the limit for each. */
  readonly cappedEach: readonly number[];
  /** The rounding that was applied; null when there was none. */
  readonly rounding: Rounding | null;
};
