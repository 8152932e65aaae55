import type { Column } from "../head/index.ts";
import { groupPeriod } from "./group-period.ts";
import type { PeriodReading } from "./period-reading.ts";
import { numberOf, type RowRecord } from "./record.ts";
import type { SheetContext } from "./sheet-context.ts";

/** The figures of a field, period by period; what was not understood is left out, and a finding tells of its cell. */
export function readingsOf(record: RowRecord, field: string, context: SheetContext): PeriodReading[] {
  return record.columns(field).flatMap((column) => {
    const period = periodOf(column, context);
    const reading = record.at(column);
    if (period === undefined || reading === undefined || reading.kind === "unread") return [];
    return [{ period, value: numberOf(reading) ?? null }];
  });
}

function periodOf({ groups }: Column, context: SheetContext) {
  if (groups["period"] === "total") return undefined;
  return groups["period"] === undefined ? context.period : groupPeriod(groups["period"], context);
}
