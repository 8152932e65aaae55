import type { Computed, Coverage, NotComputable, Outcome } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * Which of the two sides.
 *
 * @term sisi yang dibandingkan
 */
export type CorrelationSide = "first" | "second";

/**
 * How far two orders agree: Kendall's tau-b, from −1 (each pair the other way round) to 1 (each pair alike), or why that
 * cannot be said.
 *
 * | reason | meaning |
 * |---|---|
 * | `too-few-pairs` | fewer than two have both values |
 * | `no-variation` | on one side all are equal, so that it has no order |
 *
 * @term korelasi peringkat
 */
export type RankCorrelation = (Computed<Decimal> | NotComputable<"too-few-pairs" | "no-variation">) & {
  /** Says what this is. */
  readonly kind: "rank-correlation";
  /** The measure. */
  readonly measure: "kendall-tau-b";
  /** Whether the value is exact; a root that never ends is rounded, once, to 40 significant digits. */
  readonly isExact: boolean;
  /** The share of the agreeing among those that are tied on no side, less that of the others: it needs no root. */
  readonly gamma: Outcome<Decimal, "too-few-pairs" | "no-variation">;
  /** How many pairs of items stand in the same order on both sides. */
  readonly concordant: number;
  /** How many stand in opposite orders. */
  readonly discordant: number;
  /** How many are equal on the first side alone, on the second side alone, and on both. */
  readonly tied: {
    /** On the first side alone. */
    readonly first: number;
    /** On the second side alone. */
    readonly second: number;
    /** On both. */
    readonly both: number;
  };
  /** The sides on which all are equal. */
  readonly constant: readonly CorrelationSide[];
  /** How many items have both values, of those given; the missing are their 0-based places. */
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
  /**
   * The same by its old name.
   *
   * @deprecated Use `coverage`; it goes with the next minor release.
   */
  readonly leftOut: readonly number[];
};
