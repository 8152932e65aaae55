import { describe, expect, it } from "vitest";
import { budgetLineShape } from "../../../src/budget/line/budget-line-shape.ts";
import { withoutExclusions } from "../../../src/budget/line/without-exclusions.ts";
import { readAll } from "../../../src/core/index.ts";
import { exactToDecimal } from "../../../src/number/index.ts";

const parts = [
  { name: "blocked", budget: 3 },
  { name: "blu", budget: 2, realization: 1 },
];

function amounts(names: string[], realization: number | null = 4) {
  const [line] = readAll([budgetLineShape, { agencyId: "x", budget: 10, realization, exclusions: parts }]);
  const { budget, realization: spent, excluded } = withoutExclusions(line, names);
  return [exactToDecimal(budget).toString(), spent && exactToDecimal(spent).toString(), excluded.length];
}

describe("withoutExclusions", () => {
  it("takes out the parts that are named, and no others", () => {
    expect(amounts([])).toEqual(["10", "4", 0]);
    expect(amounts(["blocked"])).toEqual(["7", "4", 1]);
    expect(amounts(["blu", "blocked", "tunda"])).toEqual(["5", "3", 2]);
  });

  it("leaves silence as it is", () => {
    expect(amounts(["blu"], null)).toEqual(["8", null, 1]);
  });
});
