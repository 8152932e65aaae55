import { gradeOf, ikpaScale } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["0", "poor"],
  ["69.99", "poor"],
  ["70", "fair"],
  ["88.999", "fair"],
  ["89", "good"],
  ["94.99", "good"],
  ["95", "very-good"],
  ["100", "very-good"],
])("%s is %s: a category begins at its lower number", (score, code) => {
  expect(gradeOf(score, ikpaScale).code).toBe(code);
});

it.each(["-0.01", "100.01"])("%s lies outside", (score) => {
  expect(() => gradeOf(score, ikpaScale)).toThrow("out-of-scale");
});

it("says how well it is known", () => {
  expect(ikpaScale.source.status).toBe("restated");
});
