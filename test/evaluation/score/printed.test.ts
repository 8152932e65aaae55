import {
  type ComponentSheet,
  combineAssessors,
  defineRegulation,
  permenpanrb88of2021,
  scoreComponents,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { smallRegulation } from "../../support/regulations.ts";
import { lettersSheet } from "../../support/worksheets.ts";
import { zoneRegulation, zoneValues } from "../../support/zone.ts";

const values = { planning: "30.00", measurement: "25.93", reporting: "14.46", "internal-evaluation": "19.09" };
const findingsOf = (published: NonNullable<ComponentSheet["published"]>, own: ComponentSheet["components"] = {}) =>
  toPlain(scoreComponents({ evaluationYear: 2024, components: { ...values, ...own }, published }).findings);

describe("a publication beside what is computed", () => {
  it("is told with both figures, the difference, and how it was printed", () => {
    // 89.48; the components are 0.02 off at most, and 90.6 is printed with one decimal.
    expect(findingsOf({ total: "90.6" })).toEqual([
      {
        code: "published-total-mismatch",
        severity: "warning",
        subject: "evaluation",
        path: ["published", "total"],
        details: {
          published: "90.6",
          computed: "89.48",
          difference: "1.12",
          explainedByRounding: false,
          explanation: "none",
          decimals: 1,
        },
        message: {
          id: "Nilai total yang diterbitkan berselisih 1,12 dari jumlah komponennya.",
          en: "The published total differs by 1.12 from the sum of its components.",
        },
      },
    ]);
    const label = permenpanrb88of2021.components[2]?.label;
    const facts = { component: "reporting", code: "3", label, computed: "14.46" };
    expect(findingsOf({ components: { reporting: "14.5" } })).toEqual([
      {
        code: "published-component-mismatch",
        severity: "info",
        subject: "evaluation",
        path: ["published", "components", "reporting"],
        details: {
          ...facts,
          published: "14.5",
          difference: "0.04",
          explainedByRounding: true,
          explanation: "total",
          decimals: 1,
        },
        message: {
          id: "Nilai Pelaporan Kinerja yang diterbitkan berselisih 0,04 dari hasil penghitungan; angka yang diterbitkan itu dibulatkan.",
          en: "The published value of Performance reporting differs by 0.04 from what is computed; it was printed rounded.",
        },
      },
    ]);
    expect(findingsOf({ components: { reporting: "14.64" }, decimals: 2 })).toMatchObject([
      {
        severity: "warning",
        details: { ...facts, difference: "0.18", explainedByRounding: false, explanation: "none" },
      },
    ]);
    expect(findingsOf({ grade: "BB" })).toMatchObject([
      { path: ["published", "grade"], details: { published: "BB", computed: "A" } },
    ]);
  });

  it("reads the decimals off the figure as it was written, and of a number as few as say its value", () => {
    const decimals = (total: string | number) => findingsOf({ total })[0]?.details["decimals"];
    expect(["80.50", "80.5", "80", "+80.500", "8.05e1", "805e-1", 80.5, 80, "0.125"].map(decimals)).toEqual([
      2, 1, 0, 3, 1, 1, 1, 0, 3,
    ]);
  });

  it("is explained by the sub-components that a component was made of", () => {
    // 2.40, 3.60 and 6.00 may each be 0.005 off, and 12.02 with its own 0.005: 0.02.
    const reporting = { existence: "2.40", quality: "3.60", use: "6.00" };
    const severity = (printed: string) =>
      findingsOf({ components: { reporting: printed } }, { reporting })[0]?.severity;
    expect([severity("12.02"), severity("12.03")]).toEqual(["info", "warning"]);
  });

  it("is explained by points that were printed, and not by letters", () => {
    const sheet = lettersSheet(Array(12).fill("BB"));
    const severity = (existence: string | { points: string | number }, total: string) =>
      scoreWorksheet({
        ...sheet,
        answers: { ...sheet.answers, planning: { ...sheet.answers["planning"], existence } },
        published: { total },
      }).findings[0]?.severity;
    // 4.8 of 6 printed with one decimal is 0.05 off at most; 80.05 with two decimals 0.005 besides.
    const points = (total: string) => severity({ points: "4.8" }, total);
    expect([points("80.05"), points("80.06")]).toEqual(["info", "warning"]);
    expect(severity("BB", "80.05")).toBe("warning");
  });

  it("is explained by roundings before the total, each as far as it goes", () => {
    const { source } = permenpanrb88of2021.rounding;
    const whole = (mode: "half-up" | "down") => ({ decimals: 0, mode }) as const;
    const explained = (rounding: object, total: string) => {
      const rule = defineRegulation({ ...permenpanrb88of2021, rounding: { ...rounding, source } });
      const sheet = { ...lettersSheet(Array(12).fill("E")), published: { total } };
      return scoreWorksheet(sheet, rule).findings[0]?.details["explanation"];
    };
    // 0 of twelve sub-components in four components; each may hide half a point, or, cut off, a whole one.
    expect(["6.00", "6.01"].map((total) => explained({ part: whole("half-up") }, total))).toEqual([
      "components",
      "none",
    ]);
    expect(["12.00", "12.01"].map((total) => explained({ part: whole("down") }, total))).toEqual([
      "components",
      "none",
    ]);
    expect(["2.00", "2.01"].map((total) => explained({ component: whole("half-up") }, total))).toEqual([
      "components",
      "none",
    ]);
    // No items were answered.
    expect(explained({ item: whole("half-up") }, "0.50")).toBe("none");
    // 0 of four items, each of which may hide half a point.
    const items = defineRegulation({ ...smallRegulation, rounding: { item: whole("half-up"), source } });
    const nothing = { paper: { averaged: ["T", "C"], summed: ["C", "C"] }, practice: { whole: "C" } };
    const ofItems = (total: string) =>
      scoreWorksheet({ evaluationYear: 2024, answers: nothing, published: { total } }, items).findings[0]?.details[
        "explanation"
      ];
    expect([ofItems("2.00"), ofItems("2.01")]).toEqual(["components", "none"]);
    // Of a component whose sub-components are not known the value was told as it was published.
    const rule = defineRegulation({ ...permenpanrb88of2021, rounding: { component: whole("half-up"), source } });
    const components = { planning: "24.00", measurement: "24.00", reporting: "12.00", "internal-evaluation": "20.00" };
    expect(
      scoreComponents({ evaluationYear: 2024, components, published: { total: "80.50" } }, rule).findings[0]?.severity,
    ).toBe("warning");
  });
});

describe("a published grade where grades have conditions", () => {
  const zone = defineRegulation(zoneRegulation);
  // 86, with all conditions of wbbm but one known.
  const components = zoneValues;
  const codes = (published: NonNullable<ComponentSheet["published"]>) =>
    scoreComponents({ evaluationYear: 2024, components, facts: { "opini-bpk": "WTP", spip: 3 }, published }, zone)
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith("published") || code.startsWith("grade"));

  it("may be lower than that of its own total, and not higher", () => {
    expect(codes({ total: 90, grade: "wbk" })).toEqual(["published-total-mismatch", "published-grade-mismatch"]);
    expect(codes({ total: 80, grade: "wbbm" })).toEqual(["published-total-mismatch", "grade-contradicts-score"]);
    expect(codes({ total: 90, grade: "wbbm" })).toEqual(["published-total-mismatch"]);
  });

  it("is no finding where none was published", () => {
    expect(codes({ total: 86 })).toEqual([]);
  });

  it("and without conditions a lower grade contradicts its total as well", () => {
    const findings = findingsOf({ total: "79.48", grade: "B" });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["published-total-mismatch", ["published", "total"]],
      ["published-grade-mismatch", ["published", "grade"]],
      ["grade-contradicts-score", ["published", "grade"]],
    ]);
  });
});

it("refuses published values of components that there are none of, with those that there are", () => {
  const keys = "planning, measurement, reporting, internal-evaluation";
  expect(problemsOf(() => findingsOf({ components: { pelaporan: "14" } }))).toEqual([
    {
      code: "unknown-component",
      path: ["published", "components", "pelaporan"],
      given: '"pelaporan"',
      expected: { en: `one of the components: ${keys}`, id: `salah satu komponen: ${keys}` },
    },
  ]);
  const local = scoreComponents(
    { evaluationYear: 2024, components: values },
    defineRegulation({ ...permenpanrb88of2021, id: "local" }),
  );
  const assessment = { assessor: "a", role: "panel", evaluation: local };
  expect(problemsOf(() => combineAssessors([assessment], { quorum: 1 }))).toEqual([
    {
      code: "no-regulation",
      path: ["regulation"],
      given: "nothing",
      expected: { en: 'the regulation "local" of the evaluation', id: 'peraturan "local" yang dipakai evaluasi itu' },
    },
  ]);
});
