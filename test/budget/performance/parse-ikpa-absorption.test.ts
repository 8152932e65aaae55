import { expect, it } from "vitest";
import { parseIkpaAbsorption } from "../../../src/budget/performance/parse-ikpa-absorption.ts";
import { refusal } from "../refusal.ts";

it("reads the quarters so far", () => {
  const input = {
    year: 2024,
    quarters: [{ quarter: 1, types: [{ expenditure: "51", budget: "250", realization: null }] }],
  };
  expect(parseIkpaAbsorption(input)).toEqual(input);
});

it("refuses every fault at once", () => {
  const types = [
    { expenditure: "", budget: -1, realization: "1.000,5" },
    { expenditure: "51", budget: 1 },
  ];
  expect(refusal(() => parseIkpaAbsorption({ year: 2024.5, quarters: [{ quarter: 5, types }] }))).toEqual([
    "invalid-input year",
    "invalid-input quarters[0].quarter",
    "invalid-input quarters[0].types[0].expenditure",
    "out-of-range quarters[0].types[0].budget",
    "invalid-number quarters[0].types[0].realization",
    "invalid-number quarters[0].types[1].realization",
  ]);
  expect(refusal(() => parseIkpaAbsorption([]))).toEqual(["invalid-input"]);
});
