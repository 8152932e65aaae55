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
  const turned = () =>
    [
      [0, 1, 5],
      [0, 2, 4],
      [2, 3, 100],
    ] as const;
  const { pairs, truncated } = doubtfulPairs(list, { runs: () => 100, turned }, exact(5));
  expect(pairs.map((pair) => [pair.above, pair.below, pair.tied, pair.reversed.toString()])).toEqual([
    ["a", "b", false, "5"],
    ["b", "c", true, "0"],
    ["c", "d", false, "100"],
  ]);
  expect(truncated).toBe(false);
  const still = doubtfulPairs(list, { runs: () => 100, turned: () => [] }, exact(0));
  expect(still.pairs.map((pair) => pair.above)).toEqual(["b"]);
});

it("counts the tied ones that changed order too, each once", () => {
  const list = ["a", "b", "c", "d"].map((item) => row(item, 1, 4));
  const turned = () =>
    [
      [0, 2, 50],
      [2, 3, 1],
    ] as const;
  const { pairs } = doubtfulPairs(list, { runs: () => 100, turned }, exact(5));
  expect(pairs.map((pair) => `${pair.above}${pair.below} ${pair.reversed}`)).toEqual([
    "ab 0",
    "ac 50",
    "ad 0",
    "bc 0",
    "bd 0",
    "cd 1",
  ]);
});

it("names so many pairs and no more, and knows nothing where no run was looked at", () => {
  const tied = (size: number) => Array.from({ length: size }, (_, i) => row(`${i}`, 1, size));
  const none = { runs: () => 1, turned: () => [] };
  // 200 items have 19,900 pairs, 201 have 20,100.
  const [all, some] = [doubtfulPairs(tied(200), none, exact(5)), doubtfulPairs(tied(201), none, exact(5))];
  expect([all.pairs.length, all.truncated]).toEqual([19_900, false]);
  expect([some.pairs.length, some.truncated]).toEqual([20_000, true]);
  const unknown = doubtfulPairs(tied(3), { runs: () => 0, turned: () => [] }, exact(5));
  expect(unknown).toEqual({ pairs: [], truncated: true });
});
