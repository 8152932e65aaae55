import {
  defineRegulation,
  gradeWorksheets,
  permenpanrb88of2021,
  type RegulationInput,
  scoreWorksheet,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { smallRegulation } from "../../support/regulations.ts";
import { told } from "../../support/whole.ts";
import { lettersSheet, worksheetOf } from "../../support/worksheets.ts";
import { zoneRegulation } from "../../support/zone.ts";

const sound = lettersSheet(Array(12).fill("A"));
const { planning = {}, ...others } = sound.answers;
const faultsOf = (sheet: unknown) => refusal(() => gradeWorksheets([sheet as Worksheet]));

describe("a sheet of letters that is not quite one", () => {
  it("is refused for what stands beside the letters", () => {
    const answers = (more: object) => ({ ...sound, answers: { ...sound.answers, ...more } });
    expect(faultsOf(answers({ planning: { ...planning, quantity: "A" } }))).toEqual([
      "unknown-component sheets[0].answers.planning.quantity",
    ]);
    expect(faultsOf(answers({ achievement: { output: "A" } }))).toEqual([
      "unknown-component sheets[0].answers.achievement",
    ]);
    expect(faultsOf({ ...sound, published: { totals: 80 } })).toEqual(["invalid-input sheets[0].published.totals"]);
    expect(faultsOf({ ...sound, facts: { opini: "WTP" } })).toEqual(["invalid-input sheets[0].facts.opini"]);
    expect(faultsOf({ ...sound, sheet: "lke" })).toEqual(["invalid-input sheets[0].sheet"]);
    expect(faultsOf({ ...sound, agencyId: 3 })).toEqual(["invalid-input sheets[0].agencyId"]);
    expect(faultsOf({ ...sound, agencyId: "" })).toEqual(["invalid-input sheets[0].agencyId"]);
  });

  it("is refused where letters are inherited, or stand in something else", () => {
    expect(faultsOf({ ...sound, answers: { ...others, planning: Object.create(planning) } })).toHaveLength(3);
    expect(
      faultsOf({ ...sound, answers: { ...others, planning: Object.assign([], planning) } }).length,
    ).toBeGreaterThan(0);
    expect(faultsOf({ ...sound, answers: null })).toEqual(["invalid-input sheets[0].answers"]);
    expect(faultsOf("sheet")).toEqual(["invalid-input sheets[0]"]);
  });

  it("is graded where what stands beside the letters says nothing", () => {
    const nothing = { ...sound, agencyId: undefined, sheet: undefined, published: undefined, facts: undefined };
    const bare = Object.assign(Object.create(null), sound);
    const own = { ...sound, answers: { ...others, planning: Object.assign(Object.create(null), planning) } };
    const of = (sheet: unknown) => gradeWorksheets([sheet as Worksheet])[0]?.grade;
    expect([nothing, bare, own].map(of)).toEqual(["A", "A", "A"]);
  });
});

describe("a grade of a worksheet, from its first key to its last", () => {
  it("with an agency and without", () => {
    const grade = {
      kind: "worksheet-grade",
      evaluationYear: 2024,
      regulation: "permenpanrb-88-2021",
      total: "90",
      exactTotal: "90",
      grade: "A",
      bounds: { above: "80", upTo: "90" },
      rounding: { decimals: 2, mode: "half-up" },
      basis: told(permenpanrb88of2021.source),
    };
    const graded = gradeWorksheets([sound, { ...sound, agencyId: "opd" }]);
    expect(told(graded)).toStrictEqual([grade, { ...grade, agencyId: "opd" }]);
  });

  it("with the bounds of its grade, whatever these are, and null where nothing is rounded", () => {
    const zone = defineRegulation({ ...zoneRegulation, conditions: [] });
    const sheetOf = (survey: number, results: number) =>
      worksheetOf(zone, ({ items, key }) => (items.length > 0 ? ["A", "A"] : key === "score" ? survey : results), 2024);
    // 60, and 20 of each range of its own: 60, 80 and 100.
    const graded = gradeWorksheets([sheetOf(0, 0), sheetOf(4, 0), sheetOf(4, 5)], zone);
    expect(told(graded.map(({ grade, bounds, rounding }) => [grade, bounds, rounding]))).toStrictEqual([
      ["none", { from: "0", below: "75" }, null],
      ["wbk", { from: "75", below: "85" }, null],
      ["wbbm", { from: "85", upTo: "100" }, null],
    ]);
  });

  it("rounds the total where the regulation does, and not where it does not", () => {
    // 1.25 tenths of a percent of 0.4 points: 99.995 is 100 of two decimals.
    const fine = (rounding: RegulationInput["rounding"]) =>
      defineRegulation({
        ...permenpanrb88of2021,
        id: "fine",
        rounding,
        answerScales: permenpanrb88of2021.answerScales.map((scale) => ({
          ...scale,
          answers: scale.answers.map((each) => (each.code === "A" ? { ...each, value: "99.9" } : each)),
        })),
      } as never);
    // 99.9 % of 4.5 and of 95.5: 95.5 + 4.4955.
    const sheet = lettersSheet([...Array(7).fill("AA"), "A", ...Array(4).fill("AA")]);
    const { source } = permenpanrb88of2021.rounding;
    const of = (rule: ReturnType<typeof fine>) =>
      told(gradeWorksheets([sheet], rule).map(({ total, exactTotal }) => [total, exactTotal]));
    expect(of(fine({ source }))).toEqual([["99.9955", "99.9955"]]);
    expect(of(fine({ total: { decimals: 2, mode: "half-up" }, source }))).toEqual([["100", "99.9955"]]);
  });
});

describe("a regulation under which letters do not simply add up", () => {
  const { source } = permenpanrb88of2021.rounding;
  const letters = lettersSheet(["B", "CC", "BB", "C", "B", "A", "BB", "CC", "B", "D", "BB", "C"]);
  const half = { decimals: 0, mode: "half-up" } as const;
  const decimals = (fraction: string) =>
    permenpanrb88of2021.answerScales.map((scale) => ({
      ...scale,
      answers: scale.answers.map((each, i) => ({ ...each, value: `${100 - i * 7}.${fraction}` })).reverse(),
    }));

  it.each<[string, Partial<RegulationInput>]>([
    ["rounds its sub-components", { rounding: { part: half, source } }],
    ["rounds its components", { rounding: { component: half, source } }],
    ["rounds items, of which there are none", { rounding: { item: half, source } }],
    ["has letters of many decimals", { answerScales: decimals("12345") }],
    ["has letters of more decimals than a number holds", { answerScales: decimals("12345678901234567891") }],
  ])("grades as scoreWorksheet does: one that %s", (_what, change) => {
    const rule = defineRegulation({ ...permenpanrb88of2021, id: "own", ...change } as never);
    const { total, exactTotal, grade } = scoreWorksheet(letters, rule);
    expect(told(gradeWorksheets([letters], rule))).toMatchObject([told({ total, exactTotal, grade: grade.code })]);
  });

  it("refuses a letter for questions that are scored one by one, though they have such a letter", () => {
    const small = defineRegulation(smallRegulation);
    const answers = { paper: { averaged: "Y", summed: "A" }, practice: { whole: "A" } };
    expect(refusal(() => gradeWorksheets([{ evaluationYear: 2024, answers }], small))).toEqual([
      "unknown-answer sheets[0].answers.paper.averaged",
      "unknown-answer sheets[0].answers.paper.summed",
    ]);
  });

  it("refuses sheets without answers where the sub-components are not known", () => {
    const keys = ["planning", "measurement", "reporting", "internal-evaluation", "achievement"];
    const answers = Object.fromEntries(keys.map((key) => [key, {}]));
    expect(faultsOf({ evaluationYear: 2013, answers })).toEqual(["incomplete-regulation sheets[0]"]);
  });
});

it("grades sheets of several years under the regulation of each", () => {
  const years = [2022, 2025, 2022].map((evaluationYear) => ({ ...sound, evaluationYear }));
  expect(gradeWorksheets(years).map(({ evaluationYear, grade }) => [evaluationYear, grade])).toEqual([
    [2022, "A"],
    [2025, "A"],
    [2022, "A"],
  ]);
  expect(faultsOf({ ...sound, evaluationYear: "2024" })).toEqual(["invalid-input sheets[0].evaluationYear"]);
});
