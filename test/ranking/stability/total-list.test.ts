import { describe, expect, it } from "vitest";
import { type Exact, exactToDecimal, readExact } from "../../../src/number/index.ts";
import { totalList, totalOf } from "../../../src/ranking/stability/total-list.ts";

const row = (...values: (string | number)[]): Exact[] => values.map((value) => readExact(value, [], []) as Exact);

describe("totalList", () => {
  const input = { items: ["a", "b", "c"], values: [row(1, 4), row(3, 1), row(2, 2)], weights: row("0.5", "0.25") };
  it("orders items by the sum of weight × value", () => {
    const shown = (direction: 1 | -1) =>
      totalList(input, direction).map(({ item, total, bestRank, worstRank }) => [
        item,
        exactToDecimal(total).toString(),
        bestRank,
        worstRank,
      ]);
    expect(shown(-1)).toEqual([
      ["b", "1.75", 1, 1],
      ["a", "1.5", 2, 3],
      ["c", "1.5", 2, 3],
    ]);
    expect(shown(1)).toEqual([
      ["a", "1.5", 1, 2],
      ["c", "1.5", 1, 2],
      ["b", "1.75", 3, 3],
    ]);
  });
});

describe("totalOf", () => {
  it("is exact where floats are not", () => {
    expect(exactToDecimal(totalOf(row("0.1", "0.2"), row(1, 1))).toString()).toBe("0.3");
  });
});
