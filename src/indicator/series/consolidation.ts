import type { Computed, NotComputable } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { IsoDate, Period } from "../../period/index.ts";
import type { ConsolidationMethod, Quantity } from "../plan/index.ts";

/**
 * The figure of one period; null when it was not reported, which is not zero.
 *
 * @term realisasi periode
 */
export interface Reading {
  /** The period. */
  readonly period: Period;
  /** The figure, or null. */
  readonly value: DecimalInput | null;
}

/**
 * How readings are consolidated, beside the method.
 *
 * @term konsolidasi periode
 */
export interface ConsolidateOptions {
  /** Only periods that had ended by this date count, and only they are expected. */
  readonly asOf?: IsoDate;
  /** What kind of figure it is: only amounts are summed. */
  readonly quantity?: Quantity;
}

/**
 * Why readings have no consolidated figure: none was there, or a sum was asked of ratios, indices or levels.
 *
 * @term alasan tidak dapat dihitung
 */
export type ConsolidationReason = "no-readings" | "not-additive";

/**
 * A figure of several periods, or the reason why there is none, with its coverage.
 *
 * @term konsolidasi periode
 */
export type Consolidation = (Computed<Decimal> | NotComputable<ConsolidationReason>) & {
  /** How many readings were there, of those expected. */
  readonly used: number;
  /** How many readings were expected. */
  readonly expected: number;
  /** The method. */
  readonly method: ConsolidationMethod;
  /** The periods of the readings that were there, in order; with `"last"` the last one gave the figure. */
  readonly periods: readonly Period[];
};
