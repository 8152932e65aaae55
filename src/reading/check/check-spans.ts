import { add } from "../../number/index.ts";
import { type SectionRead, storedNumber } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import { cellName, type PrintedTotal } from "../sheet/index.ts";
import { printedTotal } from "./printed-total.ts";

/** Figures to date beside those of the month and of what came before it: they are the sum of both. */
export function checkSpans(read: SectionRead): PrintedTotal[] {
  const { columns } = read.section;
  const adding = columns.filter(({ field, groups }) => field?.adds === true && groups["span"] === "cumulative");
  return adding.flatMap((whole) => {
    const [before, own] = ["before", "per-period"].map((span) => columns.find((other) => isLike(other, whole, span)));
    if (before === undefined || own === undefined) return [];
    return read.rows.flatMap(({ row }) => {
      const [printed, past, present] = [whole, before, own].map(({ column }) => storedNumber(read, row, column));
      if (printed === undefined || past === undefined || present === undefined) return [];
      const how = `${cellName(row, before.column)}+${cellName(row, own.column)}`;
      return [printedTotal(read, { row, column: whole.column, is: "sum", how }, printed, add(past, present))];
    });
  });
}

function isLike(other: Column, { name, groups }: Column, span: string): boolean {
  const rest = (each: Column["groups"]) => JSON.stringify(Object.entries(each).filter(([by]) => by !== "span"));
  return other.name === name && other.groups["span"] === span && rest(other.groups) === rest(groups);
}
