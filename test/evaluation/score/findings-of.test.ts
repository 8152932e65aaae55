import { type ComponentSheet, defineRegulation, permenpanrb88of2021, scoreComponents } from "sakip";
import { describe, expect, it } from "vitest";

const sheet: ComponentSheet = {
  evaluationYear: 2024,
  components: { planning: "30.00", measurement: "25.93", reporting: "14.46", "internal-evaluation": "19.09" },
};
const findingsOf = (published: NonNullable<ComponentSheet["published"]>, agencyId?: string) =>
  scoreComponents({ ...sheet, published, ...(agencyId !== undefined && { agencyId }) }).findings;

describe("a published total", () => {
  it("that agrees is no finding, however it is written", () => {
    expect(findingsOf({ total: "89.480" })).toEqual([]);
  });

  it("a cent off is explained by rounded components", () => {
    const [finding] = findingsOf({ total: "89.49" }, "opd-1");
    expect(finding).toMatchObject({
      code: "published-total-mismatch",
      severity: "info",
      subject: "opd-1",
      path: ["published", "total"],
      details: { explainedByRounding: true },
    });
    expect(`${finding?.details["difference"]}`).toBe("0.01");
    expect(finding?.message).toEqual({
      id: "Total terbit berselisih 0,01 dari jumlah komponennya; pembulatan komponen dapat menjelaskannya.",
      en: "The published total differs by 0.01 from the sum of its components; rounded components can explain it.",
    });
  });

  it("further off is a warning: four components and the total explain 0.025 at most", () => {
    expect(findingsOf({ total: "89.455" })).toMatchObject([{ severity: "info" }]);
    expect(findingsOf({ total: "89.454" })).toMatchObject([
      { severity: "warning", details: { explainedByRounding: false } },
    ]);
  });
});

describe("a published grade", () => {
  it("that agrees is no finding", () => {
    expect(findingsOf({ grade: "A" })).toEqual([]);
  });

  it.each(["BB", "a", "B+", "A (Memuaskan)"])("%s is not A", (grade) => {
    expect(findingsOf({ grade })).toMatchObject([
      { code: "published-grade-mismatch", severity: "warning", details: { published: grade, computed: "A" } },
    ]);
  });
});

it("tells when rounding decides the grade", () => {
  const components = { planning: "30", measurement: "30", reporting: "15", "internal-evaluation": "5.004" };
  const { findings, grade } = scoreComponents({ evaluationYear: 2024, components });
  expect(grade.code).toBe("BB");
  expect(findings).toMatchObject([{ code: "grade-depends-on-rounding", details: { grade: "BB", exactGrade: "A" } }]);
});

it("rounding to tens explains a published total up to 25 off", () => {
  const tens = defineRegulation({
    ...permenpanrb88of2021,
    rounding: { total: { decimals: -1, mode: "half-up" }, source: permenpanrb88of2021.rounding.source },
  });
  // 89.48 is 90; five roundings of at most 5 each.
  const off = (total: number) => scoreComponents({ ...sheet, published: { total } }, tens).findings.at(-1)?.severity;
  expect([off(65), off(64)]).toEqual(["info", "warning"]);
});
