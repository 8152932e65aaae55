import { describe, expect, it } from "vitest";
import { tryDay } from "../../../src/period/index.ts";
import type { DueRule } from "../../../src/regulation/rule/deadline/deadline.ts";
import type { ReportingRule } from "../../../src/regulation/rule/deadline/reporting-rule.ts";
import { deadlinesOf } from "../../../src/regulation/timeline/deadlines-of.ts";
import { prudentDate } from "../../../src/regulation/timeline/reporting-rules.ts";

const rule = (...occasions: ReportingRule["value"]["occasions"]): ReportingRule => ({
  id: "our-policy",
  label: { id: "Laporan", en: "Report" },
  since: "2020-01-01",
  source: { title: "Kebijakan kami", status: "convention" },
  value: { report: "report", appliesTo: "unit", occasions },
});

const daysOf = (dates: readonly string[]) => new Set(dates.map((date) => tryDay(date) as number));

const deadlines = (one: ReportingRule, { fiscalYear = 2023, holidays = [] as string[], budget = "" } = {}) =>
  deadlinesOf([one], { fiscalYear, holidays: daysOf(holidays), budgetApprovedOn: tryDay(budget) });

const datesOf = (due: DueRule, asked: Parameters<typeof deadlines>[1] = {}) =>
  deadlines(rule({ covers: "year", due }), asked).map((each) => [each.from, each.due])[0];

describe("deadlinesOf", () => {
  it("carries every fact of its rule", () => {
    expect(deadlines(rule({ covers: "year", due: { kind: "months-after-period", months: 6 } }))).toEqual([
      {
        kind: "deadline",
        id: "report",
        label: { id: "Laporan, Tahun 2023", en: "Report, Year 2023" },
        period: { kind: "year", year: 2023 },
        appliesTo: "unit",
        rule: { kind: "months-after-period", months: 6 },
        from: { status: "computed", value: "2023-12-31" },
        due: { status: "computed", value: "2024-06-30" },
        lastWorkingDay: { status: "computed", value: "2024-06-28", basis: prudentDate },
        basis: { title: "Kebijakan kami", status: "convention" },
      },
    ]);
  });

  it("makes one deadline of each quarter that the rule names", () => {
    const quarters = deadlines(
      rule({ covers: 2, due: { kind: "no-date" } }, { covers: 4, due: { kind: "months-after-period", months: 1 } }),
    );
    expect(quarters.map(({ id, label, period, from }) => ({ id, label, period, from }))).toEqual([
      {
        id: "report-q2",
        label: { id: "Laporan, Triwulan II 2023", en: "Report, Quarter II 2023" },
        period: { kind: "quarter", year: 2023, quarter: 2 },
        from: { status: "computed", value: "2023-06-30" },
      },
      {
        id: "report-q4",
        label: { id: "Laporan, Triwulan IV 2023", en: "Report, Quarter IV 2023" },
        period: { kind: "quarter", year: 2023, quarter: 4 },
        from: { status: "computed", value: "2023-12-31" },
      },
    ]);
    expect(quarters[1]?.due).toEqual({ status: "computed", value: "2024-01-31" });
  });

  it("counts months from the end of the period, to the last day of a shorter month", () => {
    const twoMonths: DueRule = { kind: "months-after-period", months: 2 };
    expect(datesOf(twoMonths, { fiscalYear: 2023 })?.[1]).toEqual({ status: "computed", value: "2024-02-29" });
    expect(datesOf(twoMonths, { fiscalYear: 2024 })?.[1]).toEqual({ status: "computed", value: "2025-02-28" });
  });

  it("counts months from the budget document, when its date is given", () => {
    const oneMonth: DueRule = { kind: "months-after-budget", months: 1 };
    expect(datesOf(oneMonth, { budget: "2023-01-31" })).toEqual([
      { status: "computed", value: "2023-01-31" },
      { status: "computed", value: "2023-02-28" },
    ]);
    const unknown = { status: "not-computable", reason: "no-budget-date", needs: ["budgetApprovedOn"] };
    expect(datesOf(oneMonth)).toEqual([unknown, unknown]);
  });

  it("counts working days from the first of the month", () => {
    const fifth: DueRule = { kind: "working-day-of-month", nth: 5, month: 2 };
    expect(datesOf(fifth)).toEqual([
      { status: "computed", value: "2023-02-01" },
      { status: "computed", value: "2023-02-07" },
    ]);
    const february = Array.from({ length: 28 }, (_, i) => `2023-02-${String(i + 1).padStart(2, "0")}`);
    expect(datesOf(fifth, { holidays: february.slice(4) })?.[1]).toEqual({
      status: "not-computable",
      reason: "too-few-working-days",
      needs: [],
    });
  });

  it("invents no date where the rule has none, nor before the rule was there", () => {
    expect(datesOf({ kind: "no-date" })?.[1]).toEqual({
      status: "not-computable",
      reason: "no-date-in-rule",
      needs: [],
    });
    expect(datesOf({ kind: "months-after-period", months: 2 }, { fiscalYear: 2019 })).toEqual([
      { status: "computed", value: "2019-12-31" },
      { status: "not-computable", reason: "no-rule-known", needs: [] },
    ]);
  });

  it("moves only the prudent date off a holiday", () => {
    // Good Friday 2024, before Easter Sunday, 31 March.
    const [deadline] = deadlines(rule({ covers: "year", due: { kind: "months-after-period", months: 3 } }), {
      holidays: ["2024-03-29"],
    });
    expect(deadline?.due).toEqual({ status: "computed", value: "2024-03-31" });
    expect(deadline?.lastWorkingDay).toMatchObject({ status: "computed", value: "2024-03-28" });
  });

  it("follows the rule that is in force on the last day of the fiscal year", () => {
    const older = { ...rule({ covers: "year", due: { kind: "months-after-period", months: 2 } }), until: "2023-06-30" };
    const newer: ReportingRule = {
      ...rule({ covers: "year", due: { kind: "months-after-period", months: 3 } }),
      id: "our-new-policy",
      since: "2023-07-01",
      source: { title: "Kebijakan baru", status: "convention" },
    };
    const found = [2019, 2022, 2023].map((fiscalYear) =>
      deadlinesOf([older, newer], { fiscalYear, holidays: daysOf([]) }).map(({ due, basis }) => [due, basis.title]),
    );
    expect(found).toEqual([
      [[{ status: "not-computable", reason: "no-rule-known", needs: [] }, "Kebijakan kami"]],
      [[{ status: "computed", value: "2023-02-28" }, "Kebijakan kami"]],
      [[{ status: "computed", value: "2024-03-31" }, "Kebijakan baru"]],
    ]);
  });
});
