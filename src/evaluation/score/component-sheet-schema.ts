import * as z from "zod";
import { decimalInputSchema } from "../../number/index.ts";

/**
 * The zod schema of a component sheet, for {@link parseComponentSheet}.
 *
 * @term lembar nilai komponen
 */
export const componentSheetSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** Whose evaluation it is. */
      agencyId: z.string().min(1).exactOptional(),
      /** The year in which the evaluation was held. */
      evaluationYear: z.int(),
      /** The value of each component in points, by its key. */
      components: z.record(z.string(), decimalInputSchema).readonly(),
      /** What was published beside the components, to be compared with what they give. */
      published: z
        .strictObject({
          /** The published total. */
          total: decimalInputSchema.exactOptional(),
          /** The published grade: `"BB"`. */
          grade: z.string().min(1).exactOptional(),
        })
        .readonly()
        .exactOptional(),
    })
    .readonly())();

/**
 * Published values of the components of one evaluation, in points.
 *
 * @term lembar nilai komponen
 */
export interface ComponentSheet extends z.infer<typeof componentSheetSchema> {}
