import { defineRegulation, type PartAnswer, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { smallRegulation } from "../../support/regulations.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const sheet = lettersSheet(Array(12).fill("B"));
const score = (existence: PartAnswer) =>
  scoreWorksheet({ ...sheet, answers: { ...sheet.answers, planning: { ...sheet.answers["planning"], existence } } });
const letterOf = (given: PartAnswer) => score(given).components[0]?.parts[0]?.letter;

describe("a share of criteria met becomes a letter", () => {
  it.each([
    ["0", "E"],
    ["0.01", "D"],
    ["25", "D"],
    ["25.01", "C"],
    ["50", "C"],
    ["50.01", "CC"],
    ["75", "CC"],
    ["75.01", "B"],
    ["99.99", "B"],
    ["100", "BB"],
  ])("%s percent: %s", (met, letter) => {
    expect(letterOf({ met, of: 100 })).toBe(letter);
  });

  it("on the exact share: 3 of 4 is CC, 6 of 7 is B, all 7 are BB", () => {
    expect([letterOf({ met: 3, of: 4 }), letterOf({ met: 6, of: 7 }), letterOf({ met: 7, of: 7 })]).toEqual([
      "CC",
      "B",
      "BB",
    ]);
    expect(`${score({ met: 3, of: 7 }).components[0]?.parts[0]?.share}`).toBe(
      "42.85714285714285714285714285714285714286",
    );
  });

  it("A and AA need evidence besides, and all criteria", () => {
    expect([letterOf({ met: 7, of: 7, evidence: "A" }), letterOf({ met: 7, of: 7, evidence: "AA" })]).toEqual([
      "A",
      "AA",
    ]);
    expect(() => score({ met: 6, of: 7, evidence: "A" })).toThrow(
      /unknown-answer at answers\.planning\.existence\.evidence.*only then/,
    );
    expect(() => score({ met: 7, of: 7, evidence: "BB" })).toThrow("one of AA, A, the answers that need evidence");
  });

  it("records the method, and departs from nothing", () => {
    const { components, findings } = score({ met: 7, of: 7 });
    expect(components[0]?.parts[0]).toMatchObject({ method: "share", letter: "BB" });
    expect(findings).toEqual([]);
  });
});

it.each<[string, PartAnswer, string]>([
  ["more than all", { met: 8, of: 7 }, "out-of-range at answers.planning.existence.met"],
  ["less than none", { met: -1, of: 7 }, "out-of-range at answers.planning.existence.met"],
  ["of no criteria", { met: 0, of: 0 }, "out-of-range at answers.planning.existence.of"],
  ["no number", { met: "x", of: "y" }, "2 problems"],
  ["another key", { met: 1, of: 2, evidance: "A" } as never, "invalid-input at answers.planning.existence.evidance"],
])("refuses %s", (_what, given, message) => {
  expect(() => score(given)).toThrow(message);
});

it("refuses a share where the regulation has no table for it", () => {
  const answers = { paper: { averaged: { met: 1, of: 2 }, summed: ["A", "A"] }, practice: { whole: "A" } };
  expect(() => scoreWorksheet({ evaluationYear: 2024, answers }, defineRegulation(smallRegulation))).toThrow(
    'unknown-answer at answers.paper.averaged: given {"met":1,"of":2}, expected another answer: "yes-no" has no table',
  );
});

it("evidence is a letter, and nothing that can be made one", () => {
  for (const evidence of [null, {}, Object.create(null), ["A"]] as never[])
    expect(() => score({ met: 7, of: 7, evidence })).toThrow("unknown-answer at answers.planning.existence.evidence");
});
