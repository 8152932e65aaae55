import { type GivenOf, localeShape, optional } from "../../core/index.ts";
import { wordsShape } from "../table/index.ts";

/** What every maker of charts may be told. */
export const chartFields = /* @__PURE__ */ (() => ({
  /** What the chart is about, where our own words are not to stand above it. */
  caption: optional(wordsShape),
  /** Where the figures come from, or another line below the caption. */
  source: optional(wordsShape),
  /** The language of the texts in the chart: `"id"` (the default) or `"en"`. The description is in both. */
  locale: optional(localeShape, "id"),
}))();

/** The same as callers write them. */
export interface ChartFields extends GivenOf<typeof chartFields> {}
