import { describe, expect, it } from "vitest";
import { type LineAmounts, withoutExclusions } from "../../../src/budget/line/without-exclusions.ts";
import type { Problem } from "../../../src/core/index.ts";
import { type Exact, exactToDecimal, readExact } from "../../../src/number/index.ts";

const exact = (value: number) => readExact(value, [], []) as Exact;
const line: LineAmounts = { budget: exact(10), realization: exact(4), excluded: [] };
const parts = [
  { name: "blocked", budget: 3 },
  { name: "blu", budget: 2, realization: 1 },
];

function amounts(whole: LineAmounts, names: string[], problems: Problem[] = []) {
  const { budget, realization, excluded } = withoutExclusions(whole, parts, names, ["lines", 0], problems);
  return [exactToDecimal(budget).toString(), realization && exactToDecimal(realization).toString(), excluded.length];
}

describe("withoutExclusions", () => {
  it("takes out the parts that are named, and no others", () => {
    expect(amounts(line, [])).toEqual(["10", "4", 0]);
    expect(amounts(line, ["blocked"])).toEqual(["7", "4", 1]);
    expect(amounts(line, ["blu", "blocked", "tunda"])).toEqual(["5", "3", 2]);
  });

  it("leaves silence as it is", () => {
    expect(amounts({ ...line, realization: undefined }, ["blu"])).toEqual(["8", undefined, 1]);
  });

  it("refuses parts that are more than the whole", () => {
    const problems: Problem[] = [];
    amounts({ ...line, budget: exact(4) }, ["blu", "blocked"], problems);
    expect(problems).toMatchObject([{ code: "out-of-range", path: ["lines", 0, "exclusions"] }]);
  });

  it("refuses parts that are none", () => {
    const problems: Problem[] = [];
    withoutExclusions(line, [null] as never, [], [], problems);
    expect(problems.map(({ path }) => path)).toEqual([
      ["exclusions", 0, "name"],
      ["exclusions", 0, "budget"],
    ]);
  });
});
