import * as z from "zod";
import { citationStatuses } from "../core/index.ts";
import type { OrdinalScale } from "./ordinal-scale.ts";

/**
 * The zod schema of an {@link OrdinalScale}, as a document may hold it.
 *
 * @term skala ordinal
 */
export const ordinalScaleSchema: z.ZodType<OrdinalScale> = /* @__PURE__ */ (() => {
  const text = z.string().min(1, { error: "a text that is not empty" });
  const bilingual = z.object({ id: text, en: text });
  return z.object({
    /** The id of the scale. */
    id: text,
    /** The levels, from the lowest to the highest. */
    levels: z
      .array(
        z.object({
          /** The level as documents write it. */
          code: text,
          /** The level in both languages. */
          label: bilingual,
          /** Other ways to write it. */
          aliases: z.array(text).exactOptional(),
        }),
      )
      .min(2, { error: "at least two levels" }),
    /** Where the levels and their order come from. */
    source: z.object({
      title: text,
      status: z.enum(citationStatuses),
      clause: text.exactOptional(),
      note: bilingual.exactOptional(),
    }),
  });
})();
