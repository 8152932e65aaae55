import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { rankReadings } from "../../../src/ranking/rank/rank-readings.ts";
import { type RankRule, rankRuleShape, type TieRule } from "../../../src/ranking/rank/rank-rule-shape.ts";
import { readItems } from "../../../src/ranking/rank/read-items.ts";
import { plain } from "../../support/plain.ts";

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

  it("tells of each row what was compared, and nothing that was not", () => {
    const lines = [
      { id: "a", value: 80.4, planning: 5 },
      { id: "b", value: 79.6, planning: null },
      { id: "c", value: 80, planning: 7 },
      { id: "d", value: 61.2, planning: 9 },
    ];
    const row = (id: string, place: number, rest: object) => ({
      item: lines.find((line) => line.id === id),
      rank: place,
      bestRank: place,
      worstRank: place,
      tied: false,
      ...rest,
    });
    const value = (line: (typeof lines)[number]) => line.value;
    const tieBreak = [
      { name: "planning", value: (line: (typeof lines)[number]) => line.planning },
      { name: "exact", value },
    ];
    const rowsOf = (rule: Partial<RankRule<(typeof lines)[number]>>) =>
      plain(rankBy(lines, { value, ...rule }).rows) as unknown[];
    expect(rowsOf({ decimals: 0, tieBreak })).toEqual([
      row("a", 1, { value: "80", unrounded: "80.4", tieBreakValues: ["5", "80.4"], decidedBy: "exact" }),
      row("c", 2, { value: "80", unrounded: "80", tieBreakValues: ["7", "80"], decidedBy: "exact" }),
      row("b", 3, { value: "80", unrounded: "79.6", tieBreakValues: [null, "79.6"], decidedBy: "exact" }),
      // Alone with its value: no tie-break was asked.
      row("d", 4, { value: "61", unrounded: "61.2", decidedBy: "value" }),
    ]);
    expect(rowsOf({ tieBreak }).slice(2)).toEqual([
      row("b", 3, { value: "79.6", decidedBy: "value" }),
      row("d", 4, { value: "61.2", decidedBy: "value" }),
    ]);
    const shared = { rank: 1, bestRank: 1, worstRank: 3, tied: true, value: "80", decidedBy: "value" };
    expect(rowsOf({ decimals: 0 })).toEqual([
      row("a", 1, { ...shared, unrounded: "80.4" }),
      row("b", 1, { ...shared, unrounded: "79.6" }),
      row("c", 1, { ...shared, unrounded: "80" }),
      row("d", 4, { value: "61", unrounded: "61.2", decidedBy: "value" }),
    ]);
  });

  it("tells what tie-breaks gave of rows that were compared exactly", () => {
    const rows = rankBy([3, 5, 3], { value: () => 1, tieBreak: [{ name: "own", value: (item) => item }] }).rows;
    expect(rows.map(({ item, tieBreakValues, decidedBy }) => [item, `${tieBreakValues}`, decidedBy])).toEqual([
      [5, "5", "own"],
      [3, "3", "own"],
      [3, "3", "own"],
    ]);
    expect(rows.map((row) => "unrounded" in row)).toEqual([false, false, false]);
    expect(rankBy([1, 1], { value: () => 1 }).rows.map((row) => "tieBreakValues" in row)).toEqual([false, false]);
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
