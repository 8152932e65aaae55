import { budgetPerformanceScale, gradeOf } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["0", "very-poor"],
  ["50", "very-poor"],
  ["50.01", "poor"],
  ["60", "poor"],
  ["80", "fair"],
  ["80.01", "good"],
  ["90", "good"],
  ["90.01", "very-good"],
  ["100", "very-good"],
])("%s is %s: a lower bound must be passed", (score, code) => {
  expect(gradeOf(score, budgetPerformanceScale).code).toBe(code);
});

it.each(["-1", "100.5"])("%s lies outside", (score) => {
  expect(() => gradeOf(score, budgetPerformanceScale)).toThrow("out-of-scale");
});

it("says how well it is known", () => {
  expect(budgetPerformanceScale.source.status).toBe("read");
});
