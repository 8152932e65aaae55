import {
  checkIterable,
  checkWord,
  deepFreeze,
  type Finding,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";
import { type IsoDate, readDay, readPeriod } from "../period/index.ts";
import { budgetInForce } from "./budget-in-force.ts";
import { BUDGET_VERSIONS, type BudgetLine } from "./budget-line.ts";
import type { Entry, RealizationBasis } from "./entry.ts";
import { itemKey, itemName } from "./item-key.ts";
import { realizationUntil, reportsUntil } from "./realization-until.ts";

/**
 * As of which day a budget is looked at.
 *
 * @term posisi anggaran per tanggal
 */
export interface ResolveOptions {
  /** The day: `"2023-09-30"`. Reports of periods that end later, and budgets in force later, do not count. */
  readonly asOf: IsoDate;
  /** What the realisation of a report covers; needed as soon as any item has reports of several periods. */
  readonly amounts?: RealizationBasis;
}

/**
 * A budget as of a day: each item once.
 *
 * @term posisi anggaran per tanggal
 * @typeParam L - The lines.
 */
export interface ResolvedBudget<L extends BudgetLine = BudgetLine> {
  /** The day. */
  readonly asOf: IsoDate;
  /** One line per item: the budget in force on that day, and the realisation until then. */
  readonly lines: readonly L[];
  /** What a person should look at, each with the id of its agency as subject. */
  readonly findings: readonly Finding[];
}

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
 * is missing is not reported: `realization` is null, and the finding `outdated-report` tells the last one.
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
  const problems: Problem[] = [];
  const { asOf, amounts } = options;
  readDay(asOf, ["options", "asOf"], problems);
  if (amounts !== undefined) checkWord(amounts, ["cumulative", "per-period"], ["options", "amounts"], problems);
  const items = new Map<string, Entry<L>[]>();
  if (checkIterable(lines, ["lines"], problems)) {
    let i = 0;
    for (const line of lines) collect(items, line, i++, problems);
  }
  refuseIfAny(problems);
  const reports = [...items.values()].map((entries) => reportsUntil(entries, asOf));
  const latest = reports.map((own) => own[own.length - 1]?.end ?? "").reduce((a, b) => (a > b ? a : b), "");
  const findings: Finding[] = [];
  const resolved = [...items.values()].flatMap((entries, item) => {
    const own = reports[item] ?? [];
    const budget = budgetInForce(entries, asOf, problems);
    if (budget === undefined) return [];
    const realization = realizationUntil(own, budget, { latest, amounts }, problems, findings);
    const { version: _version, period: _period, inForceFrom: _from, ...line } = budget.line;
    return [{ ...line, realization } as L];
  });
  refuseIfAny(problems);
  return deepFreeze({ asOf, lines: resolved, findings });
}

function collect<L extends BudgetLine>(items: Map<string, Entry<L>[]>, line: L, i: number, problems: Problem[]): void {
  if (typeof line !== "object" || line === null) {
    problems.push(problemAt("invalid-input", ["lines", i], line, "a budget line"));
    return;
  }
  if (line.version !== undefined) checkWord(line.version, BUDGET_VERSIONS, ["lines", i, "version"], problems);
  if (line.inForceFrom !== undefined) readDay(line.inForceFrom, ["lines", i, "inForceFrom"], problems);
  if (line.period !== undefined) readPeriod(line.period, ["lines", i, "period"], problems);
  const key = itemKey(line);
  const entries = items.get(key) ?? [];
  entries.push({ line, i, item: itemName(line) });
  items.set(key, entries);
}
