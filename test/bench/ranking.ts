// Rankings beside the sort of floating-point numbers that they replace.
import { measureAchievements, rankBy } from "sakip";
import { giveFloatRanks, wrongRanks } from "./support/exact-ranks.ts";
import { randomWhole } from "./support/random.ts";
import { bench } from "./support/rows.ts";

const ITEMS = 600_000;
const OWN = 50_000;

interface Item {
  readonly id: number;
  readonly value: string;
}

function itemsOf(distinct: number): readonly Item[] {
  const random = randomWhole(1);
  return Array.from({ length: ITEMS }, (_, id) => ({ id, value: (random(distinct) / 100).toFixed(2) }));
}

function floatRanks(items: readonly Item[]) {
  const rows = items.map((item) => ({ item, value: Number(item.value), rank: 0 }));
  rows.sort((a, b) => b.value - a.value);
  giveFloatRanks(rows);
  return rows;
}

const exactRanks = (items: readonly Item[]) => rankBy(items, { value: (item) => item.value });

for (const [name, distinct, goal, bound] of [
  ["many ties", 10_000, 1.2, 4],
  ["nearly all distinct", 100_000_000, 1.7, 6],
] as const) {
  const items = itemsOf(distinct);
  bench({
    row: `600,000 texts of two decimals, ${name}`,
    records: ITEMS,
    goal,
    bound,
    float: () => floatRanks(items),
    sakip: () => exactRanks(items),
    wrong: () => {
      const rows = exactRanks(items).rows.map(({ item, rank }) => ({
        part: BigInt(item.value.replace(".", "")),
        whole: 1n,
        rank,
      }));
      return { sakip: wrongRanks(rows) };
    },
  });
}

const random = randomWhole(2);
const pairs = Array.from({ length: OWN }, () => ({
  polarity: "maximize" as const,
  target: random(999_999) + 1,
  realization: random(999_999),
}));
const results = measureAchievements(pairs);
const own = () => rankBy(results, { value: (each) => (each.status === "computed" ? each.value : null) });
bench({
  row: "the library's own results, of 40 digits, an item",
  records: OWN,
  goal: 5,
  bound: 12,
  microseconds: own,
  wrong: () => {
    const at = new Map(results.map((result, i) => [result, pairs[i]]));
    const rows = own().rows.map(({ item, rank }) => ({
      part: BigInt(at.get(item)?.realization ?? 0),
      whole: BigInt(at.get(item)?.target ?? 1),
      rank,
    }));
    return { sakip: wrongRanks(rows) };
  },
});
