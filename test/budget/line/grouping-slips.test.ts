import { expect, it } from "vitest";
import { isGroupedText } from "../../../src/budget/line/grouping-slips.ts";

it("is one point with three digits behind it, in a text that begins with no nought", () => {
  expect(["1.250", "+1.250", "-1.250", "900.000", "27647.091"].filter(isGroupedText)).toHaveLength(5);
  const others = ["01.250", "0.125", "x1.250", " 1.250", "1.25", "1.2501", "1.250.000", "1.250 ", "", 1.25, null];
  expect(others.filter(isGroupedText)).toEqual([]);
});
