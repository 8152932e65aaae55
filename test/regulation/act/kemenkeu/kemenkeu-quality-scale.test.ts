import { gradeOf, kemenkeuQualityScale } from "sakip";
import { expect, it } from "vitest";

it.each([
  ["0.999", "Cukup"],
  ["1", "Berkualitas"],
  ["1.001", "Sangat berkualitas"],
])("%s is called %s", (score, label) => {
  expect(gradeOf(score, kemenkeuQualityScale).label.id).toBe(label);
});

it("says how well it is known", () => {
  expect(kemenkeuQualityScale.source).toMatchObject({ status: "reported", clause: "hlm. 71–75" });
});
