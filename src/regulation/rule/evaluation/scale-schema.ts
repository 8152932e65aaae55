import * as z from "zod";
import { bilingualSchema, citationSchema } from "../../../core/index.ts";
import { decimalInputSchema } from "../../../number/index.ts";

const bandSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The code: `"AA"`. */
      code: z.string().min(1),
      /** The name in both languages. */
      label: bilingualSchema,
      /** What the band says. */
      meaning: bilingualSchema.exactOptional(),
      /** Lower bound that belongs to the band. */
      from: decimalInputSchema.exactOptional(),
      /** Lower bound that does not. */
      above: decimalInputSchema.exactOptional(),
      /** Upper bound that belongs to the band. */
      upTo: decimalInputSchema.exactOptional(),
      /** Upper bound that does not. */
      below: decimalInputSchema.exactOptional(),
    })
    .readonly())();

/** The zod schema of a scale as it is written down. */
export const scaleSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id of the scale. */
      id: z.string().min(1),
      /** The bands, in any order. */
      bands: z.array(bandSchema).readonly(),
      /** Where the bands come from. */
      source: citationSchema,
      /** Which end is the good one; `"higher"` unless told. */
      better: z.enum(["higher", "lower"]).exactOptional(),
    })
    .readonly())();
