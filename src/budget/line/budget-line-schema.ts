import * as z from "zod";
import { type DecimalInput, decimalInputSchema, sign, tryExact } from "../../number/index.ts";
import { periodSchema } from "../../period/index.ts";

const atLeastZero = (input: DecimalInput): boolean => {
  const value = tryExact(input);
  return value === undefined || sign(value) >= 0;
};

const text = () => z.string().trim().min(1, { error: "a text that is not empty" });

const amount = () =>
  decimalInputSchema.refine(atLeastZero, { error: "an amount of 0 or more", params: { code: "out-of-range" } });

/**
 * The zod schema of a {@link BudgetVersion}.
 *
 * @term versi anggaran (murni, pergeseran, perubahan)
 */
export const budgetVersionSchema = /* @__PURE__ */ (() => z.enum(["original", "shifted", "revised"]))();

/**
 * The zod schema of a {@link BudgetExclusion}.
 *
 * @term pagu yang dikecualikan (blokir, BLU)
 */
export const budgetExclusionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** By what name it is left out: `"blocked"`, `"blu"`. */
      name: text(),
      /** The part of the budget of the line, 0 or more. */
      budget: amount(),
      /** The part of the realisation of the line; absent when nothing of it belongs to this part. */
      realization: decimalInputSchema.exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of a {@link BudgetLine}.
 *
 * @term rincian anggaran
 */
export const budgetLineSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The agency: an id, never a name, because names vary. */
      agencyId: text(),
      /** The programme (program). */
      programmeId: text().exactOptional(),
      /** The activity (kegiatan). */
      activityId: text().exactOptional(),
      /** The sub-activity (sub kegiatan). */
      subActivityId: text().exactOptional(),
      /** The account code (kode rekening): `"5.1.02.01.001.00024"`. */
      account: text().exactOptional(),
      /** The type of expenditure: `"51"` personnel, `"52"` goods, `"53"` capital, `"57"` social aid, or a local code. */
      expenditure: text().exactOptional(),
      /** Where the money comes from: `"PAD"`, `"DAU"`, `"DAK fisik"`. */
      fundSource: text().exactOptional(),
      /** Priorities that the line serves: `"stunting"`, `"asta-cita"`. */
      tags: z.array(text()).readonly().exactOptional(),
      /** The period that the realisation belongs to. */
      period: periodSchema.exactOptional(),
      /** Which budget document the budget is from. */
      version: budgetVersionSchema.exactOptional(),
      /** The day from which that budget document is in force. */
      inForceFrom: z.iso.date({ error: 'a date such as "2023-10-05"' }).exactOptional(),
      /** The budget, 0 or more, in rupiah. */
      budget: amount(),
      /** What was spent, in rupiah; negative when refunds exceed spending; null when nothing was reported. */
      realization: decimalInputSchema.nullable(),
      /** The percentage that the source states beside the amounts, to be checked against them. */
      statedPercent: decimalInputSchema.exactOptional(),
      /** Named parts of the budget that a caller may leave out. */
      exclusions: z.array(budgetExclusionSchema).readonly().exactOptional(),
    })
    .readonly())();
