import type * as z from "zod";
import type { budgetExclusionSchema, budgetLineSchema, budgetVersionSchema } from "./budget-line-schema.ts";

/**
 * Which budget document an amount is from: the `original` one (murni), one after amounts were `shifted` between items
 * (pergeseran), or the `revised` one (perubahan).
 *
 * @term versi anggaran (murni, pergeseran, perubahan)
 */
export type BudgetVersion = z.infer<typeof budgetVersionSchema>;

/** The versions, in the order in which they follow one another. */
export const BUDGET_VERSIONS = ["original", "shifted", "revised"] as const satisfies readonly BudgetVersion[];

/**
 * A named part of a budget that a caller may leave out: a blocked amount, the part of a public service agency (BLU).
 *
 * @term pagu yang dikecualikan (blokir, BLU)
 */
export interface BudgetExclusion extends z.infer<typeof budgetExclusionSchema> {}

/**
 * One line of a budget, with what was spent of it: as fine or as coarse as the caller has it.
 *
 * @term rincian anggaran
 */
export interface BudgetLine extends z.infer<typeof budgetLineSchema> {}
