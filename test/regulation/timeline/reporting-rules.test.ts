import { describe, expect, it } from "vitest";
import { prudentDate, reportingRules } from "../../../src/regulation/timeline/reporting-rules.ts";

const rules = reportingRules.flat();

describe("reportingRules", () => {
  it("says of every rule how well it is known: one was read, with its article and page", () => {
    expect(rules.map(({ value, source, since }) => [value.report, source.title, source.status, since])).toEqual([
      ["performance-agreement", "PermenPANRB 53/2014", "reported", "2015-01-01"],
      ["withdrawal-plan-update", "PER-5/PB/2024", "restated", "2024-01-01"],
      ["interim-report", "PP 8/2006", "reported", "2006-01-01"],
      ["unit-performance-report", "PermenPANRB 53/2014", "remembered", "2014-01-01"],
      ["ministry-performance-report", "PermenPANRB 53/2014", "restated", "2014-01-01"],
      ["region-performance-report", "PermenPANRB 53/2014", "reported", "2014-01-01"],
      ["budget-accountability", "PP 8/2006", "read", "2006-01-01"],
    ]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(7);
    for (const { source } of rules)
      if (source.status === "read") expect(source.clause).toBe("Pasal 15 ayat (2), hlm. 8");
  });

  it("says what was seen of it, in both languages", () => {
    for (const { source } of rules) {
      expect(source.note?.id).toMatch(/\.$/);
      expect(source.note?.en).toMatch(/\.$/);
    }
  });

  it("tells regional governments that their LKjIP was merged into the LPPD", () => {
    const report = rules.find(({ value }) => value.report === "region-performance-report");
    expect(report?.source.note?.id).toContain("LPPD sejak Permendagri 18/2020");
    expect(report?.source.note?.en).toContain("LPPD since Permendagri 18/2020");
  });
});

describe("prudentDate", () => {
  it("is a convention, no law", () => {
    expect(prudentDate.status).toBe("convention");
  });
});
