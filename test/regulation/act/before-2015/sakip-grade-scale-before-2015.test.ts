import { gradeOf, sakipGradeScaleBefore2015 } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["0", "D"],
  ["30", "D"],
  ["50", "C"],
  ["65", "CC"],
  ["74.54", "B"],
  ["75", "B"],
  ["75.01", "A"],
  ["85", "A"],
  ["85.01", "AA"],
  ["100", "AA"],
])("%s is %s: there is no BB, and other bounds", (score, code) => {
  expect(gradeOf(score, sakipGradeScaleBefore2015).code).toBe(code);
});

it.each(["-1", "101"])("%s lies outside", (score) => {
  expect(() => gradeOf(score, sakipGradeScaleBefore2015)).toThrow("out-of-scale");
});

it("says how well it is known", () => {
  expect(sakipGradeScaleBefore2015.source.status).toBe("reported");
});
