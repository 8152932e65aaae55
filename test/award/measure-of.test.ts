import { describe, expect, it } from "vitest";
import { measureOf } from "../../src/award/measure-of.ts";

const grades = ["B", "BB", "A"];
const entry = { id: "x", agencyId: "x", score: "80.1", previousScore: 79.95, grade: "A", previousGrade: "B" };

describe("measureOf", () => {
  it("knows four measures", () => {
    const measures = (["score", "improvement", "grade", "grade-jump"] as const).map((each) =>
      measureOf(entry, each, grades),
    );
    expect(measures.map(String)).toEqual(["80.1", "0.15", "2", "2"]);
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
