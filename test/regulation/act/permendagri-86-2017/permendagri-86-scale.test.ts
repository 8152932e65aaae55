import { gradeOf, permendagri86of2017Scale } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["-33.33", "very-low"],
  ["0", "very-low"],
  ["50.99", "very-low"],
  ["51", "low"],
  ["65.5", "low"],
  ["66", "moderate"],
  ["75.99", "moderate"],
  ["76", "high"],
  ["90.5", "high"],
  ["91", "very-high"],
  ["1667", "very-high"],
])("%s is %s: a class begins at its printed lower number, and the ends are open", (score, code) => {
  expect(gradeOf(score, permendagri86of2017Scale).code).toBe(code);
});

it("says how well it is known", () => {
  expect(permendagri86of2017Scale.source.status).toBe("restated");
});
