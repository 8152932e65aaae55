import {
  addExact,
  addQuick,
  compare,
  createTally,
  type Exact,
  exactToDecimal,
  mergeTally,
  sign,
  type Tally,
  tallied,
} from "../../number/index.ts";
import { type Period, periodCode } from "../../period/index.ts";
import { BUDGET_VERSIONS, type BudgetVersion, type ExcludedPart, isSamePeriod } from "../line/index.ts";

/**
 * What is known of one group while its lines go by. Everything in it is a sum, a count or a set, so that two groups
 * merge to the same value in any order. Memory does not grow with the lines.
 */
export interface GroupSums {
  readonly key: string;
  lines: number;
  unreported: number;
  /** Of the lines that reported. */
  readonly budget: Tally;
  readonly realization: Tally;
  /** Of the lines that did not. */
  readonly unreportedBudget: Tally;
  /** Lines that spent more than their budget, spent without one, or show a negative realisation. */
  overBudget: number;
  withoutBudget: number;
  negative: number;
  /** One bit for each of BUDGET_VERSIONS that was seen. */
  versions: number;
  /** The first period seen, which most lines share, and the codes of all. */
  period: Period | undefined;
  readonly periods: Set<string>;
  readonly excluded: Map<string, { readonly budget: Tally; readonly realization: Tally }>;
}

export function createGroup(key: string): GroupSums {
  return {
    key,
    lines: 0,
    unreported: 0,
    budget: createTally(),
    realization: createTally(),
    unreportedBudget: createTally(),
    overBudget: 0,
    withoutBudget: 0,
    negative: 0,
    versions: 0,
    period: undefined,
    periods: new Set(),
    excluded: new Map(),
  };
}

/** Adds the amounts of one line in quick form, the way of nearly every line; NaN for what was not reported. */
export function addQuickLine(group: GroupSums, budget: number, realization: number): void {
  group.lines++;
  if (Number.isNaN(realization)) {
    group.unreported++;
    addQuick(group.unreportedBudget, budget);
    return;
  }
  addQuick(group.budget, budget);
  addQuick(group.realization, realization);
  if (realization > budget) noteOverBudget(group, budget === 0);
  if (realization < 0) group.negative++;
}

/** Adds the amounts of one line; null for what was not reported. */
export function addExactLine(group: GroupSums, budget: Exact, realization: Exact | null): void {
  group.lines++;
  if (realization === null) {
    group.unreported++;
    addExact(group.unreportedBudget, budget);
    return;
  }
  addExact(group.budget, budget);
  addExact(group.realization, realization);
  if (compare(realization, budget) > 0) noteOverBudget(group, sign(budget) === 0);
  if (sign(realization) < 0) group.negative++;
}

function noteOverBudget(group: GroupSums, withoutBudget: boolean): void {
  if (withoutBudget) group.withoutBudget++;
  else group.overBudget++;
}

export function noteVersion(group: GroupSums, version: BudgetVersion): void {
  group.versions |= 1 << BUDGET_VERSIONS.indexOf(version);
}

export function versionsOf(group: GroupSums): readonly BudgetVersion[] {
  return BUDGET_VERSIONS.filter((_, i) => (group.versions & (1 << i)) !== 0);
}

/** Adds a period that was read. */
export function notePeriod(group: GroupSums, period: Period): void {
  if (group.period !== undefined && isSamePeriod(group.period, period)) return;
  group.periods.add(periodCode(period));
  // A copy: a stream may write each line into the same object.
  group.period ??= { ...period };
}

export function noteExcluded(group: GroupSums, { name, budget, realization }: ExcludedPart): void {
  const sums = group.excluded.get(name) ?? { budget: createTally(), realization: createTally() };
  addExact(sums.budget, budget);
  addExact(sums.realization, realization);
  group.excluded.set(name, sums);
}

/** Adds all of another group. */
export function mergeGroup(group: GroupSums, other: GroupSums): void {
  group.lines += other.lines;
  group.unreported += other.unreported;
  mergeTally(group.budget, other.budget);
  mergeTally(group.realization, other.realization);
  mergeTally(group.unreportedBudget, other.unreportedBudget);
  group.overBudget += other.overBudget;
  group.withoutBudget += other.withoutBudget;
  group.negative += other.negative;
  group.versions |= other.versions;
  for (const code of other.periods) group.periods.add(code);
  for (const [name, { budget, realization }] of other.excluded)
    noteExcluded(group, { name, budget: tallied(budget), realization: tallied(realization) });
}

/** The named parts that were left out, in the order of their names. */
export function excludedOf(group: GroupSums) {
  return [...group.excluded.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { budget, realization }]) => ({
      name,
      budget: exactToDecimal(tallied(budget)),
      realization: exactToDecimal(tallied(realization)),
    }));
}
