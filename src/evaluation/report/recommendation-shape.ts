import { type Given, object, optional, type Read, type Shape, series, text, where, word } from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";
import { lawOfOnce } from "../../regulation/index.ts";

const recommendationFields = /* @__PURE__ */ (() =>
  object({
    /** The id: once per report. */
    id: text,
    /** What is recommended. */
    text,
    /** The key of the component it is about, when it is about one. */
    component: optional(text),
    /** What became of it; absent while nothing was told. */
    followUp: optional(word(["done", "in-progress", "not-done"])),
    /** Who is to follow it up: an agency or a post. */
    ownerId: optional(text),
    /** The day by which it is to be followed up. */
    due: optional(isoDate),
  }))();

/**
 * A recommendation of an evaluation report.
 *
 * @term rekomendasi
 */
export interface Recommendation extends Given<typeof recommendationFields> {}

/**
 * The shape of a recommendation.
 *
 * @term rekomendasi
 */
export const recommendationShape: Shape<Recommendation, Read<typeof recommendationFields>> = recommendationFields;

/**
 * The shape of the recommendations of one report.
 *
 * @term rekomendasi
 */
export const recommendationsShape = /* @__PURE__ */ (() =>
  where(series(recommendationShape), lawOfOnce("id"), ["id"]))();
