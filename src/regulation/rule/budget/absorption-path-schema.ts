import * as z from "zod";
import { bilingualSchema, citationSchema, textSchema } from "../../../core/index.ts";
import { decimalInputSchema } from "../../../number/index.ts";

const date = () => z.iso.date({ error: 'a date such as "2023-01-01"' });

/**
 * The zod schema of an {@link AbsorptionPathInput}.
 *
 * @term target penyerapan kumulatif
 */
export const absorptionPathInputSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id: `"ikpa-per-5-pb-2024"`. */
      id: textSchema,
      /** The name in both languages. */
      title: bilingualSchema,
      /** The first day on which it applies. */
      since: date(),
      /** The last day on which it applies; absent while it does. */
      until: date().exactOptional(),
      /** Whether there is a target for each quarter (4) or for each month (12). */
      every: z.enum(["quarter", "month"]),
      /** The cumulative targets in percent, by type of expenditure; the key `"all"` is for every type without its own. */
      targets: z.record(z.string(), z.array(decimalInputSchema).readonly()).readonly(),
      /** Where the targets come from, and how well that is known. */
      source: citationSchema,
    })
    .readonly())();
