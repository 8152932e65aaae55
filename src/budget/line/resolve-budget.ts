import {
  checkIterable,
  checkObject,
  checkWord,
  deepFreeze,
  type Finding,
  frozenCopy,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { type IsoDate, periodBounds, readDay, readPeriod } from "../../period/index.ts";
import { budgetInForce } from "./budget-in-force.ts";
import { BUDGET_VERSIONS, type BudgetLine } from "./budget-line.ts";
import type { Entry, RealizationBasis } from "./entry.ts";
import { exclusionsUntil } from "./exclusions-until.ts";
import { checkItem, itemKey, itemName } from "./item-key.ts";
import { readBudget, readRealization } from "./measure-absorption.ts";
import { noteOn, realizationUntil, reportsUntil } from "./realization-until.ts";
import { readParts } from "./without-exclusions.ts";

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
  const problems: Problem[] = [];
  if (!checkObject(options, ["options"], problems)) refuseIfAny(problems);
  const { asOf, amounts } = options;
  readDay(asOf, ["options", "asOf"], problems);
  if (amounts !== undefined) checkWord(amounts, ["cumulative", "per-period"], ["options", "amounts"], problems);
  const items = new Map<string, Entry<L>[]>();
  if (checkIterable(lines, ["lines"], problems)) {
    let i = 0;
    for (const line of lines) collect(items, line, i++, problems);
  }
  refuseIfAny(problems);
  const year = budgetYearOn(asOf, [...items.values()].flat());
  const known = [...items.values()].map((entries) =>
    entries.filter(({ line: { period } }) => period === undefined || year === undefined || period.year === year),
  );
  const reports = known.map((entries) => reportsUntil(entries, asOf));
  const latest = reports.map((own) => own[own.length - 1]?.end ?? "").reduce((a, b) => (a > b ? a : b), "");
  const findings: Finding[] = [];
  const resolved = [...items.values()].flatMap((entries, item) => {
    const own = reports[item] ?? [];
    const budget = budgetInForce(known[item] ?? [], asOf, problems, findings);
    if (budget === undefined) {
      noteNoBudget(entries, asOf, findings);
      return [];
    }
    const realization = realizationUntil(own, budget, { latest, amounts }, problems, findings);
    const { version: _version, period: _period, inForceFrom: _from, exclusions: _parts, ...line } = budget.line;
    const exclusions = exclusionsUntil(own, budget, amounts);
    return [{ ...frozenCopy(line), realization, ...(exclusions.length > 0 && { exclusions }) } as unknown as L];
  });
  refuseIfAny(problems);
  return deepFreeze({ asOf, lines: resolved, findings });
}

/** The latest budget year that has begun and that something is known of. */
function budgetYearOn(asOf: IsoDate, entries: readonly Entry[]): number | undefined {
  const years = entries.flatMap(({ line: { period, inForceFrom } }) => {
    if (period === undefined || (inForceFrom ?? periodBounds(period).end) > asOf) return [];
    return periodBounds({ kind: "year", year: period.year }).start <= asOf ? [period.year] : [];
  });
  return years.reduce<number | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

/** An item that is left out, because nothing says what its budget is on that day. */
function noteNoBudget([first]: readonly Entry[], asOf: IsoDate, findings: Finding[]): void {
  if (first === undefined) return;
  const id = `Pada ${asOf} belum ada anggaran yang diketahui berlaku; rincian ini tidak ikut terhitung.`;
  const en = `No budget is known to be in force on ${asOf}; the item is left out.`;
  noteOn(first, findings)("no-budget-in-force", "warning", { asOf }, { id, en });
}

function collect<L extends BudgetLine>(items: Map<string, Entry<L>[]>, line: L, i: number, problems: Problem[]): void {
  if (typeof line !== "object" || line === null) {
    problems.push(problemAt("invalid-input", ["lines", i], line, "a budget line"));
    return;
  }
  const before = problems.length;
  checkItem(line as Readonly<Record<string, unknown>>, ["lines", i], problems);
  readBudget(line.budget, ["lines", i, "budget"], problems);
  readRealization(line.realization, ["lines", i, "realization"], problems);
  if (line.exclusions !== undefined) readParts(line.exclusions, ["lines", i, "exclusions"], problems);
  if (line.version !== undefined) checkWord(line.version, BUDGET_VERSIONS, ["lines", i, "version"], problems);
  if (line.inForceFrom !== undefined) readDay(line.inForceFrom, ["lines", i, "inForceFrom"], problems);
  if (line.period !== undefined) readPeriod(line.period, ["lines", i, "period"], problems);
  if (problems.length > before) return;
  const key = itemKey(line);
  const entries = items.get(key) ?? [];
  entries.push({ line, i, item: itemName(line) });
  items.set(key, entries);
}
