import * as z from "zod";
import { decimalInputSchema, sign, tryExact } from "../../number/index.ts";

const text = () => z.string().trim().min(1, { error: "a text that is not empty" });

const amount = () =>
  decimalInputSchema.refine(
    (input) => {
      const value = tryExact(input);
      return value === undefined || sign(value) >= 0;
    },
    { error: "an amount of 0 or more", params: { code: "out-of-range" } },
  );

/**
 * The zod schema of an {@link IkpaAbsorptionInput}.
 *
 * @term penyerapan anggaran IKPA
 */
export const ikpaAbsorptionInputSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The budget year. */
      year: z.int(),
      /** The quarters so far: 1, then 2, and so on without a gap. */
      quarters: z
        .array(
          z
            .object({
              /** The quarter. */
              quarter: z.literal([1, 2, 3, 4]),
              /** The types of expenditure. */
              types: z
                .array(
                  z
                    .object({
                      /** The type: `"51"`, `"52"`, `"53"`, `"57"`. */
                      expenditure: text(),
                      /** The budget at the end of the quarter, without blocked amounts and without the part of a BLU. */
                      budget: amount(),
                      /** What was spent from 1 January to the end of the quarter; null when it was not reported. */
                      realization: decimalInputSchema.nullable(),
                    })
                    .readonly(),
                )
                .readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly())();

/**
 * The zod schema of an {@link IkpaDeviationInput}.
 *
 * @term deviasi Halaman III DIPA
 */
export const ikpaDeviationInputSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The budget year. */
      year: z.int(),
      /** The months so far: 1, then 2, and so on without a gap. Those after the last that counts are left out. */
      months: z
        .array(
          z
            .object({
              /** The month: 1 to 12. */
              month: z.int().min(1).max(12),
              /** The types of expenditure. */
              types: z
                .array(
                  z
                    .object({
                      /** The type: `"51"`, `"52"`, `"53"`, `"57"`. */
                      expenditure: text(),
                      /** The budget of the type, which is its weight. */
                      budget: amount(),
                      /** What was planned to be withdrawn in the month. */
                      planned: amount(),
                      /** What was spent in the month; null when it was not reported. */
                      realization: decimalInputSchema.nullable(),
                    })
                    .readonly(),
                )
                .readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly())();

/**
 * The zod schema of an {@link IkpaRevisionInput}.
 *
 * @term revisi DIPA
 */
export const ikpaRevisionInputSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The budget year. */
      year: z.int(),
      /** The number of revisions that count, of the first semester and, once it has ended, of the second. */
      semesters: z.array(z.int().min(0)).max(2).readonly(),
    })
    .readonly())();
