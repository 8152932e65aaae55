import { expect, it } from "vitest";
import { ikpaSlips } from "../../../src/budget/performance/ikpa-slips.ts";

it("finds slips of every type of every part, where they stand", () => {
  const types = [
    { expenditure: "51", budget: "1250000", planned: "27.647", realization: "900.000" },
    { expenditure: "52", budget: 1, realization: 1 },
  ];
  expect(ikpaSlips("months", [{ types: [] }, { types }])).toMatchObject([
    { subject: "51", path: ["months", 1, "types", 0, "planned"] },
    { subject: "51", path: ["months", 1, "types", 0, "realization"] },
  ]);
});

it("finds none in what is no part or type by the time that it is looked at", () => {
  expect(ikpaSlips("quarters", [null, { types: [null] }, {} as never])).toEqual([]);
});
