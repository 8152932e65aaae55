import { addQuick, divide, type Exact, exactOf, HUNDRED, multiply } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import {
  type BudgetDirection,
  type BudgetVersion,
  type ExcludedPart,
  isOutlay,
  type PlainLine,
} from "../line/index.ts";
import { noteDirection } from "./group-directions.ts";
import {
  addExactLine,
  addQuickLine,
  excludedUnder,
  type GroupSums,
  noteExcluded,
  notePeriod,
  noteVersion,
} from "./group-sums.ts";
import { countExact } from "./line-counts.ts";
import { isShared, type Place } from "./place.ts";

/** The amounts of a line that count, what was left out of it, and what is known of it besides. */
export interface CountedLine extends Known {
  readonly budget: Exact;
  /** Null when it was not reported. */
  readonly realization: Exact | null;
  readonly excluded: readonly ExcludedPart[];
  /** Whether something stands for the realisation that was not understood. */
  readonly unread?: boolean | undefined;
}

interface Known {
  readonly direction: BudgetDirection;
  readonly version?: BudgetVersion | undefined;
  readonly period?: Period | undefined;
  readonly periodNumber?: number;
}

/** Counts a line in quick form, the way of nearly every line. */
export function addQuickTo(place: Place, line: PlainLine, exclude: readonly string[]): void {
  if (isShared(place)) {
    addExactTo(place, exactly(line, exclude), false);
    return;
  }
  let { budget, realization } = line;
  if (line.parts !== undefined && exclude.length > 0)
    for (const part of line.parts) {
      if (!exclude.includes(part.name)) continue;
      const sums = excludedUnder(place, part.name);
      addQuick(sums.budget, part.budget);
      addQuick(sums.realization, part.realization);
      budget -= part.budget;
      realization -= part.realization;
    }
  addQuickLine(place, budget, realization, isOutlay(line.direction));
  noteKnown(place, line);
}

/** Counts a line, in one group or by shares in several; and whether an amount of it looks like a slip. */
export function addExactTo(place: Place, line: CountedLine, isGrouped: boolean): void {
  const isOut = isOutlay(line.direction);
  if (!isShared(place)) {
    addExactLine(place, line.budget, line.realization, isOut);
    for (const part of line.excluded) noteExcluded(place, part);
    if (isGrouped) place.counts.grouped++;
    if (isUnread(line)) place.counts.unread++;
    noteKnown(place, line);
    return;
  }
  for (const { group, share } of place.shares) addExactTo(group, shareOf(line, share), isGrouped);
  for (const { counts, times } of place.repeats)
    for (let i = 0; i < times; i++) {
      countExact(counts, line.budget, line.realization, isOut);
      if (isGrouped) counts.grouped++;
      if (isUnread(line)) counts.unread++;
    }
}

const isUnread = ({ realization, unread }: CountedLine): boolean => realization === null && unread === true;

function noteKnown(group: GroupSums, { direction, version, period, periodNumber }: Known): void {
  noteDirection(group, direction);
  if (version !== undefined) noteVersion(group, version);
  if (period !== undefined) notePeriod(group, period, periodNumber);
}

function shareOf(line: CountedLine, share: Exact): CountedLine {
  const of = (amount: Exact) => multiply(amount, share);
  return {
    ...line,
    budget: of(line.budget),
    realization: line.realization && of(line.realization),
    excluded: line.excluded.map(({ name, budget, realization }) => ({
      name,
      budget: of(budget),
      realization: of(realization),
    })),
  };
}

/** A line in quick form as its exact amounts, without the parts of these names. */
function exactly(line: PlainLine, exclude: readonly string[]): CountedLine {
  const parts = (line.parts ?? []).filter(({ name }) => exclude.includes(name));
  const without = (amount: number, key: "budget" | "realization") =>
    hundredths(parts.reduce((rest, part) => rest - part[key], amount));
  return {
    direction: line.direction,
    version: line.version,
    period: line.period,
    periodNumber: line.periodNumber,
    budget: without(line.budget, "budget"),
    realization: Number.isNaN(line.realization) ? null : without(line.realization, "realization"),
    excluded: parts.map(({ name, budget, realization }) => ({
      name,
      budget: hundredths(budget),
      realization: hundredths(realization),
    })),
  };
}

function hundredths(count: number): Exact {
  return divide(exactOf(count), HUNDRED);
}
