import { deepFreeze, type Given, object, optional, readAll, whole } from "../../core/index.ts";
import {
  calendarDay,
  FIRST_YEAR,
  LAST_YEAR,
  type WorkingDayOptions,
  workingDayOptionsShape,
} from "../../period/index.ts";
import type { Deadline } from "../rule/index.ts";
import { deadlinesOf } from "./deadlines-of.ts";
import { reportingRules } from "./reporting-rules.ts";

// The last reports about a year fall into the next one.
const yearShape = /* @__PURE__ */ (() => whole(FIRST_YEAR, LAST_YEAR - 1, "invalid-period"))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...workingDayOptionsShape.fields,
    /** The date of the budget document (DPA), from which the time for the performance agreement runs. */
    budgetApprovedOn: optional(calendarDay),
  }))();

/**
 * What a calendar of reports needs to know beside the fiscal year.
 *
 * @term kalender pelaporan
 */
export interface ReportingCalendarOptions extends Pick<WorkingDayOptions, "holidays">, Given<typeof optionsShape> {}

/**
 * Lists what has to be handed in about a fiscal year, when, and on what basis: performance agreement, quarterly reports,
 * updates of the withdrawal plan, performance reports and the accountability for the budget.
 *
 * A time in months runs to the day of the same number, or to the last day of a shorter month: two months after
 * 31 December is 28 or 29 February. Read `basis.status` before a date is presented as law.
 *
 * @term kalender pelaporan
 * @param fiscalYear - The fiscal year: 1900 to 9998.
 * @param options - The holidays, of the fiscal year and of the year after, and the date of the budget document.
 * @returns The deadlines, frozen, by date: by `due`, or by `from` where no date is due; without both they stand last.
 * @throws A {@link SakipError} with every problem: `invalid-period` for the year, `invalid-date` for the budget document
 * and for each holiday that is none, `invalid-input` when no holidays are given or an option has another name.
 * @see The `basis` of each deadline.
 * @example
 * ```ts
 * import { reportingCalendar } from "sakip";
 *
 * const calendar = reportingCalendar(2025, { holidays: [], budgetApprovedOn: "2025-01-02" });
 * const report = calendar.find((deadline) => deadline.id === "unit-performance-report");
 * report?.label.en // => "Performance report (LKjIP) of a unit, Year 2025"
 * report?.due // => { status: "computed", value: "2026-02-28" }
 * report?.lastWorkingDay.status === "computed" && report.lastWorkingDay.value // => "2026-02-27"
 * report?.basis.status // => "remembered"
 * ```
 * @example Quarterly reports have no date in the rule that is known, only the day they can be made from.
 * ```ts
 * import { reportingCalendar } from "sakip";
 *
 * const report = reportingCalendar(2025, { holidays: [] }).find((deadline) => deadline.id === "interim-report-q1");
 * report?.due // => { status: "not-computable", reason: "no-date-in-rule", needs: [] }
 * report?.from // => { status: "computed", value: "2025-03-31" }
 * ```
 */
export function reportingCalendar(fiscalYear: number, options: ReportingCalendarOptions): readonly Deadline[] {
  const [year, read] = readAll([yearShape, fiscalYear, "fiscalYear"], [optionsShape, options, "options"]);
  const deadlines = reportingRules.flatMap((rules) => deadlinesOf(rules, { fiscalYear: year, ...read }));
  return deepFreeze(deadlines.sort((a, b) => compareText(sortKey(a), sortKey(b))));
}

function sortKey({ due, from }: Deadline): string {
  if (due.status === "computed") return due.value;
  // Sorts behind every date.
  return from.status === "computed" ? from.value : "~";
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
