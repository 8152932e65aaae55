import { type Given, object, optional, readAll } from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";
import type { BudgetLine } from "./budget-line-shape.ts";
import { ownLinesShape } from "./own-line.ts";
import { realizationBasis } from "./realization-until.ts";
import { type ResolvedBudget, resolveEntries } from "./resolve-entries.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day: `"2023-09-30"`. Reports of periods that end later, and budgets in force later, do not count. */
    asOf: isoDate,
    /** What the realisation of a report covers; needed as soon as any item has reports of several periods. */
    amounts: optional(realizationBasis),
  }))();

/**
 * As of which day a budget is looked at.
 *
 * @term posisi anggaran per tanggal
 */
export interface ResolveOptions extends Given<typeof optionsShape> {}

/**
 * Brings lines of several versions and periods down to one line per budget item as of a day: the budget is the one in
 * force then, the realisation what was reported until then. Lines speak of the same item when agency, programme,
 * activity, sub-activity, account, expenditure and fund source are the same. Memory grows with the lines.
 *
 * @term posisi anggaran per tanggal
 * @typeParam L - The lines.
 * @param lines - The lines, from any iterable.
 * @param options - The day, and whether reports are cumulative or per period.
 * @returns One line per item, in the order in which the items first appear. An item whose report for the latest period
 * is missing is not reported: `realization` is null, and the finding `outdated-report` tells the last one. Where the
 * periods of the lines are of several years, only those of the latest year that has begun by then count.
 * @throws A {@link SakipError} with the problems of all lines: `invalid-input` (an item with two versions of which one
 * has no `inForceFrom`, or with several periods while `amounts` is not declared), `invalid-date`, `invalid-period`,
 * `invalid-number`, `out-of-range`.
 * @see No official source: how versions and reports follow one another is a convention of this library.
 * @example
 * ```ts
 * import { type BudgetLine, parsePeriod, resolveBudget } from "sakip";
 *
 * const lines: BudgetLine[] = [
 *   { agencyId: "dlh", version: "original", inForceFrom: "2023-01-01", budget: 100, realization: 40, period: parsePeriod("2023-TW2") },
 *   { agencyId: "dlh", version: "revised", inForceFrom: "2023-10-05", budget: 80, realization: 60, period: parsePeriod("2023-TW4") },
 * ];
 * const june = resolveBudget(lines, { asOf: "2023-06-30", amounts: "cumulative" });
 * june.lines.map(({ budget, realization }) => [budget, realization]) // => [[100, "40"]]
 * const december = resolveBudget(lines, { asOf: "2023-12-31", amounts: "cumulative" });
 * december.lines.map(({ budget, realization }) => [budget, realization]) // => [[80, "60"]]
 * ```
 */
export function resolveBudget<L extends BudgetLine>(lines: Iterable<L>, options: ResolveOptions): ResolvedBudget<L> {
  const [day, read] = readAll([optionsShape, options, "options"], [ownLinesShape<L>(), lines, "lines"]);
  return resolveEntries(
    // Not spread: objects that begin with what they spread take long to make.
    read.map(({ own, read: line }, i) => ({ own, read: line, i })),
    day,
  );
}
