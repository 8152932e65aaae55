import { defineRegulation, permenpanrb88of2021, requiredFor, scoreComponents, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { smallRegulation } from "../../support/regulations.ts";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

const all = (letter: string) => scoreWorksheet(lettersSheet(Array(12).fill(letter)));

describe("requiredFor", () => {
  it("from BB to A: any one letter up is enough when the total is exactly 80", () => {
    const { grade, pointsShort, mustExceed, status, options } = requiredFor(all("BB"), "A");
    expect([grade, `${pointsShort}`, mustExceed, status]).toEqual(["A", "0", true, "reachable"]);
    expect(
      options.map((set) => set.map(({ code, from, to, gain, steps }) => `${code} ${from} ${to} ${gain} ${steps}`)),
    ).toEqual([
      ["3.a BB A 0.3 1"],
      ["3.b BB A 0.45 1"],
      ["4.a BB A 0.5 1"],
      ["1.a BB A 0.6 1"],
      ["2.a BB A 0.6 1"],
      ["3.c BB A 0.75 1"],
      ["4.b BB A 0.75 1"],
      ["1.b BB A 0.9 1"],
      ["2.b BB A 0.9 1"],
      ["4.c BB A 1.25 1"],
      ["1.c BB A 1.5 1"],
      ["2.c BB A 1.5 1"],
    ]);
  });

  it("tells component, sub-component and name of each upgrade", () => {
    expect(requiredFor(all("BB"), "A").options[0]?.[0]).toMatchObject({
      component: "reporting",
      part: "existence",
      label: { en: "Performance report documents exist" },
    });
  });

  it("takes as few sub-components as can be, or as few letters", () => {
    // 10 points short of 70, all B: the three heaviest parts at AA bring 12.75; letters up by one bring 1.5 at most.
    const [parts, steps] = [requiredFor(all("B"), "A"), requiredFor(all("B"), "A", { smallest: "steps" })];
    expect(new Set(parts.options.map((set) => set.length))).toEqual(new Set([3]));
    expect(new Set(steps.options.map((set) => set.reduce((sum, each) => sum + each.steps, 0)))).toEqual(new Set([7]));
    expect(`${parts.pointsShort}`).toBe("10");
  });

  it("has nothing to do for a grade that is there, or below", () => {
    for (const grade of ["A", "BB", "D"]) {
      const { pointsShort, ...rest } = requiredFor(all("A"), grade);
      expect(`${pointsShort}`).toBe("0");
      expect(rest).toMatchObject({ status: "reached", options: [] });
    }
  });

  it("tells only the points short where there are no letters", () => {
    const components = { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" };
    const published = requiredFor(scoreComponents({ evaluationYear: 2023, components }), "A");
    expect([`${published.pointsShort}`, published.status, published.options]).toEqual(["0.45", "no-letters", []]);
    const old = requiredFor(scoreWorksheet(rankSheet(1)), "AA");
    expect([old.status, old.options]).toEqual(["no-letters", []]);
  });

  it("raises what has a percent or a mean to a letter as well", () => {
    const sheet = lettersSheet(Array(12).fill("BB"));
    const answers = { ...sheet.answers, planning: { existence: "75", quality: "BB", use: "BB" } };
    const { options } = requiredFor(scoreWorksheet({ ...sheet, answers }), "A");
    expect(options.flat()).toContainEqual(expect.objectContaining({ code: "1.a", from: "75", to: "A", steps: 2 }));
  });

  it("reaches a grade by rounding where the regulation rounds, and not where it does not", () => {
    const sheet = lettersSheet(["AA", "AA", "AA", "AA", "AA", "AA", "BB", "C", "E", "E", "E", "E"]);
    const exact = defineRegulation({
      ...permenpanrb88of2021,
      rounding: { source: permenpanrb88of2021.rounding.source },
    });
    const answers = { ...sheet.answers, "internal-evaluation": { existence: 0, quality: 0, use: "83.96" } };
    // 60 + 2.4 + 2.25 + 10.495 = 75.145; 3.b from C to A gives 1.8.
    expect(`${scoreWorksheet({ ...sheet, answers }).exactTotal}`).toBe("75.145");
    const rounded = requiredFor(scoreWorksheet({ ...sheet, answers }), "A");
    const unrounded = requiredFor(scoreWorksheet({ ...sheet, answers }, exact), "A", { regulation: exact });
    expect([`${rounded.pointsShort}`, `${unrounded.pointsShort}`]).toEqual(["4.85", "4.855"]);
  });

  it("is out of reach where even the best letters fall short", () => {
    const small = defineRegulation(smallRegulation);
    const sheet = {
      evaluationYear: 2024,
      answers: { paper: { averaged: ["T", "C"], summed: ["C", "C"] }, practice: { whole: "C" } },
    };
    const { status, options } = requiredFor(scoreWorksheet(sheet, small), "pass", { regulation: small });
    expect([status, options]).toEqual(["out-of-reach", []]);
  });

  it("refuses a grade that the scale does not have, and an unknown size", () => {
    expect(() => requiredFor(all("B"), "B+")).toThrow(/^invalid-input at grade.*"D", "C", "CC", "B", "BB", "A", "AA"/);
    expect(refusal(() => requiredFor(all("B"), 3 as never, { smallest: "cost", smalest: "steps" } as never))).toEqual([
      "invalid-input grade",
      "invalid-input options.smalest",
      "invalid-input options.smallest",
    ]);
  });
});
