import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDeadline, explainText, reportingCalendar } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const deadlines = (year: number, options: { readonly budgetApprovedOn?: string } = {}) =>
  reportingCalendar(year, { holidays: [], ...options });

describe("explainDeadline", () => {
  it("tells from when the time runs, how it is counted, and the last working day", () => {
    const report = deadlines(2023).find(({ id, rule }) => id.includes("region") && rule.kind === "months-after-period");
    if (report === undefined) throw new Error("a region reports after the year");
    const [whole, prudent] = explainText(explainDeadline(report)).split("\n");
    expect(whole).toMatch(
      /: \d+ \w+ 2024\. Paling lambat \d bulan penuh setelah periodenya berakhir\. Diketahui: periode Tahun 2023; dihitung sejak 31 Desember 2023\. Dasar: /,
    );
    expect(prudent).toMatch(/1\. Hari kerja terakhir yang tidak melewatinya: \d+ \w+ 2024\./);
  });

  it("says why there is no date", () => {
    const waiting = deadlines(2023).find(({ rule }) => rule.kind === "months-after-budget");
    if (waiting === undefined) throw new Error("an agreement follows the budget");
    expect(explainDeadline(waiting)).toMatchObject({ value: null, reason: "no-budget-date" });
    expect(refusal(() => explainDeadline({ kind: "deadline" } as never))).toContain("invalid-input result.id");
  });
});

explanationLaws(
  fc.tuple(fc.integer({ min: 2005, max: 2026 }), fc.boolean(), fc.nat(200)).map(([year, isApproved, at]) => {
    const all = deadlines(year, isApproved ? { budgetApprovedOn: `${year}-01-02` } : {});
    const one = all[at % all.length];
    if (one === undefined) throw new Error("a calendar has deadlines");
    return one;
  }),
  explainDeadline,
);
