import * as z from "zod";
import { bilingualSchema, citationSchema, textSchema as text } from "../core/index.ts";
import type { OrdinalScale } from "./ordinal-scale-shape.ts";

/**
 * The zod schema of an {@link OrdinalScale}, as a document may hold it.
 *
 * @term skala ordinal
 */
export const ordinalScaleSchema: z.ZodType<OrdinalScale> = /* @__PURE__ */ (() => {
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
          label: bilingualSchema,
          /** Other ways to write it. */
          aliases: z.array(text).exactOptional(),
        }),
      )
      .min(2, { error: "at least two levels" }),
    /** Where the levels and their order come from. */
    source: citationSchema,
  });
})();
