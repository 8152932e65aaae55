import fc from "fast-check";
import { defineRegulation, whatIf } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { smallRegulation } from "../../support/regulations.ts";
import { anyLetters, LETTERS, lettersSheet, rankSheet } from "../../support/worksheets.ts";

const sheet = lettersSheet(Array(12).fill("BB"));
const lines = ({ changes }: ReturnType<typeof whatIf>) =>
  changes.map(
    ({ component, code, before, after, difference }) => `${component} ${code} ${before} ${after} ${difference}`,
  );

describe("whatIf", () => {
  it("tells both evaluations and where the difference comes from", () => {
    const result = whatIf(sheet, { planning: { use: "A" }, reporting: { existence: "B" } });
    expect([result.before.grade.code, result.after.grade.code, `${result.difference}`]).toEqual(["BB", "A", "1.2"]);
    expect(lines(result)).toEqual(["planning 1.c 12 13.5 1.5", "reporting 3.a 2.4 2.1 -0.3"]);
    expect(result.changes[0]?.label.id).toContain("Perencanaan kinerja dimanfaatkan");
  });

  it("changes single items where both answer by item, and whole answers elsewhere", () => {
    const old = rankSheet(0);
    const keyed = {
      ...old,
      answers: {
        ...old.answers,
        reporting: { ...old.answers["reporting"], use: { 71: "A", 72: "A", 73: "A", 74: "A" } },
      },
    };
    expect(lines(whatIf(keyed, { reporting: { use: { 72: "C" } } }))).toEqual(["reporting C.III 4.5 3.9375 -0.5625"]);
    expect(() => whatIf(old, { reporting: { use: { 72: "C" } } })).toThrow(/^3 problems\n- missing-answer/);
    expect(lines(whatIf(keyed, { reporting: { use: 50 } }))).toEqual(["reporting C.III 4.5 2.25 -2.25"]);
    const shared = {
      ...sheet,
      answers: { ...sheet.answers, planning: { ...sheet.answers["planning"], use: { met: 8, of: 8 } } },
    };
    expect(lines(whatIf(shared, { planning: { use: { met: 4, of: 8 } } }))).toEqual(["planning 1.c 12 7.5 -4.5"]);
  });

  it("finds no change where none is", () => {
    const result = whatIf(sheet, { planning: { use: 80 } });
    expect([`${result.difference}`, result.changes]).toEqual(["0", []]);
  });

  it("refuses what a worksheet would refuse", () => {
    expect(() => whatIf(sheet, { planning: { usage: "A" } })).toThrow("unknown-component at answers.planning.usage");
    expect(() => whatIf(sheet, { other: {} })).toThrow("unknown-component at answers.other");
    expect(() => whatIf(sheet, { planning: "A" as never })).toThrow("invalid-input at changes.planning");
    expect(() => whatIf(sheet, null as never)).toThrow("invalid-input at changes");
  });

  it("names what is wrong with the worksheet and with the changes at once", () => {
    const misspelt = { ...sheet, agency: "opd" };
    expect(refusal(() => whatIf(misspelt as never, { planning: { use: { met: 1, off: 2 } } } as never))).toEqual([
      "invalid-input agency",
      "invalid-input changes.planning.use.off",
      "invalid-number changes.planning.use.of",
    ]);
  });

  it("an answer that is taken away is missing", () => {
    expect(() => whatIf(sheet, { planning: { use: null } })).toThrow("missing-answer at answers.planning.use");
    // Also where it was given item by item.
    const small = defineRegulation(smallRegulation);
    const answers = { paper: { averaged: { 1: "Y", 2: "B" }, summed: ["A", "A"] }, practice: { whole: "A" } };
    expect(() => whatIf({ evaluationYear: 2024, answers }, { paper: { averaged: null } }, small)).toThrow(
      /^missing-answer at answers\.paper\.averaged/,
    );
  });

  it("leaves the worksheet as it was", () => {
    const before = JSON.stringify(sheet);
    whatIf(sheet, { planning: { use: "E" } });
    expect(JSON.stringify(sheet)).toBe(before);
  });
});

describe("properties", () => {
  it("the changes add up to the difference, and a way back takes it back", () => {
    fc.assert(
      fc.property(anyLetters, fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS), (letters, use, quality) => {
        const given = lettersSheet(letters);
        const there = whatIf(given, { planning: { use }, "internal-evaluation": { quality } });
        const sum = there.changes.reduce(
          (total, { difference }) => total + Math.round(difference.toNumber() * 1000),
          0,
        );
        expect(there.difference.times(1000).toNumber()).toBe(sum);
        const changed = lettersSheet(letters.map((letter, i) => (i === 2 ? use : i === 10 ? quality : letter)));
        const back = whatIf(changed, {
          planning: { use: letters[2] ?? "" },
          "internal-evaluation": { quality: letters[10] ?? "" },
        });
        expect(back.difference.plus(there.difference).isZero()).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
