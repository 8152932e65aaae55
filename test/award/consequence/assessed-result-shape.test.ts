import { applyConsequences, assessedResultsShape, parse } from "sakip";
import { expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const good = {
  id: "disnaker",
  month: "2023-11",
  values: { absorption: "30.86", pace: null },
  grade: "BB",
  marks: ["lowest-absorption"],
};
const problemsOf = (results: unknown) => refusal(() => applyConsequences(results as never, []));

it("is read from JSON, with columns of the caller's own", () => {
  const rows = [{ ...good, kepala: "Bu Ani", extra: { mark: 1 } }];
  expect(parse(assessedResultsShape, JSON.parse(JSON.stringify(rows)))).toEqual(rows);
  expect(problemsOf(new Set(rows))).toEqual([]);
});

it("is refused with everything that is wrong", () => {
  expect(
    problemsOf([
      { id: "", month: "2023-13", values: { a: "x", b: null, c: 1 } },
      { id: "y", month: "2023-1", values: 3 },
      4,
    ]),
  ).toEqual([
    "invalid-input results[0].id",
    "invalid-date results[0].month",
    "invalid-number results[0].values.a",
    "invalid-date results[1].month",
    "invalid-input results[1].values",
    "invalid-input results[2]",
  ]);
  expect(problemsOf(3)).toEqual(["invalid-input results"]);
  expect(problemsOf([{ ...good, values: null, grade: 5, marks: "lowest" }])).toEqual([
    "invalid-input results[0].values",
    "invalid-input results[0].grade",
    "invalid-input results[0].marks",
  ]);
  expect(refusal(() => parse(assessedResultsShape, null))).toEqual(["invalid-input"]);
});

it("has no misspelt key where the key that was meant is absent", () => {
  const { marks, ...rest } = good;
  expect(problemsOf([{ ...rest, mark: marks }])).toEqual(["invalid-input results[0].mark"]);
  expect(refusal(() => parse(assessedResultsShape, [{ ...rest, mark: marks }]))).toEqual(["invalid-input [0].mark"]);
  expect(problemsOf([{ ...good, mark: "own" }])).toEqual([]);
});
