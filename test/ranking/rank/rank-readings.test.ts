import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { rankReadings } from "../../../src/ranking/rank/rank-readings.ts";
import { type RankRule, rankRuleShape, type TieRule } from "../../../src/ranking/rank/rank-rule-shape.ts";
import { readItems } from "../../../src/ranking/rank/read-items.ts";

function ranks(values: readonly number[], rule: Partial<RankRule<number>>): (string | number)[][] {
  const [whole] = readAll([rankRuleShape, { value: (item: number) => item, ...rule }]);
  const { rows } = rankReadings(readItems(values, whole, []), whole);
  return rows.map((row) => [row.item, row.rank, row.bestRank, row.worstRank, row.decidedBy]);
}

describe("rankReadings", () => {
  it.each<[TieRule, number[]]>([
    ["competition", [1, 2, 2, 4]],
    ["modified", [1, 3, 3, 4]],
    ["dense", [1, 2, 2, 3]],
    ["fractional", [1, 2.5, 2.5, 4]],
    ["ordinal", [1, 2, 3, 4]],
  ])("gives 90, 80, 80, 70 under %s the ranks %j, and the same places", (ties, wanted) => {
    const rows = ranks([80, 90, 70, 80], { ties });
    expect(rows.map(([item, rank]) => [item, rank])).toEqual([90, 80, 80, 70].map((item, i) => [item, wanted[i]]));
    expect(rows.map(([, , best, worst]) => [best, worst])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4],
    ]);
  });

  it("says that an ordinal rank among equals was decided by the order of the input", () => {
    expect(ranks([80, 90, 80], { ties: "ordinal" }).map(([, , , , key]) => key)).toEqual([
      "value",
      "input-order",
      "input-order",
    ]);
  });

  it("numbers dense ranks over groups that a tie-break has made", () => {
    const rule = { ties: "dense", decimals: 0, tieBreak: [{ name: "exact", value: (item: number) => item }] } as const;
    expect(ranks([80.4, 80.1, 80.2, 70], rule)).toEqual([
      [80.4, 1, 1, 1, "exact"],
      [80.2, 2, 2, 2, "exact"],
      [80.1, 3, 3, 3, "exact"],
      [70, 4, 4, 4, "value"],
    ]);
  });
});
