import { sumOf } from "../../number/index.ts";
import { type SectionRead, storedNumber } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import { cellName, type PrintedTotal } from "../sheet/index.ts";
import { printedTotal } from "./printed-total.ts";

/** Totals of a row: the column of the year beside those of its months or quarters, or of all kinds of spending. */
export function checkPeriods(read: SectionRead): PrintedTotal[] {
  const { columns } = read.section;
  return columns
    .filter(({ groups, field }) => field !== undefined && groups["period"] === "total")
    .flatMap((total) => {
      const parts = finest(columns.filter((other) => other.field === total.field && isPart(other, total)));
      // What is a ratio of other columns is no sum of its parts.
      const isRatio =
        read.section.layout.checks?.some(({ field, is }) => field === total.name && is === "ratio") === true;
      if (parts.length < 2 || isRatio) return [];
      return read.rows.flatMap(({ row }) => overRow(read, row, total, parts));
    });
}

function isPart({ groups }: Column, total: Column): boolean {
  const { period, expenditure } = groups;
  if (period === "total" || (period === undefined && expenditure === undefined)) return false;
  return Object.entries(total.groups).every(([by, value]) => by === "period" || groups[by] === value);
}

/** Where months stand beside quarters, the months alone make up the whole. */
function finest(columns: readonly Column[]): readonly Column[] {
  const months = columns.filter(({ groups }) => /^\d\d$/.test(groups["period"] ?? ""));
  const quarters = columns.filter(({ groups }) => /^TW/.test(groups["period"] ?? ""));
  return months.length > 1 ? months : quarters.length > 1 ? quarters : columns;
}

function overRow(read: SectionRead, row: number, total: Column, parts: readonly Column[]): PrintedTotal[] {
  const printed = storedNumber(read, row, total.column);
  const values = parts.flatMap(({ column }) => storedNumber(read, row, column) ?? []);
  if (printed === undefined || values.length === 0) return [];
  const how = `${cellName(row, parts[0]?.column ?? 0)}+…+${cellName(row, parts[parts.length - 1]?.column ?? 0)}`;
  const sum = printedTotal(read, { row, column: total.column, is: "sum", how }, printed, sumOf(values));
  const last = parts.filter(({ column }) => storedNumber(read, row, column) !== undefined).pop();
  const value = last === undefined ? undefined : storedNumber(read, row, last.column);
  if (sum.agrees || last === undefined || value === undefined || last.groups["period"] === undefined) return [sum];
  // Figures to date are not added: the last of them is that of the year.
  const toDate = { row, column: total.column, is: "sum" as const, how: cellName(row, last.column) };
  const latest = printedTotal(read, toDate, printed, value);
  return [latest.agrees ? latest : sum];
}
