import { type JurySheet, judgeEntries, juryRulesShape, jurySheetsShape, parse, type Rubric, rubricShape } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const label = { id: "-", en: "-" };
const rubric: Rubric = {
  id: "r",
  stages: [
    {
      id: "s",
      label,
      weight: 1,
      criteria: [
        { key: "a", label, weight: 40 },
        { key: "b", label, weight: 60, maximum: 5 },
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
    expect(() => judgeEntries([sheet({ c: 3 })] as JurySheet[], rubric)).toThrow(/expected one of a, b$/m);
    const nameless = [sheet({ a: 1 }, { judgeId: "" }), sheet({ a: 1 }, { judgeId: "" })];
    expect(problemsOf(nameless)).toEqual(["invalid-input sheets[0].judgeId", "invalid-input sheets[1].judgeId"]);
    expect(refusal(() => parse(jurySheetsShape, nameless))).toEqual([
      "invalid-input [0].judgeId",
      "invalid-input [1].judgeId",
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
  const stage = { id: "s", label, weight: 1, criteria: [{ key: "a", label, weight: 1 }] };

  it("is read from JSON, and given back as it is", () => {
    expect(parse(rubricShape, JSON.parse(JSON.stringify(rubric)))).toEqual(rubric);
  });

  it("is refused with everything that is wrong, by the function and as a document", () => {
    expect(problemsOf([], {})).toEqual(["invalid-input rubric.id", "invalid-input rubric.stages"]);
    expect(problemsOf([], 1)).toEqual(["invalid-input rubric"]);
    const stages = [
      { id: "", label, weight: -1, criteria: 1 },
      { id: "s", label, weight: "x", criteria: [{ key: "", label, weight: -5, maximum: 0 }] },
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
    const weightless = { ...stage, criteria: [{ key: "a", label, weight: 0 }] };
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

describe("rules", () => {
  const refused = (rules: object) => problemsOf([sheet({ a: 1, b: 1 })], rubric, rules);

  it("are refused where one of them would be passed over, or has no meaning beside another", () => {
    expect(refused({ judgeWeight: [], rounding: { sheets: { decimals: 2, mode: "half-up" } } })).toEqual([
      "invalid-input rules.judgeWeight",
      "invalid-input rules.rounding.sheets",
    ]);
    expect(refused({ judgeWeights: [{ judgeId: "j", weight: 0 }] })).toEqual([
      "out-of-range rules.judgeWeights[0].weight",
    ]);
    const twice = [1, 2].map((weight) => ({ judgeId: "j", weight }));
    expect(refused({ judgeWeights: twice })).toEqual(["duplicate-key rules.judgeWeights[1].judgeId"]);
    expect(refused({ judgeWeights: [twice[0]], dropExtremes: true })).toEqual(["invalid-input rules.dropExtremes"]);
    expect(refused({ judgeWeights: [twice[0]], combine: "placement-sum" })).toEqual([
      "invalid-input rules.judgeWeights",
    ]);
    const adjustments = [{ entryId: "e", points: 1 }];
    expect(refused({ adjustments, combine: "placement-mean" })).toEqual(["invalid-input rules.adjustments"]);
    expect(refused({ adjustments: [{ entryId: "x", stageId: "z", points: 1 }] })).toEqual([
      "invalid-input rules.adjustments[0].entryId",
      "invalid-input rules.adjustments[0].stageId",
    ]);
  });

  it("tell of a weight for a judge of whom no sheet counts", () => {
    const { findings } = judgeEntries([sheet({ a: 1, b: 1 })] as JurySheet[], rubric, {
      judgeWeights: [{ judgeId: "J", weight: 2 }],
    });
    expect(findings).toEqual([
      {
        code: "unused-judge-weight",
        severity: "warning",
        subject: "J",
        path: ["rules", "judgeWeights", 0],
        details: { judgeId: "J" },
        message: {
          id: "Bobot J tidak terpakai: tidak ada lembar nilainya yang dihitung.",
          en: "The weight of J is not used: no sheet of this judge counts.",
        },
      },
    ]);
  });

  it("add deductions and extras to a stage or to the final score", () => {
    const adjustments = [
      { entryId: "e", stageId: "s", points: -5, reason: "Terlambat" },
      { entryId: "e", points: "2.25" },
    ];
    const rounding = { total: { decimals: 1, mode: "half-up" } } as const;
    const [score] = judgeEntries([sheet({ a: 80, b: 5 })] as JurySheet[], rubric, { adjustments, rounding }).scores;
    // 32 + 60 = 92; less 5 is 87, and 2.25 more is 89.25.
    // Where no reason was given there is none; where nothing was rounded or added, nothing is said of it.
    expect(score?.adjustments?.map((each) => "reason" in each)).toEqual([false]);
    expect(score?.stages[0]).not.toHaveProperty("unrounded");
    const [untouched] = judgeEntries([sheet({ a: 80, b: 5 })] as JurySheet[], rubric).scores;
    expect(Object.keys(untouched ?? {})).toEqual(["entryId", "score", "stages"]);
    expect(JSON.parse(JSON.stringify(score))).toMatchObject({
      score: { status: "computed", value: "89.3" },
      unrounded: "89.25",
      adjustments: [{ points: "2.25" }],
      stages: [{ score: { value: "87" }, adjustments: [{ points: "-5", reason: "Terlambat" }] }],
    });
  });
});

// D-34: marks from 1 to 5 could not be said; 0 was accepted, and 1 of 5 gave a fifth of the points.
describe("marks from a lowest mark", () => {
  const criteria = [{ key: "a", label, weight: 100, minimum: 1, maximum: 5 }];
  const fromOne = { id: "r", stages: [{ id: "s", label, weight: 1, criteria }] };
  it("give nothing for the lowest, and refuse what lies below it", () => {
    const points = (a: number) => judgeEntries([sheet({ a })] as JurySheet[], fromOne).scores[0]?.score;
    expect([points(1), points(3), points(5)].map((each) => JSON.stringify(each))).toEqual(
      ["0", "50", "100"].map((value) => JSON.stringify({ status: "computed", value })),
    );
    expect(problemsOf([sheet({ a: 0 })], fromOne)).toEqual(["out-of-range sheets[0].marks.a"]);
    const upside = { ...fromOne, stages: [{ ...fromOne.stages[0], criteria: [{ ...criteria[0], minimum: 5 }] }] };
    expect(problemsOf([], upside)).toEqual(["out-of-range rubric.stages[0].criteria[0].minimum"]);
  });
});
