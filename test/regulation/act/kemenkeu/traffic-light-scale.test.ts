import { gradeOf, trafficLightScale } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["-5", "red"],
  ["79.999", "red"],
  ["80", "yellow"],
  ["99.999", "yellow"],
  ["100", "green"],
  ["250", "green"],
])("%s is %s: green begins at 100, yellow at 80", (score, code) => {
  expect(gradeOf(score, trafficLightScale).code).toBe(code);
});

it("says how well it is known", () => {
  expect(trafficLightScale.source.status).toBe("practice");
});
