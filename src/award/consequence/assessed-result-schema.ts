import * as z from "zod";
import { textSchema } from "../../core/index.ts";
import { decimalInputSchema } from "../../number/index.ts";

const month = () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month such as "2023-02"' });

/**
 * The zod schema of an {@link AssessedResult}.
 *
 * @term hasil yang dinilai
 */
export const assessedResultSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id of who was assessed: an agency, a civil servant. */
      id: textSchema,
      /** The month that the result belongs to. */
      month: month(),
      /** The measures by name; null where one is not known. */
      values: z.record(z.string(), decimalInputSchema.nullable()).readonly().exactOptional(),
      /** The grade (predikat), where there is one. */
      grade: textSchema.exactOptional(),
      /** Marks that other steps have put. */
      marks: z.array(textSchema).readonly().exactOptional(),
    })
    .readonly())();
