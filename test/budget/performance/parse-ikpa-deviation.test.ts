import { expect, it } from "vitest";
import { parseIkpaDeviation } from "../../../src/budget/performance/parse-ikpa-deviation.ts";
import { refusal } from "../refusal.ts";

it("reads the months so far", () => {
  const types = [{ expenditure: "52", budget: 1200, planned: "100", realization: "96.5" }];
  expect(parseIkpaDeviation({ year: 2024, months: [{ month: 1, types }] })).toEqual({
    year: 2024,
    months: [{ month: 1, types }],
  });
});

it("refuses every fault at once", () => {
  const types = [{ expenditure: "52", budget: "x", planned: -1, realization: 0 }];
  expect(refusal(() => parseIkpaDeviation({ year: 2024, months: [{ month: 13, types }, null] }))).toEqual([
    "invalid-input months[0].month",
    "invalid-number months[0].types[0].budget",
    "out-of-range months[0].types[0].planned",
    "invalid-input months[1]",
  ]);
});
