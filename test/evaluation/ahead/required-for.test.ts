import {
  defineRegulation,
  permenpanrb12of2015,
  permenpanrb88of2021,
  type RequiredForOptions,
  requiredFor,
  scoreComponents,
  scoreWorksheet,
  type Upgrade,
  type Worksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { smallRegulation } from "../../support/regulations.ts";
import { lettersSheet, rankSheet, worksheetOf } from "../../support/worksheets.ts";

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

  it("says the bound of the grade, and what was wished", () => {
    const { bound, wishes } = requiredFor(all("BB"), "A", { avoid: ["AA"], mostSteps: 2 });
    expect(`${bound}`).toBe("80");
    expect(wishes).toEqual({
      smallest: "parts",
      order: "one-year",
      avoid: ["AA"],
      fixed: [],
      mostSteps: 2,
      limit: 1000,
    });
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
    const answers = worksheetOf(permenpanrb12of2015, () => "75").answers;
    const percents = requiredFor(scoreWorksheet({ evaluationYear: 2019, answers }), "AA");
    expect([percents.status, percents.options, percents.truncated, percents.proved]).toEqual([
      "no-letters",
      [],
      false,
      true,
    ]);
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

  it("is out of reach where even the best letters that are wanted fall short", () => {
    const small = defineRegulation(smallRegulation);
    const answers = { paper: { averaged: ["T", "C"], summed: ["C", "C"] }, practice: { whole: "C" } };
    const evaluation = scoreWorksheet({ evaluationYear: 2024, answers }, small);
    const told = (options: RequiredForOptions) => {
      const { status, options: sets } = requiredFor(evaluation, "pass", { regulation: small, ...options });
      return [status, ...sets.map((set) => set.map(({ code, to }) => `${code} ${to}`).join(" "))];
    };
    // More than 6 of 10: 4 points of 1.a in two items, of which the second rests on the first; 2 and 1 of 1.b; 3 of 2.a.
    // With B (80 %) everywhere it is 6 exactly, so that one of them has to be A.
    expect(told({ fixed: ["2.a"] })).toEqual([
      "reachable",
      "1.a.1 Y 1.a.2 B 1.b.1 B 1.b.2 A",
      "1.a.1 Y 1.a.2 B 1.b.1 A 1.b.2 B",
      "1.a.1 Y 1.a.2 A 1.b.1 B 1.b.2 B",
    ]);
    expect(told({ fixed: ["1.a"] })).toEqual(["out-of-reach"]);
    expect(told({ avoid: ["B", "A"], fixed: ["2.a"] })).toEqual(["out-of-reach"]);
  });

  it("refuses a grade that the scale does not have, and an unknown size", () => {
    expect(() => requiredFor(all("B"), "B+")).toThrow(/^invalid-input at grade.*"D", "C", "CC", "B", "BB", "A", "AA"/);
    expect(refusal(() => requiredFor(all("B"), 3 as never, { smallest: "cost", smalest: "steps" } as never))).toEqual([
      "invalid-input grade",
      "invalid-input options.smalest",
      "invalid-input options.smallest",
    ]);
    expect(refusal(() => requiredFor(all("B"), "A", { avoid: ["AA", "AAA"], fixed: ["1.a", "1.d"] }))).toEqual([
      "invalid-input options.avoid[1]",
      "invalid-input options.fixed[1]",
    ]);
    expect(refusal(() => requiredFor(all("B"), "A", { limit: 0, mostSteps: 0.5, order: "price" as never }))).toEqual([
      "invalid-input options.order",
      "invalid-input options.mostSteps",
      "invalid-input options.limit",
    ]);
  });
});

describe("what one year can do", () => {
  // The worksheet of the guide: 74.65, 5.35 short of A.
  const evaluation = scoreWorksheet(lettersSheet(["A", "BB", "B", "BB", "BB", "B", "A", "BB", "BB", "BB", "B", "CC"]));
  const first = (options: RequiredForOptions) => {
    const [set = []] = requiredFor(evaluation, "A", options).options;
    return set.map(({ code, from, to }) => `${code} ${from}-${to}`).join(" ");
  };

  it("comes first: no sub-component rises by many letters", () => {
    // Two parts must bring more than 5.35: 1.c brings 3 by two letters, and 4.c 2.5 by two.
    expect(first({})).toBe("1.c B-A 4.c CC-BB");
    expect(first({ order: "cheapest" })).toBe("1.b BB-A 1.c B-AA");
  });

  it("can be asked for: at most one letter each", () => {
    const { options, proved } = requiredFor(evaluation, "A", { mostSteps: 1 });
    expect(new Set(options.flat().map(({ steps }) => steps))).toEqual(new Set([1]));
    // 1.5 + 1.5 + 1.25 + 0.9 are 5.15; with a fifth letter it is enough.
    expect([proved, new Set(options.map((set) => set.length))]).toEqual([true, new Set([5])]);
  });

  it("can do without letters, and without changing what is fixed", () => {
    const { options } = requiredFor(evaluation, "A", { avoid: ["AA"], fixed: ["1.c"] });
    expect(options.length).toBeGreaterThan(0);
    for (const { code, to } of options.flat()) expect([to === "AA", code === "1.c"]).toEqual([false, false]);
    const whole = requiredFor(evaluation, "A", { fixed: ["1", "2"] }).options.flat();
    expect(new Set(whole.map(({ code }) => code[0]))).toEqual(new Set(["3", "4"]));
    expect(requiredFor(evaluation, "AA", { avoid: ["AA"] }).status).toBe("out-of-reach");
  });
});

describe("the 92 questions of 12/2015", () => {
  // All the best but A.I.b, questions 10 to 17, and of A.II.b those that are not answered by yes or no: 100 − 5 − 8.
  const best = rankSheet(0);
  const planning = {
    ...best.answers["planning"],
    "plan-quality": Array(8).fill("E"),
    "annual-quality": ["E", "E", "E", "E", "E", "E", "E", "Y", "E", "Y"],
  };
  const evaluation = scoreWorksheet({ ...best, answers: { ...best.answers, planning } });
  const setsWithout = (part: string) => {
    const { options, proved, truncated } = requiredFor(evaluation, "AA", { fixed: [part] });
    expect([proved, truncated]).toEqual([true, false]);
    return options.map((set) => set.map(({ code, to }) => `${code}${to}`).join(" "));
  };

  it("rise one by one, none above what it rests on", () => {
    expect([`${evaluation.total}`, evaluation.grade.code]).toEqual(["87", "A"]);
    // More than 3 points, 0.625 each: five questions. 11 rests on 10, 13 on 12, 15 on 13 and 14, 16 and 17 on all of these.
    expect(setsWithout("A.II.b").sort()).toEqual(["10A 11A 12A 13A 14A", "10A 12A 13A 14A 15A"]);
  });

  it("rise to other letters than the best, where these are enough", () => {
    // 1 point each: four questions, of which one may stop at D. 26 rests on 25; 27, 28 and 29 on 26; 30 and 31 on the mean
    // of 25 to 29, which is 0.6 with three of them at A.
    const sets = setsWithout("A.I.b");
    expect(sets).toContain("25A 26A 27A 30D");
    expect(sets).toContain("25A 26A 27A 28D");
    for (const set of sets) {
      expect(set.split(" ")).toHaveLength(4);
      expect(set).toMatch(/^25/);
      if (/2[789]/.test(set)) expect(set).toMatch(/26/);
      expect(set).not.toMatch(/30A|31A/);
    }
  });

  it("tell component, sub-component, question and answers", () => {
    const { options } = requiredFor(evaluation, "AA", { fixed: ["A.II.b"] });
    expect(options[0]?.[0]).toMatchObject({
      component: "planning",
      part: "plan-quality",
      item: "10",
      code: "10",
      from: "E",
      to: "A",
      steps: 4,
    });
    expect(`${options[0]?.[0]?.gain}`).toBe("0.625");
  });

  it.each(["BB", "A", "AA"])("lead from 63.56 to %s: every set reaches it and keeps the logic frame", (grade) => {
    const sheet = rankSheet(1);
    const { options, status } = requiredFor(scoreWorksheet(sheet), grade);
    expect(status).toBe("reachable");
    const before = new Set(scoreWorksheet(sheet).findings.map(({ details }) => details["item"]));
    for (const set of options.slice(0, 20)) {
      const after = scoreWorksheet(raised(sheet, set));
      expect(after.grade.code).toBe(grade);
      const beyond = after.findings.map(({ details }) => details["item"]).filter((item) => !before.has(item));
      expect(beyond).toEqual([]);
      expect(set.filter(({ code }) => after.findings.some(({ details }) => details["item"] === code))).toEqual([]);
    }
  });
});

/** A worksheet of 12/2015 with the answers of a set of upgrades. */
function raised(sheet: Worksheet, set: readonly Upgrade[]): Worksheet {
  const answers = JSON.parse(JSON.stringify(sheet.answers));
  for (const { component, part, item, to } of set) {
    const rule = permenpanrb12of2015.components
      .find(({ key }) => key === component)
      ?.parts.find(({ key }) => key === part);
    answers[component][part][rule?.items.findIndex(({ key }) => key === item) ?? -1] = to;
  }
  return { ...sheet, answers };
}
