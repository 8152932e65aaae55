import * as z from "zod";
import { textSchema } from "../../core/index.ts";
import { decimalInputSchema } from "../../number/index.ts";

/**
 * The zod schema of a {@link JurySheet}.
 *
 * @term lembar nilai juri
 */
export const jurySheetSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The stage. */
      stageId: textSchema,
      /** The entry that was judged. */
      entryId: textSchema,
      /** Who judged: an id. */
      judgeId: textSchema,
      /** The marks by criterion; null where none was given, which is never a zero. */
      marks: z.record(z.string(), decimalInputSchema.nullable()).readonly(),
    })
    .readonly())();
