import {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  HUNDRED,
  multiply,
  ONE,
  percentOf,
  roundExact,
  subtract,
} from "../../number/index.ts";
import { halfUnit } from "../score/index.ts";
import type { DistributionRead } from "./grade-distribution.ts";

/** A row of a distribution, and how many it stands for: as told, or as its percent alone can mean. */
export interface WorkedRow {
  readonly row: DistributionRead["grades"][number];
  readonly count?: number | undefined;
  /** Whether no count at all is printed as this percent. */
  readonly impossible: boolean;
}

/** The rows with their counts. Of a percent alone the count is known where one only fits. */
export function workedRows({ grades, total }: DistributionRead, decimals: number): readonly WorkedRow[] {
  return grades.map((row) => {
    if (row.count !== undefined || row.percent === undefined || total === undefined || total === 0)
      return { row, count: row.count, impossible: false };
    const fitting = countsOf(row.percent.answer, total, decimals);
    return { row, count: fitting.length === 1 ? fitting[0] : undefined, impossible: fitting.length === 0 };
  });
}

/** How many there are in all, where every count is known. */
export function sumOfCounts(rows: readonly WorkedRow[]): number | undefined {
  const counts = rows.flatMap(({ count }) => count ?? []);
  return counts.length === rows.length ? counts.reduce((sum, each) => sum + each, 0) : undefined;
}

/** The percent of a count. */
export function shareOf(count: number, of: number): Exact {
  return percentOf(exactOf(count), exactOf(of));
}

/** Whether a percent is printed for a count. */
export function fits(percent: Exact, count: number, of: number, decimals: number): boolean {
  return compare(absolute(subtract(percent, shareOf(count, of))), halfUnit(decimals)) <= 0;
}

/** Counts that are printed as the percent: none, one, or enough of them to show that there are several. */
function countsOf(percent: Exact, total: number, decimals: number): readonly number[] {
  const near = roundExact(divide(multiply(percent, exactOf(total)), HUNDRED), { decimals: 0, mode: "half-up" });
  // Where one less than none fits, one more than none does as well: there are several.
  return [subtract(near, ONE), near, add(near, ONE)]
    .map((count) => exactToDecimal(count).toNumber())
    .filter((count) => Number.isSafeInteger(count) && fits(percent, count, total, decimals));
}
