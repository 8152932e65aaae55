import { describe, expect, it } from "vitest";
import { prudentDate, reportingRules } from "../../../src/regulation/timeline/reporting-rules.ts";

describe("reportingRules", () => {
  it("says of every rule how well it is known: none was read as law", () => {
    expect(reportingRules.map(({ id, basis, since }) => [id, basis.title, basis.status, since])).toEqual([
      ["performance-agreement", "PermenPANRB 53/2014", "remembered", 2014],
      ["withdrawal-plan-update", "PER-5/PB/2024", "reported", 2024],
      ["interim-report", "PP 8/2006", "reported", 2006],
      ["unit-performance-report", "PermenPANRB 53/2014", "remembered", 2014],
      ["agency-performance-report", "PermenPANRB 53/2014", "unverified", 2014],
      ["budget-accountability", "UU 23/2014", "reported", 2014],
    ]);
  });

  it("says what was seen of it, in both languages", () => {
    for (const { basis } of reportingRules) {
      expect(basis.note?.id).toMatch(/\.$/);
      expect(basis.note?.en).toMatch(/\.$/);
    }
  });

  it("tells regional governments that their LKjIP was merged into the LPPD", () => {
    const report = reportingRules.find(({ id }) => id === "agency-performance-report");
    expect(report?.basis.note?.id).toContain("LPPD sejak Permendagri 18/2020");
    expect(report?.basis.note?.en).toContain("LPPD since Permendagri 18/2020");
  });
});

describe("prudentDate", () => {
  it("is a convention, no law", () => {
    expect(prudentDate.status).toBe("convention");
  });
});
