import {
  anyText,
  either,
  type Given,
  kept,
  list,
  nullable,
  object,
  type Read,
  type Refuse,
  type Shape,
  series,
  text,
  where,
} from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { type Period, periodCode, periodShape } from "../../period/index.ts";

const figureOrWords = /* @__PURE__ */ (() =>
  either([number, anyText], (given) => (typeof given === "string" ? anyText : number)))();

const agreedRealizationFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the indicator, as the agreement has it. */
    indicatorId: text,
    /** The quarter or the year that it is of. */
    period: where(periodShape, ({ kind }, refuse) => {
      if (kind !== "quarter" && kind !== "year")
        refuse("invalid-period", [], { en: "a quarter or a year", id: "triwulan atau tahun" });
    }),
    /**
     * What was reached by the end of the period, or in it, as the targets of the agreement count: a number, a level as text,
     * or null when nothing was reported.
     */
    realization: nullable(kept(figureOrWords)),
  }))();

/**
 * What was reached of an indicator of a performance agreement, in a quarter or in the year.
 *
 * @term realisasi perjanjian kinerja
 */
export interface AgreedRealization extends Given<typeof agreedRealizationFields> {}

/**
 * The shape of an {@link AgreedRealization}.
 *
 * @term realisasi perjanjian kinerja
 */
export const agreedRealizationShape: Shape<
  AgreedRealization,
  Read<typeof agreedRealizationFields>
> = agreedRealizationFields;

/** The shape of realisations: one of an indicator and a period. */
export const agreedRealizationsShape = /* @__PURE__ */ (() =>
  where(series(agreedRealizationShape), lawOfOneEach, ["indicatorId", "period"]))();

/** The same as a list, which can be read again. */
export const agreedRealizationListShape = /* @__PURE__ */ (() =>
  where(list(agreedRealizationShape), lawOfOneEach, ["indicatorId", "period"]))();

/** A realisation as it was read. */
export type RealizationRead = Read<typeof agreedRealizationFields>;

function lawOfOneEach(
  rows: readonly { readonly indicatorId: string; readonly period: Period }[],
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  for (const [i, { indicatorId, period }] of rows.entries()) {
    const key = JSON.stringify([indicatorId, periodCode(period)]);
    if (seen.has(key))
      refuse("duplicate-key", [i], {
        en: "one realisation of an indicator in a period",
        id: "satu realisasi untuk satu indikator pada satu periode",
      });
    seen.add(key);
  }
}
