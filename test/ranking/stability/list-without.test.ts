import { expect, it } from "vitest";
import { type Exact, readExact } from "../../../src/number/index.ts";
import { listWithout } from "../../../src/ranking/stability/list-without.ts";
import { totalList } from "../../../src/ranking/stability/total-list.ts";

const row = (...values: number[]): Exact[] => values.map((value) => readExact(value, [], []) as Exact);
const keys = ["first", "second"];
const weights = row(1, 1);
const list = totalList({ items: ["a", "b", "c"], values: [row(9, 1), row(5, 4), row(2, 4)], weights }, -1);

it("shows the list without a component, who moved, and whether the top stayed", () => {
  // With both: a 10, b 9, c 6. Without the first: b 4, c 4, a 1. Without the second: a 9, b 5, c 2.
  expect(listWithout(list, { keys, weights }, 0, { direction: -1, places: 2 })).toEqual({
    component: "first",
    rows: [
      { item: "b", bestRank: 1, worstRank: 2 },
      { item: "c", bestRank: 1, worstRank: 2 },
      { item: "a", bestRank: 3, worstRank: 3 },
    ],
    moved: 3,
    sameTop: false,
  });
  expect(listWithout(list, { keys, weights }, 1, { direction: -1, places: 2 })).toMatchObject({
    moved: 0,
    sameTop: true,
  });
});

it("counts among the moved who keeps the first of its places and shares it no more, or shares it now", () => {
  // With both: a 6, b 6, c 1. Without the first: a 4, b 3, c 1. Without the second: b 3, a 2, c 0.
  const tied = totalList({ items: ["a", "b", "c"], values: [row(2, 4), row(3, 3), row(0, 1)], weights }, -1);
  const without = [0, 1].map((left) => listWithout(tied, { keys, weights }, left, { direction: -1, places: 2 }));
  expect(without.map(({ moved, sameTop }) => [moved, sameTop])).toEqual([
    [2, true],
    [2, true],
  ]);
  // Nobody was strictly first.
  expect(listWithout(tied, { keys, weights }, 0, { direction: -1, places: 1 }).sameTop).toBe(false);
});
