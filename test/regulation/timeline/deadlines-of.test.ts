import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/period/read-day.ts";
import type { DueRule } from "../../../src/regulation/rule/deadline/deadline.ts";
import type { ReportingRule } from "../../../src/regulation/rule/deadline/reporting-rule.ts";
import { deadlinesOf } from "../../../src/regulation/timeline/deadlines-of.ts";
import { prudentDate } from "../../../src/regulation/timeline/reporting-rules.ts";

const rule = (...occasions: ReportingRule["occasions"]): ReportingRule => ({
  id: "report",
  title: { id: "Laporan", en: "Report" },
  appliesTo: "unit",
  since: 2020,
  occasions,
  basis: { title: "Kebijakan kami", status: "convention" },
});

const none: ReadonlySet<number> = new Set();

const datesOf = (due: DueRule, budget?: string, year = 2023, holidays = none) =>
  deadlinesOf(rule({ covers: "year", due }), year, budget, holidays).map((each) => [each.from, each.due])[0];

describe("deadlinesOf", () => {
  it("carries every fact of its rule", () => {
    expect(
      deadlinesOf(rule({ covers: "year", due: { kind: "months-after-period", months: 6 } }), 2023, undefined, none),
    ).toEqual([
      {
        id: "report",
        title: { id: "Laporan, Tahun 2023", en: "Report, Year 2023" },
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
    const quarters = deadlinesOf(
      rule({ covers: 2, due: { kind: "no-date" } }, { covers: 4, due: { kind: "months-after-period", months: 1 } }),
      2023,
      undefined,
      none,
    );
    expect(quarters.map(({ id, title, period, from }) => ({ id, title, period, from }))).toEqual([
      {
        id: "report-q2",
        title: { id: "Laporan, Triwulan II 2023", en: "Report, Quarter II 2023" },
        period: { kind: "quarter", year: 2023, quarter: 2 },
        from: { status: "computed", value: "2023-06-30" },
      },
      {
        id: "report-q4",
        title: { id: "Laporan, Triwulan IV 2023", en: "Report, Quarter IV 2023" },
        period: { kind: "quarter", year: 2023, quarter: 4 },
        from: { status: "computed", value: "2023-12-31" },
      },
    ]);
    expect(quarters[1]?.due).toEqual({ status: "computed", value: "2024-01-31" });
  });

  it("counts months from the end of the period, to the last day of a shorter month", () => {
    const twoMonths: DueRule = { kind: "months-after-period", months: 2 };
    expect(datesOf(twoMonths, undefined, 2023)?.[1]).toEqual({ status: "computed", value: "2024-02-29" });
    expect(datesOf(twoMonths, undefined, 2024)?.[1]).toEqual({ status: "computed", value: "2025-02-28" });
  });

  it("counts months from the budget document, when its date is given", () => {
    const oneMonth: DueRule = { kind: "months-after-budget", months: 1 };
    expect(datesOf(oneMonth, "2023-01-31")).toEqual([
      { status: "computed", value: "2023-01-31" },
      { status: "computed", value: "2023-02-28" },
    ]);
    const unknown = { status: "not-computable", reason: "no-budget-date" };
    expect(datesOf(oneMonth)).toEqual([unknown, unknown]);
  });

  it("counts working days from the first of the month", () => {
    const fifth: DueRule = { kind: "working-day-of-month", nth: 5, month: 2 };
    expect(datesOf(fifth)).toEqual([
      { status: "computed", value: "2023-02-01" },
      { status: "computed", value: "2023-02-07" },
    ]);
    const february = Array.from({ length: 28 }, (_, i) => readDay(`2023-02-${String(i + 1).padStart(2, "0")}`, [], []));
    expect(datesOf(fifth, undefined, 2023, new Set(february.slice(4) as number[]))?.[1]).toEqual({
      status: "not-computable",
      reason: "too-few-working-days",
    });
  });

  it("invents no date where the rule has none, nor before the rule was there", () => {
    expect(datesOf({ kind: "no-date" })?.[1]).toEqual({ status: "not-computable", reason: "no-date-in-rule" });
    expect(datesOf({ kind: "months-after-period", months: 2 }, undefined, 2019)).toEqual([
      { status: "computed", value: "2019-12-31" },
      { status: "not-computable", reason: "no-rule-known" },
    ]);
  });

  it("moves only the prudent date off a holiday", () => {
    const [deadline] = deadlinesOf(
      rule({ covers: "year", due: { kind: "months-after-period", months: 3 } }),
      2023,
      undefined,
      // Good Friday 2024, before Easter Sunday, 31 March.
      new Set([readDay("2024-03-29", [], []) as number]),
    );
    expect(deadline?.due).toEqual({ status: "computed", value: "2024-03-31" });
    expect(deadline?.lastWorkingDay).toMatchObject({ status: "computed", value: "2024-03-28" });
  });
});
