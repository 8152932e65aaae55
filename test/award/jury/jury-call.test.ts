import { type JurySheet, judgeEntries, juryRulesShape, jurySheetsShape, parse, type Rubric, rubricShape } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const title = { id: "-", en: "-" };
const rubric: Rubric = {
  id: "r",
  stages: [
    {
      id: "s",
      title,
      weight: 1,
      criteria: [
        { key: "a", title, weight: 40 },
        { key: "b", title, weight: 60, maximum: 5 },
      ],
    },
  ],
};
const sheet = (marks: object, more: object = {}) => ({ stageId: "s", entryId: "e", judgeId: "j", marks, ...more });
const problemsOf = (sheets: unknown, by: unknown = rubric, rules: object = {}) =>
  refusal(() => judgeEntries(sheets as JurySheet[], by as Rubric, rules));

describe("sheets", () => {
  it("weigh marks by their maximum, and have no points where a mark is missing", () => {
    const sheets = [
      sheet({ a: 80, b: "2.5" }),
      sheet({ a: 80, b: null }, { judgeId: "k" }),
      sheet({ a: 1 }, { judgeId: "l" }),
    ];
    const { scores } = judgeEntries(sheets as JurySheet[], rubric);
    // 80 of 100 of 40 points and 2.5 of 5 of 60 points.
    expect(scores[0]?.stages[0]?.sheets.map(({ points }) => points?.toString())).toEqual(["62", undefined, undefined]);
  });

  it("are read from JSON, one per judge, entry and stage", () => {
    const sheets = [sheet({ a: 80, b: null }), sheet({ a: 80 }, { judgeId: "k" })];
    expect(parse(jurySheetsShape, JSON.parse(JSON.stringify(sheets)))).toEqual(sheets);
    expect(refusal(() => parse(jurySheetsShape, [sheet({}), sheet({})]))).toEqual(["duplicate-key [1]"]);
  });

  it("are refused with everything that is wrong", () => {
    expect(problemsOf([sheet({ a: "x" }), sheet(1 as never, { judgeId: "" }), 3])).toEqual([
      "invalid-number sheets[0].marks.a",
      "invalid-input sheets[1].judgeId",
      "invalid-input sheets[1].marks",
      "invalid-input sheets[2]",
    ]);
    expect(problemsOf([sheet({ a: 101, b: -1, c: 3 }), sheet({ a: 1 }, { stageId: "z" })])).toEqual([
      "out-of-range sheets[0].marks.a",
      "out-of-range sheets[0].marks.b",
      "unknown-component sheets[0].marks.c",
      "invalid-input sheets[1].stageId",
    ]);
    expect(problemsOf([sheet({ a: 1 }), sheet({ a: "x" })])).toEqual([
      "invalid-number sheets[1].marks.a",
      "duplicate-key sheets[1]",
    ]);
    expect(problemsOf(null)).toEqual(["invalid-input sheets"]);
  });

  it("have no key that nobody reads", () => {
    const wrong = [{ ...sheet({ a: 1 }), note: "-", judgeid: "j" }];
    expect(problemsOf(wrong)).toEqual(["invalid-input sheets[0].note", "invalid-input sheets[0].judgeid"]);
    expect(refusal(() => parse(jurySheetsShape, wrong))).toEqual([
      "invalid-input [0].note",
      "invalid-input [0].judgeid",
    ]);
  });
});

describe("a rubric", () => {
  const stage = { id: "s", title, weight: 1, criteria: [{ key: "a", title, weight: 1 }] };

  it("is read from JSON, and given back as it is", () => {
    expect(parse(rubricShape, JSON.parse(JSON.stringify(rubric)))).toEqual(rubric);
  });

  it("is refused with everything that is wrong, by the function and as a document", () => {
    expect(problemsOf([], {})).toEqual(["invalid-input rubric.id", "invalid-input rubric.stages"]);
    expect(problemsOf([], 1)).toEqual(["invalid-input rubric"]);
    const stages = [
      { id: "", title, weight: -1, criteria: 1 },
      { id: "s", title, weight: "x", criteria: [{ key: "", title, weight: -5, maximum: 0 }] },
    ];
    const wrong = [
      "invalid-input stages[0].id",
      "out-of-range stages[0].weight",
      "invalid-input stages[0].criteria",
      "invalid-number stages[1].weight",
      "invalid-input stages[1].criteria[0].key",
      "out-of-range stages[1].criteria[0].weight",
      "out-of-range stages[1].criteria[0].maximum",
    ];
    expect(problemsOf([], { id: "r", stages })).toEqual(wrong.map((each) => each.replace(" ", " rubric.")));
    expect(refusal(() => parse(rubricShape, { id: "r", stages }))).toEqual(wrong);
    expect(problemsOf([], { id: "r", stages: [null, { ...stage, criteria: [stage.criteria[0], null] }] })).toEqual([
      "invalid-input rubric.stages[0]",
      "invalid-input rubric.stages[1].criteria[1]",
    ]);
    expect(problemsOf([], { id: "r", stages: [] })).toEqual(["invalid-input rubric.stages"]);
    expect(problemsOf([], { id: "r", stages: [{ ...stage, criteria: [] }] })).toEqual([
      "invalid-input rubric.stages[0].criteria",
    ]);
  });

  it("names each stage and criterion once, and not all of them weigh nothing", () => {
    const twice = { ...stage, criteria: [stage.criteria[0], stage.criteria[0]] };
    expect(problemsOf([], { id: "r", stages: [twice, stage] })).toEqual([
      "duplicate-key rubric.stages[0].criteria[1].key",
      "duplicate-key rubric.stages[1].id",
    ]);
    const weightless = { ...stage, criteria: [{ key: "a", title, weight: 0 }] };
    expect(problemsOf([], { id: "r", stages: [weightless] })).toEqual(["out-of-range rubric.stages[0].criteria"]);
    expect(problemsOf([], { id: "r", stages: [{ ...stage, weight: 0 }] })).toEqual(["out-of-range rubric.stages"]);
  });

  it("has no misspelt key", () => {
    const wrong = {
      id: "r",
      stages: [{ ...stage, wight: 2, criteria: [{ ...stage.criteria[0], max: 5, maximun: 5 }] }],
    };
    const at = ["stages[0].wight", "stages[0].criteria[0].max", "stages[0].criteria[0].maximun"];
    expect(problemsOf([], wrong)).toEqual(at.map((each) => `invalid-input rubric.${each}`));
    expect(refusal(() => parse(rubricShape, wrong))).toEqual(at.map((each) => `invalid-input ${each}`));
  });
});

describe("rules", () => {
  it("have no misspelt key, by the function and as a document", () => {
    const rules = { dropExtreme: true, conflicts: [{ judgeId: "j", entryId: "e", reason: "kakak" }] };
    expect(problemsOf([], rubric, rules)).toEqual([
      "invalid-input rules.dropExtreme",
      "invalid-input rules.conflicts[0].reason",
    ]);
    expect(refusal(() => parse(juryRulesShape, rules))).toEqual([
      "invalid-input dropExtreme",
      "invalid-input conflicts[0].reason",
    ]);
    expect(parse(juryRulesShape, { quorum: 3 })).toEqual({ quorum: 3 });
  });
});
