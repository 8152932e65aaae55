import {
  defineRegulation,
  type PartAnswer,
  permenpanrb88of2021,
  scoreComponents,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { smallRegulation } from "../../support/regulations.ts";
import { lettersSheet, worksheetOf } from "../../support/worksheets.ts";
import { zoneRegulation } from "../../support/zone.ts";

const sheet = lettersSheet(Array(12).fill("B"));
/** What is told of an answer to 1.a of 88/2021, but for its method. */
const trapsOf = (existence: PartAnswer) =>
  scoreWorksheet({
    ...sheet,
    answers: { ...sheet.answers, planning: { ...sheet.answers["planning"], existence } },
  }).findings.filter(({ code }) => code !== "method-departs");

describe("components that look like fractions", () => {
  const of = (planning: string, measurement: string, reporting = "0", evaluation = "0.5") =>
    scoreComponents({
      evaluationYear: 2024,
      components: { planning, measurement, reporting, "internal-evaluation": evaluation },
    }).findings;

  it("are told where none is above 1, with all values and the whole that they are of", () => {
    expect(toPlain(of("0.9", "1"))).toEqual([
      {
        code: "likely-fraction",
        severity: "warning",
        subject: "evaluation",
        path: ["components"],
        details: { values: ["0.9", "1", "0", "0.5"], full: "100" },
        message: {
          id: "Tidak ada nilai yang melebihi 1, padahal semuanya dibaca sebagai poin dari 100: mungkin ditulis sebagai pecahan.",
          en: "No value is above 1, but they are read as points of 100: perhaps they were written as fractions.",
        },
      },
    ]);
  });

  it("are none where one is above 1, or all are 0", () => {
    expect([of("0.9", "1.01"), of("0", "0", "0", "0")]).toEqual([[], []]);
  });

  it("are told of 50 points and more, and marks of another range are no points", () => {
    const weighed = (weights: readonly number[]) =>
      defineRegulation({
        ...zoneRegulation,
        conditions: [],
        groups: [],
        components: zoneRegulation.components.map((component, i) => ({
          ...component,
          weight: weights[i] ?? 0,
          parts: (component.parts ?? []).map((part) => ({ ...part, weight: weights[i] ?? 0 })),
        })),
      });
    const components = { "fulfilment-1": 1, "fulfilment-2": 1, "reform-1": 1, "reform-2": 1, survey: 4, results: 5 };
    const found = (...weights: number[]) =>
      scoreComponents({ evaluationYear: 2024, components }, weighed(weights)).findings;
    expect(toPlain(found(12.5, 12.5, 12.5, 12.5, 25, 25))).toMatchObject([
      { code: "likely-fraction", details: { values: ["1", "1", "1", "1"], full: "50" } },
    ]);
    expect(found(12.5, 12.5, 12.5, 12.4, 25, 25.1)).toEqual([]);
  });
});

describe("points of sub-components that look like fractions", () => {
  const pointsOf = (points: (at: number) => PartAnswer) =>
    scoreWorksheet(worksheetOf(permenpanrb88of2021, (_part, at) => points(at), 2024)).findings;

  it("are told of a worksheet of nothing else", () => {
    expect(toPlain(pointsOf((at) => ({ points: at === 0 ? "1" : "0.5" })))).toMatchObject([
      {
        code: "likely-fraction",
        path: ["answers"],
        details: { values: ["1", ...Array(11).fill("0.5")], full: "100" },
      },
    ]);
  });

  it("are told of components that were scored by them", () => {
    const parts = { existence: "0.3", quality: "0.2", use: "0.4" };
    const components = { planning: parts, measurement: parts, reporting: parts, "internal-evaluation": "0.9" };
    expect(toPlain(scoreComponents({ evaluationYear: 2024, components }).findings)).toMatchObject([
      {
        code: "likely-fraction",
        path: ["components"],
        details: { values: ["0.3", "0.2", "0.4", "0.3", "0.2", "0.4", "0.3", "0.2", "0.4", "0.9"], full: "100" },
      },
    ]);
  });

  it("are nothing strange beside an answer of another form", () => {
    expect(pointsOf((at) => (at === 0 ? "E" : { points: "0.5" }))).toEqual([]);
    // 30 % of 3 is 0.9, and all others are 0: letters, not points.
    expect(pointsOf((at) => (at === 6 ? "D" : "E"))).toEqual([]);
  });
});

describe("numbers that look like fractions of the full mark", () => {
  it("are told of a whole sub-component", () => {
    expect(toPlain(trapsOf("0.875"))).toEqual([
      {
        code: "likely-fraction",
        severity: "warning",
        subject: "evaluation",
        path: ["answers"],
        details: { part: "1.a", values: ["0.875"], full: "100" },
        message: {
          id: "Angka pada 1.a tidak melebihi 1, padahal dibaca dari 0 sampai 100: mungkin pecahan, atau 1 dan 0 untuk ya dan tidak.",
          en: "The numbers of 1.a are at most 1, but are read from 0 to 100: perhaps fractions, or 1 and 0 for yes and no.",
        },
      },
    ]);
    expect([1, "1.01", 0].map((answer) => trapsOf(answer).length)).toEqual([1, 0, 0]);
  });

  it("are none in a range of its own: 0.5 of 4", () => {
    const zone = defineRegulation({ ...zoneRegulation, conditions: [], groups: [] });
    const answers = worksheetOf(zone, ({ items }) => (items.length === 0 ? "0.5" : items.map(() => "A")), 2024);
    expect(scoreWorksheet(answers, zone).findings).toEqual([]);
  });

  it("are told of items whose full mark is 100, and of no others", () => {
    const small = defineRegulation(smallRegulation);
    const found = (averaged: PartAnswer, summed: PartAnswer) =>
      toPlain(
        scoreWorksheet(
          { evaluationYear: 2024, answers: { paper: { averaged, summed }, practice: { whole: "A" } } },
          small,
        ).findings,
      );
    // The full mark of 1.a.1 is 1; that of the others is 100.
    expect(found(["0.5", "B"], ["0.5", "1"])).toMatchObject([
      { code: "exceeds-basis" },
      { code: "likely-fraction", path: ["answers"], details: { part: "1.b", values: ["0.5", "1"], full: "100" } },
    ]);
    expect(found(["0.5", "C"], ["0.5", "2"])).toEqual([]);
    expect(found(["1", "C"], ["0", "A"])).toEqual([]);
  });
});

describe("criteria that are not counted whole", () => {
  it("are told with what was met and of how many", () => {
    expect(toPlain(trapsOf({ met: "3.5", of: 7 }))).toEqual([
      {
        code: "fraction-of-criterion",
        severity: "warning",
        subject: "evaluation",
        path: ["answers"],
        details: { part: "1.a", met: "3.5", of: "7" },
        message: {
          id: "Pada 1.a tertulis 3,5 dari 7 kriteria, padahal kriteria dihitung utuh: mungkin maksudnya poin dari bobotnya.",
          en: "1.a says 3.5 of 7 criteria, but criteria are counted whole: perhaps points of its weight were meant.",
        },
      },
    ]);
    expect(trapsOf({ met: "0.5", of: 1 })[0]?.message.en).toContain("0.5 of 1 criterion,");
  });

  it("may be a percent, but not of a number that is not whole", () => {
    expect([trapsOf({ met: "87.5", of: 100 }), trapsOf({ met: 3, of: 7 })]).toEqual([[], []]);
    expect(trapsOf({ met: 3, of: "4.5" })).toMatchObject([{ code: "fraction-of-criterion" }]);
  });
});
