import { type ComponentSheet, defineRegulation, permenpanrb88of2021, scoreComponents, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet } from "../../support/worksheets.ts";

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
      id: "Nilai total yang diterbitkan berselisih 0,01 dari jumlah komponennya; pembulatan komponen dapat menjelaskannya.",
      en: "The published total differs by 0.01 from the sum of its components; rounded components can explain it.",
    });
  });

  it("is explained by as much as was printed away: four components of two decimals, and the total with its own", () => {
    // 89.48: each component may be 0.005 off, and the total half a unit of its last decimal.
    const severities = (...totals: string[]) => totals.map((total) => findingsOf({ total })[0]?.severity);
    expect(severities("89.46", "89.45", "89.50", "89.51")).toEqual(["info", "warning", "info", "warning"]);
    expect(severities("89.5", "89.4", "89.6")).toEqual(["info", "warning", "warning"]);
    expect(severities("89", "90", "91", "88")).toEqual(["info", "info", "warning", "warning"]);
    // Three decimals: 0.0005 beside the 0.02 of the components.
    expect(severities("89.500", "89.501", "89.455")).toEqual(["info", "warning", "warning"]);
  });

  it("says by what it is explained", () => {
    expect(findingsOf({ total: "89.5" })[0]?.message).toEqual({
      id: "Nilai total yang diterbitkan berselisih 0,02 dari jumlah komponennya; angka yang diterbitkan itu dibulatkan.",
      en: "The published total differs by 0.02 from the sum of its components; it was printed rounded.",
    });
    expect(findingsOf({ total: "88.5" })[0]?.message.id).toBe(
      "Nilai total yang diterbitkan berselisih -0,98 dari jumlah komponennya.",
    );
  });

  it("takes the decimals that are told for those that were printed", () => {
    expect(findingsOf({ total: 90, decimals: 0 })[0]).toMatchObject({ severity: "info", details: { decimals: 0 } });
    expect(findingsOf({ total: "89.5", decimals: 2 })[0]).toMatchObject({ severity: "info" });
    expect(findingsOf({ total: "89.6", decimals: 2 })[0]).toMatchObject({ severity: "warning" });
  });

  it("a number has lost its last zeros: 24 is not taken for a value printed without decimals", () => {
    const numbers = { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 };
    const texts = { planning: "24", measurement: "24", reporting: "12", "internal-evaluation": "20" };
    const severityOf = (components: ComponentSheet["components"]) =>
      scoreComponents({ evaluationYear: 2024, components, published: { total: "81" } }).findings[0]?.severity;
    expect([severityOf(numbers), severityOf(texts)]).toEqual(["warning", "info"]);
  });
});

describe("published values of components", () => {
  const published = (components: Record<string, string>) => findingsOf({ components });

  it("that agree are no finding, and half a printed unit is explained", () => {
    expect(published({ planning: "30", measurement: "25.93" })).toEqual([]);
    expect(published({ measurement: "25.9" })).toMatchObject([
      { code: "published-component-mismatch", severity: "info", details: { explainedByRounding: true, decimals: 1 } },
    ]);
  });

  it("further off are warnings that name the component", () => {
    const [finding] = published({ reporting: "14.64" });
    expect(finding).toMatchObject({ severity: "warning", path: ["published", "components", "reporting"] });
    expect(`${finding?.details["difference"]}`).toBe("0.18");
    expect(finding?.message.id).toBe(
      "Nilai Pelaporan Kinerja yang diterbitkan berselisih 0,18 dari hasil penghitungan.",
    );
  });

  it("that the regulation does not have are refused", () => {
    expect(refusal(() => published({ pelaporan: "14" }))).toEqual(["unknown-component published.components.pelaporan"]);
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

it("a regulation that rounds to tens publishes tens", () => {
  const tens = defineRegulation({
    ...permenpanrb88of2021,
    rounding: { total: { decimals: -1, mode: "half-up" }, source: permenpanrb88of2021.rounding.source },
  });
  // 89.48 is 90, and either of them may stand in print.
  const off = (total: string) => scoreComponents({ ...sheet, published: { total } }, tens).findings.at(-1)?.severity;
  expect(["90", "89.48", "89.5", "65"].map(off)).toEqual([undefined, "info", "info", "warning"]);
});

it("roundings before the total explain a publication that did without them", () => {
  const whole = { decimals: 0, mode: "half-up" } as const;
  const rule = defineRegulation({ ...permenpanrb88of2021, rounding: { ...permenpanrb88of2021.rounding, part: whole } });
  const sheetOf = (total: string) => ({ ...lettersSheet(Array(12).fill("BB")), published: { total } });
  // 4.8 7.2 12 · 4.8 7.2 12 · 2.4 3.6 6 · 4 6 10 are 80; rounded 5 7 12 · 5 7 12 · 2 4 6 · 4 6 10 are 80 as well.
  expect(scoreWorksheet(sheetOf("80.3"), rule).findings).toMatchObject([{ severity: "info" }]);
  expect(scoreWorksheet(sheetOf("86.1"), rule).findings).toMatchObject([{ severity: "warning" }]);
});

describe("a publication that contradicts itself", () => {
  const codes = (published: NonNullable<ComponentSheet["published"]>) => findingsOf(published).map(({ code }) => code);

  it("is told where the published grade is not that of the published total", () => {
    expect(codes({ total: "79.48", grade: "A" })).toEqual(["published-total-mismatch", "grade-contradicts-score"]);
    expect(codes({ total: "79.48", grade: "BB" })).toEqual(["published-total-mismatch", "published-grade-mismatch"]);
  });

  it("and not where the total is explained, or is no score at all", () => {
    // 90 may be 89.5 and A; 189.48 has no grade.
    expect(codes({ total: "89.5", grade: "AA" })).toEqual(["published-total-mismatch", "published-grade-mismatch"]);
    expect(codes({ total: "189.48", grade: "A" })).toEqual(["published-total-mismatch"]);
  });
});
