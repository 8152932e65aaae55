import { document, type Given, object, optional, type Read, type Shape, text, where } from "../../core/index.ts";
import { progressInputFields } from "../../indicator/index.ts";
import { compare, type Exact, number } from "../../number/index.ts";

const earlyIndicatorFields = /* @__PURE__ */ (() => {
  const { polarity, rows, method, targets, realizations, quantity } = progressInputFields.fields;
  return document(
    object(
      {
        /** The id of the indicator. */
        id: text,
        /** Which way is good. */
        polarity,
        /** The rows of the whole year, one per period, those to come among them: all of one kind of period. */
        rows,
        /** How periods become the figure of the year. */
        method,
        /** How the targets count: from the start of the year, or their own period only. */
        targets,
        /** How the realisations count. */
        realizations,
        /** What kind of figure it is: only amounts are summed, and levels are never averaged. */
        quantity,
        /** Where a figure that is not added up stood before the first period: a level, an index, a ratio. */
        start: optional(number),
        /** What one period can show at least and at most, such as 0 and 100 percent. */
        possible: optional(
          where(
            object({
              /** At least this. */
              least: optional(number),
              /** At most this. */
              most: optional(number),
            }),
            ({ least, most }: { readonly least?: Exact | undefined; readonly most?: Exact | undefined }, refuse) =>
              least !== undefined &&
              most !== undefined &&
              compare(least, most) > 0 &&
              refuse("out-of-range", ["most"], { en: "no less than `least`", id: "tidak kurang dari `least`" }),
            ["least", "most"],
          ),
        ),
      },
      { open: true },
    ),
  );
})();

/**
 * An indicator in the course of its year: what {@link measureProgress} takes, with the rows of the whole year; what it gave
 * does as well, with an id: `{ id: "umkm", ...progress }`.
 *
 * @term indikator dengan target setahun
 */
export interface EarlyIndicator extends Given<typeof earlyIndicatorFields> {}

/**
 * The shape of an {@link EarlyIndicator}.
 *
 * @term indikator dengan target setahun
 */
export const earlyIndicatorShape: Shape<EarlyIndicator, Read<typeof earlyIndicatorFields>> = earlyIndicatorFields;

/** The same with its numbers read. */
export type IndicatorRead = Read<typeof earlyIndicatorFields>;
