import { describe, expect, it } from "vitest";
import { readSheets } from "../../../src/award/jury/read-sheets.ts";
import type { Problem } from "../../../src/core/index.ts";
import { exactToDecimal } from "../../../src/number/index.ts";
import type { Rubric } from "../../../src/regulation/rule/award/rubric.ts";

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
function problemsOf(sheets: unknown, by: unknown = rubric): string[] {
  const problems: Problem[] = [];
  readSheets(sheets, by as Rubric, problems);
  return problems.map((each) => `${each.code} ${each.path.join(".")}`);
}

describe("readSheets", () => {
  it("weighs marks by their maximum, and leaves points out where a mark is missing", () => {
    const read = readSheets(
      [sheet({ a: 80, b: "2.5" }), sheet({ a: 80, b: null }, { judgeId: "k" }), sheet({ a: 1 }, { judgeId: "l" })],
      rubric,
      [],
    );
    // 80 of 100 of 40 points and 2.5 of 5 of 60 points.
    expect(read.map(({ points }) => points && exactToDecimal(points).toString())).toEqual(["62", undefined, undefined]);
  });

  it("finds everything that is wrong with sheets", () => {
    expect(
      problemsOf([
        sheet({ a: 101, b: -1, c: 3 }),
        sheet({ a: "x" }),
        sheet({}, { stageId: "z", judgeId: "" }),
        sheet(1 as never, { judgeId: "q" }),
        3,
      ]),
    ).toEqual([
      "unknown-component sheets.0.marks.c",
      "out-of-range sheets.0.marks.a",
      "out-of-range sheets.0.marks.b",
      "duplicate-key sheets.1",
      "invalid-number sheets.1.marks.a",
      "invalid-input sheets.2.judgeId",
      "invalid-input sheets.2.stageId",
      "invalid-input sheets.3.marks",
      "invalid-input sheets.4",
    ]);
    expect(problemsOf(null)).toEqual(["invalid-input sheets"]);
  });

  it("finds everything that is wrong with a rubric", () => {
    expect(problemsOf([], {})).toEqual(["invalid-input rubric.id", "invalid-input rubric.stages"]);
    expect(problemsOf([], 1)).toEqual(["invalid-input rubric"]);
    const stages = [
      { id: "", weight: -1, criteria: 1 },
      { id: "s", weight: "x", criteria: [{ key: "", weight: -5, maximum: 0 }] },
    ];
    expect(problemsOf([], { id: "r", stages })).toEqual([
      "invalid-input rubric.stages.0.id",
      "out-of-range rubric.stages.0.weight",
      "invalid-input rubric.stages.0.criteria",
      "invalid-number rubric.stages.1.weight",
      "invalid-input rubric.stages.1.criteria.0.key",
      "out-of-range rubric.stages.1.criteria.0.weight",
      "out-of-range rubric.stages.1.criteria.0.maximum",
    ]);
    const twice = { key: "a", weight: 0 };
    const faulty = [null, { id: "s", weight: 0, criteria: [twice, null] }, { id: "s", weight: 0, criteria: [] }];
    expect(problemsOf([], { id: "r", stages: faulty })).toEqual([
      "invalid-input rubric.stages.0",
      "invalid-input rubric.stages.1.criteria.1",
      "duplicate-key rubric.stages.2.id",
      "invalid-input rubric.stages.2.criteria",
    ]);
    expect(problemsOf([], { id: "r", stages: [{ id: "s", weight: 1, criteria: [twice] }] })).toEqual([
      "out-of-range rubric.stages.0.criteria",
    ]);
    expect(problemsOf([], { id: "r", stages: [] })).toEqual(["invalid-input rubric.stages"]);
  });
});
