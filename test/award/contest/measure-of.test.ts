import { describe, expect, it } from "vitest";
import { measureOf } from "../../../src/award/contest/measure-of.ts";
import { Decimal } from "../../../src/number/index.ts";

const grades = ["B", "BB", "A"];
const entry = { id: "x", agencyId: "x", score: "80.1", previousScore: 79.95, grade: "A", previousGrade: "B" };

describe("measureOf", () => {
  it("knows four measures", () => {
    const measures = (["score", "improvement", "grade", "grade-jump"] as const).map((each) =>
      measureOf(entry, each, grades),
    );
    expect(measures.map(String)).toEqual(["80.1", "0.15", "2", "2"]);
  });

  it("subtracts quotients that do not end as the fractions they are", () => {
    const sevenths = (n: number) => new Decimal(n).div(7);
    const rises = [
      [5, 3],
      [6, 4],
      [2, 0],
    ].map(([now = 0, before = 0]) =>
      measureOf({ ...entry, score: sevenths(now), previousScore: sevenths(before) }, "improvement", grades),
    );
    expect(new Set(rises.map(String))).toEqual(new Set([sevenths(2).toString()]));
  });

  it("is null where anything is not known", () => {
    const { previousScore: _a, previousGrade: _b, ...without } = entry;
    expect(measureOf(without, "improvement", grades)).toBeNull();
    expect(measureOf({ ...entry, previousScore: null }, "improvement", grades)).toBeNull();
    expect(measureOf({ ...entry, score: null }, "improvement", grades)).toBeNull();
    expect(measureOf({ ...entry, score: null }, "score", grades)).toBeNull();
    expect(measureOf(without, "grade-jump", grades)).toBeNull();
    expect(measureOf({ id: "x", agencyId: "x", score: 1 }, "grade", grades)).toBeNull();
    expect(measureOf({ id: "x", agencyId: "x", score: 1, previousGrade: "B" }, "grade-jump", grades)).toBeNull();
  });
});
