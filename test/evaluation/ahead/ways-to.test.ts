import {
  defineRegulation,
  type Evaluation,
  gradeNeighbours,
  lettersBehind,
  type Regulation,
  requiredFor,
  scoreComponents,
  scoreWorksheet,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { smallRegulation } from "../../support/regulations.ts";
import { asked, askedRule, inWords, judged, judgedRule } from "../../support/ways.ts";
import { told } from "../../support/whole.ts";
import { worksheetOf } from "../../support/worksheets.ts";
import { zoneRegulation } from "../../support/zone.ts";

const letters = { A: 100, B: 50, C: 0 };
const setsTo = (evaluation: Evaluation, regulation: Regulation, own: object = {}) => {
  const { status, options } = requiredFor(evaluation, "high", { regulation, ...own });
  return [status, options.map(inWords)];
};

describe("questions that rest on others", () => {
  it("may stand before them on the sheet", () => {
    const rule = askedRule([{ weight: 60, of: [2] }, { weight: 10 }, { weight: 30, of: [1] }], { letters, from: 100 });
    expect(setsTo(asked(["C", "C", "C"], rule), rule)).toEqual(["reachable", ["q0 C A, q1 C A, q2 C A"]]);
    // Without q1 nothing may rise.
    expect(setsTo(asked(["C", "C", "C"], rule), rule, { fixed: ["q1"] })).toEqual(["out-of-reach", []]);
  });

  it("are not limited by one that does not apply", () => {
    const rule = askedRule([{ weight: 20 }, { weight: 30 }, { weight: 50, of: [0, 1] }], { letters, from: 60 });
    // 20 leave their share to the others: 30 is 37.5, 50 is 62.5. q2 may be as good as q1 is: B.
    const evaluation = asked(["not-applicable", "B", "C"], rule);
    expect(`${evaluation.total}`).toBe("18.75");
    expect(setsTo(evaluation, rule, { fixed: ["q1"] })).toEqual(["out-of-reach", []]);
    // 37.5 and 31.25 are 68.75.
    expect(setsTo(evaluation, rule, { mostSteps: 1 })).toEqual(["reachable", ["q1 B A, q2 C B"]]);
    // If all that it rests on does not apply, nothing limits it.
    const free = asked(["not-applicable", "not-applicable", "C"], rule);
    expect(setsTo(free, rule)).toEqual(["reachable", ["q2 C A"]]);
  });

  it("are not limited where one that they rest on was not answered by itself", () => {
    const rule = defineRegulation({
      ...smallRegulation,
      components: smallRegulation.components.map((component) => ({
        ...component,
        parts: (component.parts ?? []).map((part) => ({
          ...part,
          items: part.items.map((item) =>
            item.code === "1.a.2" ? { ...item, limits: [{ of: ["1.a.1", "1.b.1"], take: "mean" as const }] } : item,
          ),
        })),
      })),
    });
    const of = (summed: string | string[]) => {
      const answers = { paper: { averaged: ["T", "C"], summed }, practice: { whole: "A" } };
      const evaluation = scoreWorksheet({ evaluationYear: 2024, answers }, rule);
      expect(`${evaluation.total}`).toBe("4.5");
      return requiredFor(evaluation, "pass", { regulation: rule, fixed: ["1.b"] })
        .options.map(inWords)
        .sort();
    };
    // More than 6: 2 of either question, or 1.6 of the second one. Its limit is the mean of 0 and of a quarter.
    expect(of("50")).toEqual(["1.a.1 T Y", "1.a.2 C B"]);
    expect(of(["25", "A"])).toEqual(["1.a.1 T Y"]);
  });

  it("take the mean of what they rest on, or the highest", () => {
    const of = (take: "mean" | "highest") => {
      const rule = askedRule([{ weight: 20 }, { weight: 20 }, { weight: 60, of: [0, 1], take }], { letters, from: 70 });
      return setsTo(asked(["A", "C", "C"], rule), rule, { fixed: ["q0", "q1"] });
    };
    // 20 and 60; the mean of A and C is B, and B makes 50.
    expect([of("highest"), of("mean")]).toEqual([
      ["reachable", ["q2 C A"]],
      ["out-of-reach", []],
    ]);
  });
});

describe("the way to a grade", () => {
  it("reckons with sub-components that are rounded after their questions", () => {
    // Three questions of 10 in halves: 5 each. The sub-component is rounded down to tens.
    const rounding = { part: { decimals: -1, mode: "down" } } as const;
    const rule = askedRule([{ weight: 10 }, { weight: 10 }, { weight: 10 }], { letters, from: 20, rounding });
    const evaluation = asked(["B", "C", "C"], rule);
    expect(`${evaluation.total}`).toBe("0");
    // 5 is missing no more: 15 make 10 still, 20 are 20.
    const [status, sets] = setsTo(evaluation, rule, { smallest: "steps" });
    expect(status).toBe("reachable");
    // Those in which nothing rises by two come first.
    expect(sets?.[0]).toBe("q0 B A, q1 C B, q2 C B");
    expect([...(sets ?? [])].sort()).toEqual([
      "q0 B A, q1 C A",
      "q0 B A, q1 C B, q2 C B",
      "q0 B A, q2 C A",
      "q1 C A, q2 C B",
      "q1 C B, q2 C A",
    ]);
  });

  it("is as long as the rounded total is short", () => {
    // 50 and 79 % of 50 are 89.5, which is 90.
    const rounding = { total: { decimals: 0, mode: "half-up" } } as const;
    const rule = judgedRule([50, 50], { letters: { A: 100, B: 79, C: 78, D: 0 }, from: 90, rounding });
    expect(setsTo(judged(["A", "D"], rule), rule, { smallest: "steps" })).toEqual(["reachable", ["2.a D B"]]);
    const exact = judgedRule([50, 50], { letters: { A: 100, B: 79, C: 78, D: 0 }, from: 90 });
    expect(setsTo(judged(["A", "D"], exact), exact, { smallest: "steps" })).toEqual(["reachable", ["2.a D A"]]);
  });

  it("counts letters from the one there is, though its value was rounded", () => {
    const rounding = { part: { decimals: -1, mode: "half-up" } } as const;
    const rule = judgedRule([40, 60], { letters: { A: 100, B: 70, C: 65, D: 0 }, from: 100, rounding });
    // B of 40 is 28 and so 30, C 26 and so 30.
    const { options } = requiredFor(judged(["C", "A"], rule), "high", { regulation: rule });
    expect(toPlain(options).map((set) => set.map(({ code, to, steps, gain }) => [code, to, steps, gain]))).toEqual([
      [["1.a", "A", 2, "10"]],
    ]);
  });

  it("goes to what a condition asks of a sub-component", () => {
    const label = { id: "Survei", en: "Survey" };
    const conditions = [{ id: "survey", label, grades: ["wbbm"], of: ["survey.score"], from: 18 }];
    const zone = defineRegulation({ ...zoneRegulation, conditions });
    const sheet = worksheetOf(
      zone,
      ({ items, key }) => (items.length > 0 ? ["A", "A"] : key === "score" ? 3 : 5),
      2024,
    );
    const evaluation = scoreWorksheet(sheet, zone);
    // 60, 15 and 20 are 95, but the survey is at 15 of 20.
    expect([`${evaluation.total}`, evaluation.grade.code]).toEqual(["95", "wbk"]);
    const { status, options } = requiredFor(evaluation, "wbbm", { regulation: zone });
    expect([status, options.map(inWords)]).toEqual(["reachable", ["III.1.a 3 5"]]);
  });

  it("has no letters where all that are known are the best, and the others are not", () => {
    const { status } = requiredFor(
      scoreComponents({
        evaluationYear: 2024,
        components: {
          planning: { existence: 6, quality: 9, use: 15 },
          measurement: 20,
          reporting: 5,
          "internal-evaluation": 5,
        },
      }),
      "A",
    );
    expect(status).toBe("no-letters");
  });

  it("looks at the questions that can gain the most, wherever they stand", () => {
    const light = Array.from({ length: 400 }, () => ({ weight: 1 }));
    const rule = askedRule([...light, { weight: 300 }, { weight: 300 }], { letters: { A: 100, C: 0 }, from: 300 });
    const evaluation = asked(Array(402).fill("C"), rule);
    const { options, truncated, proved } = requiredFor(evaluation, "high", { regulation: rule });
    expect([options.map(inWords), truncated, proved]).toEqual([["q400 C A", "q401 C A"], true, false]);
  });

  it("is told with its bound and what was wished", () => {
    const rule = judgedRule([50, 30, 20], { letters, from: 90 });
    const wishes = {
      avoid: ["B"],
      fixed: ["3"],
      mostSteps: 2,
      limit: 7,
      smallest: "steps",
      order: "cheapest",
    } as const;
    const {
      evaluation: _evaluation,
      basis: _basis,
      assumption: _assumption,
      ...rest
    } = told(requiredFor(judged(["C", "B", "A"], rule), "high", { ...wishes, regulation: rule })) as Record<
      string,
      unknown
    >;
    const rise = { part: "p", label: { id: "x", en: "x" }, to: "A" };
    expect(rest).toStrictEqual({
      kind: "required-upgrades",
      grade: "high",
      bound: "90",
      mustExceed: false,
      wishes,
      // 15 of the second and 20 of the third.
      pointsShort: "55",
      status: "reachable",
      options: [
        [
          { component: "c1", code: "1.a", from: "C", gain: "50", steps: 2, ...rise },
          { component: "c2", code: "2.a", from: "B", gain: "15", steps: 1, ...rise },
        ],
      ],
      truncated: false,
      proved: true,
      gates: [],
    });
  });

  it("to a grade that is there already takes nothing", () => {
    const rule = judgedRule([50, 30, 20], { letters, from: 90 });
    const {
      evaluation: _evaluation,
      wishes: _wishes,
      ...rest
    } = told(requiredFor(judged(["A", "A", "B"], rule), "low", { regulation: rule })) as Record<string, unknown>;
    expect(rest).toStrictEqual({
      kind: "required-upgrades",
      grade: "low",
      bound: "0",
      mustExceed: false,
      pointsShort: "0",
      status: "reached",
      options: [],
      truncated: false,
      proved: true,
      gates: [],
    });
  });

  it("refuses a regulation that is another one at its place", () => {
    const rule = judgedRule([50, 50], { letters, from: 90 });
    const evaluation = { ...judged(["A", "B"], rule), regulation: "other" };
    expect(problemsOf(() => requiredFor(evaluation, "high", { regulation: rule })).map(({ path }) => path)).toEqual([
      ["options", "regulation"],
    ]);
  });
});

describe("the letters behind a component", () => {
  it("are none where the regulation judges only some components, or some sub-components, or knows none", () => {
    const small = defineRegulation(smallRegulation);
    const scored = scoreComponents({ evaluationYear: 2024, components: { paper: 5, practice: 3 } }, small);
    const mixed = defineRegulation({
      ...smallRegulation,
      components: smallRegulation.components.map((component) => ({
        ...component,
        parts: (component.parts ?? []).map((part) =>
          part.key === "averaged" ? { ...part, method: "judged" as const } : part,
        ),
      })),
    });
    const old = scoreComponents({
      evaluationYear: 2013,
      components: { planning: 26, measurement: 14, reporting: 11, "internal-evaluation": 7, achievement: 16 },
    });
    const none = { status: "not-computable", reason: "no-letters", needs: [] };
    expect([lettersBehind(scored, small), lettersBehind(scored, mixed), lettersBehind(old)]).toMatchObject([
      none,
      none,
      none,
    ]);
  });
});

it("the neighbours of the lowest and of the best grade are on one side alone", () => {
  const rule = judgedRule([50, 50], { letters, from: 90 });
  const { evaluation: _low, ...low } = told(gradeNeighbours(judged(["A", "B"], rule), rule)) as Record<string, unknown>;
  const { evaluation: _high, ...high } = told(gradeNeighbours(judged(["A", "A"], rule), rule)) as Record<
    string,
    unknown
  >;
  const label = { id: "x", en: "x" };
  expect(low).toStrictEqual({
    kind: "grade-neighbours",
    above: { code: "high", label, bound: "90", points: "15", includesBound: true },
  });
  expect(high).toStrictEqual({
    kind: "grade-neighbours",
    below: { code: "low", label, bound: "90", points: "10", includesBound: false },
  });
  expect(toPlain(low)).toEqual(low);
});
