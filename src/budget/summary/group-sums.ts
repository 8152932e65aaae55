import {
  addExact,
  addQuick,
  createTally,
  type Exact,
  exactToDecimal,
  mergeTally,
  type Tally,
  tallied,
} from "../../number/index.ts";
import { type Period, periodCode } from "../../period/index.ts";
import {
  BUDGET_VERSIONS,
  type BudgetVersion,
  type ExcludedPart,
  periodNumber,
  placeBit,
  yearIn,
} from "../line/index.ts";
import { addCounts, countExact, countQuick, createCounts, type LineCounts } from "./line-counts.ts";

/**
 * What is known of one group while its lines go by. Everything in it is a sum, a count or a set, so that two groups
 * merge to the same value in any order. Memory does not grow with the lines.
 */
export interface GroupSums {
  readonly key: string;
  readonly counts: LineCounts;
  /** Of the lines that reported. */
  readonly budget: Tally;
  readonly realization: Tally;
  /** Of the lines that did not. */
  readonly unreportedBudget: Tally;
  /** One bit for each of BUDGET_VERSIONS, and of BUDGET_DIRECTIONS, that was seen. */
  versions: number;
  directions: number;
  /** The codes of the periods seen. Their places in the year of the last one, a bit each, spare making codes again. */
  readonly periods: Set<string>;
  year: number;
  places: number;
  readonly excluded: Map<string, { readonly budget: Tally; readonly realization: Tally }>;
}

export function createGroup(key: string): GroupSums {
  return {
    key,
    counts: createCounts(),
    budget: createTally(),
    realization: createTally(),
    unreportedBudget: createTally(),
    versions: 0,
    directions: 0,
    periods: new Set(),
    year: 0,
    places: 0,
    excluded: new Map(),
  };
}

/** Adds the amounts of one line in quick form, the way of nearly every line; NaN for what was not reported. */
export function addQuickLine(group: GroupSums, budget: number, realization: number, isOut = true): void {
  countQuick(group.counts, budget, realization, isOut);
  if (Number.isNaN(realization)) {
    addQuick(group.unreportedBudget, budget);
    return;
  }
  addQuick(group.budget, budget);
  addQuick(group.realization, realization);
}

/** Adds the amounts of one line; null for what was not reported. */
export function addExactLine(group: GroupSums, budget: Exact, realization: Exact | null, isOut = true): void {
  countExact(group.counts, budget, realization, isOut);
  if (realization === null) {
    addExact(group.unreportedBudget, budget);
    return;
  }
  addExact(group.budget, budget);
  addExact(group.realization, realization);
}

export function noteVersion(group: GroupSums, version: BudgetVersion): void {
  group.versions |= 1 << BUDGET_VERSIONS.indexOf(version);
}

export function versionsOf(group: GroupSums): readonly BudgetVersion[] {
  return BUDGET_VERSIONS.filter((_, i) => (group.versions & (1 << i)) !== 0);
}

/** Adds a period that was read, with its number where that is known. */
export function notePeriod(group: GroupSums, period: Period, number = periodNumber(period)): void {
  const year = yearIn(number);
  const place = placeBit(number);
  if (year !== group.year) {
    group.year = year;
    group.places = 0;
  } else if ((group.places & place) !== 0) return;
  group.places |= place;
  group.periods.add(periodCode(period));
}

export function noteExcluded(group: GroupSums, { name, budget, realization }: ExcludedPart): void {
  const sums = excludedUnder(group, name);
  addExact(sums.budget, budget);
  addExact(sums.realization, realization);
}

/** The sums of what is left out under a name. */
export function excludedUnder(group: GroupSums, name: string) {
  const known = group.excluded.get(name);
  if (known !== undefined) return known;
  const sums = { budget: createTally(), realization: createTally() };
  group.excluded.set(name, sums);
  return sums;
}

/** Adds all of another group. */
export function mergeGroup(group: GroupSums, other: GroupSums): void {
  addCounts(group.counts, other.counts, 1);
  mergeTally(group.budget, other.budget);
  mergeTally(group.realization, other.realization);
  mergeTally(group.unreportedBudget, other.unreportedBudget);
  group.versions |= other.versions;
  group.directions |= other.directions;
  for (const code of other.periods) group.periods.add(code);
  for (const [name, { budget, realization }] of other.excluded)
    noteExcluded(group, { name, budget: tallied(budget), realization: tallied(realization) });
}

/** What was left out under each name, in the order of the names. */
export function excludedSums(group: GroupSums): readonly ExcludedPart[] {
  return [...group.excluded.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { budget, realization }]) => ({ name, budget: tallied(budget), realization: tallied(realization) }));
}

/** The same as it is handed out. */
export function excludedOf(group: GroupSums) {
  return excludedSums(group).map(({ name, budget, realization }) => ({
    name,
    budget: exactToDecimal(budget),
    realization: exactToDecimal(realization),
  }));
}
