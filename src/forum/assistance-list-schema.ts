import * as z from "zod";
import { type DecimalInput, decimalInputSchema, toDecimal } from "../number/index.ts";
import { periodSchema } from "../period/index.ts";

const text = () => z.string().trim().min(1, { error: "a text that is not empty" });
const decimal = () => decimalInputSchema.transform((input: DecimalInput) => toDecimal(input));

const rows = () =>
  z
    .array(
      z
        .object({
          /** The id of the agency. */
          agencyId: text(),
          /** Its absorption, in percent. */
          rate: decimal(),
          /** Its rank: 1 is the lowest. */
          rank: z.number().min(1),
          /** Whether another agency has exactly the same rate. */
          tied: z.boolean(),
          /** Rate minus target, in points; absent without a target. */
          gap: decimal().exactOptional(),
        })
        .readonly(),
    )
    .readonly();

/**
 * The zod schema of an {@link AssistanceList} that was kept as JSON.
 *
 * @term daftar asistensi khusus
 */
export const assistanceListSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The period. */
      period: periodSchema,
      /** How many places there were. */
      places: z.int().min(0),
      /** The target in percent; absent when there was none. */
      target: decimal().exactOptional(),
      /** The lowest agencies, the very lowest first. */
      assisted: rows(),
      /** A tied group across the cut. */
      contested: rows(),
      /** Places nobody has got. */
      open: z.int().min(0),
      /** Every agency that was ranked, from the lowest upwards. */
      ranking: rows(),
      /** Who takes part but cannot be judged. */
      unreported: z
        .array(
          z
            .object({
              /** The id of the agency. */
              agencyId: text(),
              /** Why. */
              reason: z.enum(["not-reported", "zero-budget", "spending-without-budget", "partly-reported"]),
            })
            .readonly(),
        )
        .readonly(),
      /** Who does not take part. */
      ineligible: z
        .array(
          z
            .object({
              /** The id of the agency. */
              agencyId: text(),
              /** Every reason. */
              reasons: z.array(text()).readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly())();
