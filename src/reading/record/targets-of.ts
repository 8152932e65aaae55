import { groupPeriod } from "./group-period.ts";
import type { PeriodTarget } from "./period-reading.ts";
import type { RowRecord } from "./record.ts";
import type { SheetContext } from "./sheet-context.ts";
import { targetOfCell } from "./target-of-cell.ts";

/** The targets of a row by period; columns of no period have none. */
export function targetsOf(record: RowRecord, context: SheetContext): PeriodTarget[] {
  return record.columns("target").flatMap((column) => {
    const period = groupPeriod(column.groups["period"], context);
    const { target } = targetOfCell(record.at(column));
    return period === undefined || target === null ? [] : [{ period, target }];
  });
}
