import type * as z from "zod";
import type {
  ikpaAbsorptionInputSchema,
  ikpaDeviationInputSchema,
  ikpaRevisionInputSchema,
} from "./ikpa-input-schema.ts";

/**
 * The quarters of a year so far, with budget and cumulative realisation of each type of expenditure.
 *
 * @term penyerapan anggaran IKPA
 */
export interface IkpaAbsorptionInput extends z.infer<typeof ikpaAbsorptionInputSchema> {}

/**
 * The months of a year so far, with the plan of withdrawals and the realisation of each type of expenditure.
 *
 * @term deviasi Halaman III DIPA
 */
export interface IkpaDeviationInput extends z.infer<typeof ikpaDeviationInputSchema> {}

/**
 * How often the budget document was revised, per semester.
 *
 * @term revisi DIPA
 */
export interface IkpaRevisionInput extends z.infer<typeof ikpaRevisionInputSchema> {}
