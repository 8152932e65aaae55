import * as z from "zod";

/**
 * The zod schema of a recommendation, for {@link parseRecommendations}.
 *
 * @term rekomendasi
 */
export const recommendationSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id: once per report. */
      id: z.string().min(1),
      /** What is recommended. */
      text: z.string().min(1),
      /** The key of the component it is about, when it is about one. */
      component: z.string().min(1).exactOptional(),
      /** What became of it; absent while nothing was told. */
      followUp: z.enum(["done", "in-progress", "not-done"]).exactOptional(),
    })
    .readonly())();

/**
 * A recommendation of an evaluation report.
 *
 * @term rekomendasi
 */
export interface Recommendation extends z.infer<typeof recommendationSchema> {}
