import * as z from "zod";
import { parseWith } from "../../core/index.ts";
import type { BudgetLine } from "./budget-line.ts";
import { budgetLineSchema } from "./budget-line-schema.ts";

/**
 * Reads an unknown list of budget lines, as it comes out of a file or a request. What the library does not know of a
 * line is left out.
 *
 * @term rincian anggaran
 * @param input - An array of lines.
 * @returns The lines, with their amounts as they were given.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-number`, and `out-of-range` for a negative
 * budget.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseBudgetLines } from "sakip";
 *
 * parseBudgetLines([{ agencyId: "disnaker", budget: "1000000.50", realization: null }]).length // => 1
 * parseBudgetLines([{ agencyId: "disnaker", budget: "-1", realization: null }]) // => throws out-of-range
 * ```
 */
export function parseBudgetLines(input: unknown): readonly BudgetLine[] {
  return parseWith(z.array(budgetLineSchema), input);
}
