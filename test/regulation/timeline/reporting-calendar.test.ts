import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodBounds } from "../../../src/period/period-bounds.ts";
import {
  type ReportingCalendarOptions,
  reportingCalendar,
} from "../../../src/regulation/timeline/reporting-calendar.ts";
import { datesFrom, someHolidays } from "../../period/arbitraries.ts";
import { refusal } from "../../support/refusal.ts";

// Some days off of 2025: Lebaran with its days of collective leave, and Good Friday.
const holidays = ["2025-03-31", "2025-04-01", "2025-04-02", "2025-04-03", "2025-04-04", "2025-04-07", "2025-04-18"];

const rows = (fiscalYear: number, options: ReportingCalendarOptions) =>
  reportingCalendar(fiscalYear, options).map(({ id, appliesTo, due, lastWorkingDay, basis }) => [
    id,
    appliesTo,
    due.status === "computed" ? due.value : due.reason,
    lastWorkingDay.status === "computed" ? lastWorkingDay.value : lastWorkingDay.reason,
    basis.status,
  ]);

describe("reportingCalendar", () => {
  it("lists the reports about a year by date", () => {
    expect(rows(2025, { holidays, budgetApprovedOn: "2025-01-02" })).toEqual([
      ["performance-agreement", "agency", "2025-02-02", "2025-01-31", "reported"],
      ["withdrawal-plan-update-q1", "central-unit", "2025-02-14", "2025-02-14", "restated"],
      ["interim-report-q1", "agency", "no-date-in-rule", "no-date-in-rule", "reported"],
      ["withdrawal-plan-update-q2", "central-unit", "2025-04-22", "2025-04-22", "restated"],
      ["interim-report-q2", "agency", "no-date-in-rule", "no-date-in-rule", "reported"],
      ["withdrawal-plan-update-q3", "central-unit", "2025-07-14", "2025-07-14", "restated"],
      ["interim-report-q3", "agency", "no-date-in-rule", "no-date-in-rule", "reported"],
      ["withdrawal-plan-update-q4", "central-unit", "2025-10-14", "2025-10-14", "restated"],
      ["interim-report-q4", "agency", "no-date-in-rule", "no-date-in-rule", "reported"],
      ["unit-performance-report", "unit", "2026-02-28", "2026-02-27", "remembered"],
      ["ministry-performance-report", "ministry", "2026-02-28", "2026-02-27", "restated"],
      ["region-performance-report", "region", "2026-03-31", "2026-03-31", "reported"],
      ["budget-accountability", "region", "2026-06-30", "2026-06-30", "read"],
    ]);
  });

  it("puts last what has no date at all", () => {
    const calendar = rows(2025, { holidays });
    expect(calendar).toHaveLength(13);
    expect(calendar[12]).toEqual(["performance-agreement", "agency", "no-budget-date", "no-budget-date", "reported"]);
  });

  it("gives no dates from rules that are younger than the year", () => {
    expect(rows(2023, { holidays: [] }).map(([id, , due]) => [id, due])).toEqual([
      ["withdrawal-plan-update-q1", "no-rule-known"],
      ["interim-report-q1", "no-date-in-rule"],
      ["withdrawal-plan-update-q2", "no-rule-known"],
      ["interim-report-q2", "no-date-in-rule"],
      ["withdrawal-plan-update-q3", "no-rule-known"],
      ["interim-report-q3", "no-date-in-rule"],
      ["withdrawal-plan-update-q4", "no-rule-known"],
      ["interim-report-q4", "no-date-in-rule"],
      ["unit-performance-report", "2024-02-29"],
      ["ministry-performance-report", "2024-02-29"],
      ["region-performance-report", "2024-03-31"],
      ["budget-accountability", "2024-06-30"],
      ["performance-agreement", "no-budget-date"],
    ]);
  });

  it("knows of agreements since 2015, and of the accountability for the budget since 2006", () => {
    const due = (year: number, report: string) => {
      const found = reportingCalendar(year, { holidays: [], budgetApprovedOn: `${year}-01-02` });
      const outcome = found.find(({ id }) => id === report)?.due;
      return outcome?.status === "computed" ? outcome.value : outcome?.reason;
    };
    expect([2014, 2015].map((year) => due(year, "performance-agreement"))).toEqual(["no-rule-known", "2015-02-02"]);
    expect([2005, 2006].map((year) => due(year, "budget-accountability"))).toEqual(["no-rule-known", "2007-06-30"]);
  });

  it("takes a budget document of the year before", () => {
    const [first] = reportingCalendar(2025, { holidays: [], budgetApprovedOn: "2024-12-31" });
    expect(first?.due).toEqual({ status: "computed", value: "2025-01-31" });
  });

  it("is frozen all the way down, and leaves its input alone", () => {
    const given = Object.freeze([...holidays]);
    const calendar = reportingCalendar(2025, Object.freeze({ holidays: given }));
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(calendar)).toBe(true);
    expect(given).toEqual(holidays);
  });

  it("refuses every fault at once", () => {
    const options = { holidays: ["2025-02-29", "2025-03-31", "x"], budgetApprovedOn: "2 January 2025" };
    expect(refusal(() => reportingCalendar(9999, options))).toEqual([
      "invalid-period fiscalYear",
      "invalid-date options.holidays[0]",
      "invalid-date options.holidays[2]",
      "invalid-date options.budgetApprovedOn",
    ]);
    const misspelt = { holidays: [], budgetApproved: "2025-01-02" };
    expect(refusal(() => reportingCalendar(2025, misspelt))).toEqual(["invalid-input options.budgetApproved"]);
    expect(refusal(() => reportingCalendar(2025, undefined as unknown as ReportingCalendarOptions))).toEqual([
      "invalid-input options",
    ]);
    expect(refusal(() => reportingCalendar(2025, {} as ReportingCalendarOptions))).toEqual([
      "invalid-input options.holidays",
    ]);
  });
});

describe("properties", () => {
  const budget = fc.option(datesFrom("2024-11-01", "2025-06-30"), { nil: undefined });

  it("is in the order of time, survives JSON, and moves nothing to a later day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9998 }), someHolidays, budget, (year, days, budgetApprovedOn) => {
        const calendar = reportingCalendar(year, {
          holidays: days,
          ...(budgetApprovedOn !== undefined && { budgetApprovedOn }),
        });
        expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
        expect(new Set(calendar.map(({ id }) => id)).size).toBe(13);
        const dates = calendar.flatMap(({ due, from }) => {
          const date = due.status === "computed" ? due : from;
          return date.status === "computed" ? [date.value] : [];
        });
        expect(dates).toEqual([...dates].sort());
        for (const { due, lastWorkingDay, period, rule } of calendar) {
          expect(lastWorkingDay.status).toBe(due.status);
          if (due.status === "computed" && lastWorkingDay.status === "computed")
            expect(lastWorkingDay.value <= due.value).toBe(true);
          if (due.status === "computed" && rule.kind === "months-after-period")
            expect(due.value > periodBounds(period).end).toBe(true);
        }
      }),
    );
  });
});
