import {
  type Computed,
  type Coverage,
  type Given,
  lacks,
  type NotComputable,
  nullable,
  object,
  type Read,
  type Shape,
  series,
  where,
} from "../../core/index.ts";
import { type Decimal, number } from "../../number/index.ts";
import { type IsoDate, type Period, periodShape } from "../../period/index.ts";
import { type ConsolidationMethod, indicatorFields, type Quantity } from "../plan/index.ts";
import { type LookFields, lawOfLook, lookFields } from "./look.ts";
import { lawOfSeries } from "./series-law.ts";

const readingFields = /* @__PURE__ */ (() =>
  object({
    /** The period. */
    period: periodShape,
    /** The figure, or null. */
    value: nullable(number),
  }))();

/**
 * The figure of one period; null when it was not reported, which is not zero.
 *
 * @term realisasi periode
 */
export interface Reading extends Given<typeof readingFields> {}

/**
 * The shape of a {@link Reading}.
 *
 * @term realisasi periode
 */
export const readingShape: Shape<Reading, Read<typeof readingFields>> = readingFields;

/** The shape of the readings of an indicator. */
export const readingsShape = /* @__PURE__ */ (() => where(series(readingShape), lawOfSeries, ["period"]))();

const consolidateOptionsFields = /* @__PURE__ */ (() =>
  where(
    object({
      ...lookFields,
      /** What kind of figure it is: only amounts are summed, and levels are never averaged. */
      quantity: indicatorFields.quantity,
    }),
    lawOfLook,
    ["asOf", "releaseLag"],
  ))();

/**
 * How readings are consolidated, beside the method.
 *
 * @term konsolidasi periode
 */
export interface ConsolidateOptions extends LookFields, Given<typeof consolidateOptionsFields> {}

/** The shape of {@link ConsolidateOptions}. */
export const consolidateOptionsShape: Shape<
  ConsolidateOptions,
  Read<typeof consolidateOptionsFields>
> = consolidateOptionsFields;

/**
 * Why readings have no consolidated figure.
 *
 * | reason | meaning |
 * |---|---|
 * | `no-readings` | none was there |
 * | `not-additive` | a sum was asked of ratios, indices or levels |
 * | `not-averageable` | an average was asked of levels: nobody knows how far one is from the next |
 *
 * @term alasan tidak dapat dihitung
 */
export type ConsolidationReason = "no-readings" | "not-additive" | "not-averageable";

/** The outcomes without a consolidated figure. */
export const consolidationLacks = /* @__PURE__ */ lacks({
  "no-readings": ["readings"],
  "not-additive": ["method"],
  "not-averageable": ["method"],
});

/**
 * A figure of several periods, or the reason why there is none, with its coverage.
 *
 * @term konsolidasi periode
 */
export type Consolidation = (Computed<Decimal> | NotComputable<ConsolidationReason>) & {
  /** Says what this is. */
  readonly kind: "consolidation";
  /** Every reading that was given, in the order of its period. */
  readonly readings: readonly Reading[];
  /** The kind of figure, where it was told. */
  readonly quantity?: Quantity;
  /** The day as of which was looked, where one was told. */
  readonly asOf?: IsoDate;
  /** How many months after its period a figure comes out. */
  readonly releaseLag: number;
  /** How many readings were there, of those expected. What came out early counts, and counts as expected. */
  readonly coverage: Coverage<Period>;
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
  /** The method. */
  readonly method: ConsolidationMethod;
  /** The periods of the readings that were there, in order; with `"last"` the last one gave the figure. */
  readonly periods: readonly Period[];
};
