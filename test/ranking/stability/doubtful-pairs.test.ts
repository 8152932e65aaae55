import { expect, it } from "vitest";
import type { Exact } from "../../../src/number/index.ts";
import { readExact } from "../../../src/number/index.ts";
import { doubtfulPairs } from "../../../src/ranking/stability/doubtful-pairs.ts";

const exact = (value: number): Exact => readExact(value, [], []) as Exact;
const row = (item: string, bestRank: number, worstRank: number) => ({
  item,
  values: [],
  total: exact(0),
  bestRank,
  worstRank,
});

it("names the pairs that changed order often enough, and those that are tied anyway", () => {
  const list = [row("a", 1, 1), row("b", 2, 3), row("c", 2, 3), row("d", 4, 4)];
  const reversals = new Map([
    [
      0,
      new Map([
        [1, 5],
        [2, 4],
      ]),
    ],
    [2, new Map([[3, 100]])],
  ]);
  const shown = doubtfulPairs(list, reversals, exact(5), 100).map((pair) => [
    pair.above,
    pair.below,
    pair.tied,
    pair.reversed.toString(),
  ]);
  expect(shown).toEqual([
    ["a", "b", false, "5"],
    ["b", "c", true, "0"],
    ["c", "d", false, "100"],
  ]);
  expect(doubtfulPairs(list, new Map(), exact(0), 100).map((pair) => pair.above)).toEqual(["b"]);
});
