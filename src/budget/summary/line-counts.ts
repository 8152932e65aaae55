import { compare, type Exact, sign } from "../../number/index.ts";

/** How many lines of a group there are, and how many of them a person should look at. */
export interface LineCounts {
  lines: number;
  unreported: number;
  /** Of those, the lines whose realisation was not read. */
  unread: number;
  /** Lines that spent more than their budget, spent without one, or show a negative realisation. */
  overBudget: number;
  withoutBudget: number;
  negative: number;
  /** Lines with an amount whose point probably groups thousands. */
  grouped: number;
}

export function createCounts(): LineCounts {
  return { lines: 0, unreported: 0, unread: 0, overBudget: 0, withoutBudget: 0, negative: 0, grouped: 0 };
}

/** Counts a line by its amounts in quick form, which can be compared; NaN for what was not reported. */
export function countQuick(counts: LineCounts, budget: number, realization: number, isOut: boolean): void {
  counts.lines++;
  if (Number.isNaN(realization)) counts.unreported++;
  else if (realization < 0) counts.negative++;
  else if (isOut && realization > budget) countOver(counts, budget === 0);
}

/** Counts a line by its amounts; null for what was not reported. */
export function countExact(counts: LineCounts, budget: Exact, realization: Exact | null, isOut: boolean): void {
  counts.lines++;
  if (realization === null) counts.unreported++;
  else if (sign(realization) < 0) counts.negative++;
  else if (isOut && compare(realization, budget) > 0) countOver(counts, sign(budget) === 0);
}

function countOver(counts: LineCounts, withoutBudget: boolean): void {
  if (withoutBudget) counts.withoutBudget++;
  else counts.overBudget++;
}

/** Adds other counts, or takes them away. */
export function addCounts(counts: LineCounts, other: LineCounts, times: 1 | -1): void {
  counts.lines += times * other.lines;
  counts.unreported += times * other.unreported;
  counts.unread += times * other.unread;
  counts.overBudget += times * other.overBudget;
  counts.withoutBudget += times * other.withoutBudget;
  counts.negative += times * other.negative;
  counts.grouped += times * other.grouped;
}
