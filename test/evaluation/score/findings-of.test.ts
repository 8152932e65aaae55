import {
  defineRegulation,
  permenpanrb12of2015,
  permenpanrb20of2013,
  permenpanrb88of2021,
  type RegulationInput,
  scoreComponents,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { lettersSheet, worksheetOf } from "../../support/worksheets.ts";

const four = { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 };
const five = { planning: 24, measurement: 20, reporting: 12, "internal-evaluation": 8, achievement: 15 };
const { source } = permenpanrb88of2021.rounding;
const rounded = (rounding: Omit<RegulationInput["rounding"], "source">) =>
  defineRegulation({ ...permenpanrb88of2021, rounding: { ...rounding, source } });
/** The letters of 3.a, 3.b and 3.c; E everywhere else. */
const reporting = (...letters: string[]) => lettersSheet([...Array(6).fill("E"), ...letters, ...Array(3).fill("E")]);
const exceeding = (sheet: ReturnType<typeof reporting>, rule: ReturnType<typeof rounded>) =>
  toPlain(scoreWorksheet(sheet, rule).findings)
    .filter(({ code }) => code === "exceeds-weight")
    .map(({ details }) => details);

describe("a regulation that is not in force", () => {
  it("is told with the years in which it is", () => {
    const findings = (evaluationYear: number) =>
      scoreComponents({ evaluationYear, components: five }, permenpanrb12of2015).findings;
    expect([findings(2015), findings(2021)]).toEqual([[], []]);
    const { title: regulation } = permenpanrb12of2015.source;
    expect(toPlain(findings(2022))).toEqual([
      {
        code: "regulation-not-in-force",
        severity: "warning",
        subject: "evaluation",
        path: ["evaluationYear"],
        details: { year: 2022, since: 2015, until: 2021, regulation },
        message: expect.anything(),
      },
    ]);
    expect(
      scoreComponents({ evaluationYear: 2021, components: four }, permenpanrb88of2021).findings[0]?.details,
    ).toEqual({
      year: 2021,
      since: 2022,
      regulation: permenpanrb88of2021.source.title,
    });
  });
});

it("a regulation that is known in part says what is open", () => {
  const components = { ...five, planning: 26 };
  expect(toPlain(scoreComponents({ agencyId: "opd", evaluationYear: 2013, components }).findings)).toEqual([
    {
      code: "regulation-incomplete",
      severity: "warning",
      subject: "opd",
      path: ["regulation"],
      details: { regulation: permenpanrb20of2013.source.title, open: permenpanrb20of2013.open },
      message: expect.anything(),
    },
  ]);
});

describe("rounding that carries a value above its weight", () => {
  it("of sub-components is told of them and of their component", () => {
    // 3, 4.5 and 7.5 are 3, 5 and 8: 16 of 15.
    const rule = rounded({ part: { decimals: 0, mode: "half-up" } });
    expect(toPlain(scoreWorksheet(reporting("AA", "AA", "AA"), rule).findings)).toEqual(
      [
        ["3", "16", "15"],
        ["3.b", "5", "4.5"],
        ["3.c", "8", "7.5"],
      ].map(([code, value, weight]) => ({
        code: "exceeds-weight",
        severity: "warning",
        subject: "evaluation",
        path: ["answers"],
        details: { code, value, weight },
        message: expect.anything(),
      })),
    );
  });

  it("of components alone, and of items alone", () => {
    const tens = rounded({ component: { decimals: -1, mode: "half-up" } });
    expect(exceeding(reporting("AA", "AA", "AA"), tens)).toEqual([{ code: "3", value: "20", weight: "15" }]);
    // Seven criteria of 7.5 / 7 each are 1.07: 2 each.
    const items = rounded({ item: { decimals: 0, mode: "up" } });
    const sheet = reporting("E", "E", "E");
    const use = Array(7).fill("AA");
    const answers = { ...sheet.answers, reporting: { ...sheet.answers["reporting"], use } };
    expect(exceeding({ ...sheet, answers }, items)).toEqual([{ code: "3.c", value: "14", weight: "7.5" }]);
  });

  it("is refused where it carries the total above all weights", () => {
    const rule = rounded({ part: { decimals: 0, mode: "half-up" } });
    // 6 9 15 twice, 3 5 8, 5 8 13 of 100.
    expect(problemsOf(() => scoreWorksheet(lettersSheet(Array(12).fill("AA")), rule))).toEqual([
      {
        code: "out-of-scale",
        path: ["components"],
        given: '"102"',
        expected: {
          en: 'at most 100: the roundings of "permenpanrb-88-2021" before the total add up to more than all weights',
          id: 'paling banyak 100: pembulatan "permenpanrb-88-2021" sebelum total melebihi jumlah semua bobot',
        },
      },
    ]);
    // With 70 % of 6, which is 4.2 and so 4, it is 100.
    expect(`${scoreWorksheet(lettersSheet(["B", ...Array(11).fill("AA")]), rule).total}`).toBe("100");
  });
});

it("a grade that rounding decides is told with both totals and both grades", () => {
  const components = { planning: 30, measurement: 30, reporting: 15, "internal-evaluation": "5.004" };
  expect(toPlain(scoreComponents({ agencyId: "opd", evaluationYear: 2024, components }).findings)).toEqual([
    {
      code: "grade-depends-on-rounding",
      severity: "warning",
      subject: "opd",
      path: ["components"],
      details: { total: "80", exactTotal: "80.004", grade: "BB", exactGrade: "A" },
      message: expect.anything(),
    },
  ]);
});

describe("a worksheet that cannot be scored by its regulation", () => {
  it("is refused for that alone", () => {
    const title = permenpanrb20of2013.source.title;
    expect(problemsOf(() => scoreWorksheet({ evaluationYear: 2013, answers: {} }))).toEqual([
      {
        code: "incomplete-regulation",
        path: [],
        given: `"${title}"`,
        expected: {
          en: `a regulation whose sub-components are known: of ${title} only components can be scored`,
          id: `peraturan yang sub-komponennya diketahui: menurut ${title} hanya komponen yang dapat dinilai`,
        },
      },
    ]);
  });

  it("names a sheet of criteria that there is not, at its place", () => {
    const sheet = worksheetOf(permenpanrb12of2015, ({ items }) => items.map(() => "A"));
    expect(problemsOf(() => scoreWorksheet({ ...sheet, sheet: "unit" }))).toMatchObject([{ path: ["sheet"] }]);
  });
});
