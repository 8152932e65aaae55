import { gradeOf, innovationIndexScale } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["0", "not-assessable"],
  ["0.01", "less-innovative"],
  ["34.995", "less-innovative"],
  ["35", "innovative"],
  ["60", "innovative"],
  ["60.005", "very-innovative"],
  ["100", "very-innovative"],
])("%s is %s: 0 cannot be assessed, and no value falls between printed decimals", (score, code) => {
  expect(gradeOf(score, innovationIndexScale).code).toBe(code);
});

it.each(["-1", "100.01"])("%s lies outside", (score) => {
  expect(() => gradeOf(score, innovationIndexScale)).toThrow("out-of-scale");
});

it("says how well it is known", () => {
  expect(innovationIndexScale.source.status).toBe("read");
});
