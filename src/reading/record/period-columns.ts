import { type Period, periodCode } from "../../period/index.ts";
import type { Column } from "../head/index.ts";
import type { CellReading } from "../sheet/index.ts";
import { groupPeriod } from "./group-period.ts";
import type { RowRecord } from "./record.ts";
import type { SheetContext } from "./sheet-context.ts";

/** What is to be told before one of several columns of a field can be chosen. */
export type Asked = "year" | "period" | "accumulation";

/** The figure of a row where a field has columns for several periods. */
export interface ChosenCell {
  readonly reading: CellReading | undefined;
  /** What was not told, so that none was chosen; undefined where one was. */
  readonly asked?: Asked;
}

/**
 * Of several columns of a field the one that a row is about: that of no period or the whole year, that of the period or
 * year which is told, or of figures to date the last that is filled. None is chosen by chance.
 */
export function cellOfPeriod(record: RowRecord, field: string, context: SheetContext): ChosenCell {
  const columns = record.columns(field);
  const whole = columns.filter(({ groups }) => (groups["period"] ?? "total") === "total");
  if (whole.length > 0 || columns.length < 2) return { reading: record.cell(field) };
  const own = columns.find((column) => isTold(groupPeriod(column.groups["period"], context), context));
  if (own !== undefined) return { reading: record.at(own) };
  if (columns.some(isOfYear)) return { reading: undefined, asked: "year" };
  const filled = columns.filter((column) => (record.at(column)?.kind ?? "none") !== "none");
  const last = filled.length === 0 ? columns[0] : filled[filled.length - 1];
  if (last !== undefined && (filled.length === 0 || context.accumulation === "cumulative"))
    return { reading: record.at(last) };
  return { reading: undefined, asked: context.accumulation === undefined ? "accumulation" : "period" };
}

function isTold(period: Period | undefined, { period: told, year }: SheetContext): boolean {
  if (period === undefined) return false;
  if (told !== undefined) return periodCode(told) === periodCode(period);
  return period.kind === "year" && period.year === year;
}

function isOfYear({ groups }: Column): boolean {
  return /^(Y\d+|\d{4})$/.test(groups["period"] ?? "");
}
