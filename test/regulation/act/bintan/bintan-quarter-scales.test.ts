import { bintanQuarterScales, gradeOf } from "sakip";
import { expect, it } from "vitest";

it.each([
  [1, "23", "very-high"],
  [1, "22.99", "high"],
  [1, "13", "low"],
  [1, "12.99", "very-low"],
  [2, "40", "high"],
  [3, "61", "moderate"],
  [3, "60.5", "low"],
  [4, "98", "very-high"],
  [4, "88", "low"],
  [4, "40", "very-low"],
] as const)("quarter %s: %s is %s", (quarter, score, code) => {
  expect(gradeOf(score, bintanQuarterScales[quarter]).code).toBe(code);
});

it("is practice of one region", () => {
  expect(bintanQuarterScales[1].source.status).toBe("practice");
});
