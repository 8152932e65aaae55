import { type Period, periodAt } from "../../period/index.ts";
import type { SheetContext } from "./sheet-context.ts";

/** The period that a column says, in the year of the sheet; undefined where it says none, or the year is not known. */
export function groupPeriod(value: string | undefined, { year, planStart }: SheetContext): Period | undefined {
  if (value === undefined || value === "total") return undefined;
  const ofPlan = /^Y(\d+)$/.exec(value)?.[1];
  if (ofPlan !== undefined)
    return planStart === undefined ? undefined : periodAt("year", planStart + Number(ofPlan) - 1, 1);
  if (/^\d{4}$/.test(value)) return periodAt("year", Number(value), 1);
  if (year === undefined) return undefined;
  const quarter = /^TW([1-4])$/.exec(value)?.[1];
  if (quarter !== undefined) return periodAt("quarter", year, Number(quarter));
  const semester = /^S([12])$/.exec(value)?.[1];
  if (semester !== undefined) return periodAt("semester", year, Number(semester));
  return /^\d\d$/.test(value) ? periodAt("month", year, Number(value)) : undefined;
}
