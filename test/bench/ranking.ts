// Ranking a million items beside the sort of floating-point numbers that it replaces. Alone:
// npm run bench -- ranking
import { rankBy } from "sakip";
import { race, table } from "./support/race.ts";
import { randomWhole } from "./support/random.ts";

interface Item {
  readonly id: number;
  readonly value: string;
}

/** In times of the float sort; loose, for machines that do other things too. */
const BOUND = 6;

/** Prints the tables, and says whether every ratio was within the bound and every rank that of a sort of whole numbers. */
function ranking(count: number, rounds: number): boolean {
  const lists = [
    { title: `${count} percentages with two decimals, many of them tied`, items: itemsOf(count, 10_000) },
    { title: `${count} values, nearly all different`, items: itemsOf(count, 100_000_000) },
  ];
  const fine = lists.map(({ title, items }) => {
    const results = race(
      [
        { name: "float sort", run: () => floatRanks(items) },
        { name: "sakip", run: () => exactRanks(items) },
      ],
      rounds,
    );
    console.log(table(title, results));
    const ratio = results[1]?.ratio ?? Number.NaN;
    const wrong = wrongRanks(items);
    console.log(`sakip takes ${ratio.toFixed(2)} times the float sort; ${wrong} wrong ranks\n`);
    return ratio <= BOUND && wrong === 0;
  });
  return fine.every(Boolean);
}

function itemsOf(count: number, distinct: number): readonly Item[] {
  const random = randomWhole(1);
  return Array.from({ length: count }, (_, id) => ({ id, value: (random(distinct) / 100).toFixed(2) }));
}

function floatRanks(items: readonly Item[]): unknown {
  const rows = items.map((item) => ({ item, value: Number(item.value), rank: 0 }));
  rows.sort((a, b) => b.value - a.value);
  rows.forEach((row, i) => {
    const previous = rows[i - 1];
    row.rank = previous !== undefined && previous.value === row.value ? previous.rank : i + 1;
  });
  return rows;
}

function exactRanks(items: readonly Item[]): unknown {
  return rankBy(items, { value: (item) => item.value });
}

function wrongRanks(items: readonly Item[]): number {
  const hundredths = (item: Item): number => Number(item.value.replace(".", ""));
  const sorted = Float64Array.from(items, hundredths).sort().reverse();
  const firstPlace = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!firstPlace.has(value)) firstPlace.set(value, i + 1);
  });
  const { rows } = rankBy(items, { value: (item) => item.value });
  return rows.filter((row) => row.rank !== firstPlace.get(hundredths(row.item))).length;
}

const [count = 1_000_000, rounds = 5] = process.argv.slice(2).map(Number);
process.exitCode = ranking(count, rounds) ? 0 : 1;
