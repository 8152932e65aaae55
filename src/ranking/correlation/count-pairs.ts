import { compare, type Exact } from "../../number/index.ts";

/** An item with a value on both sides. */
export interface Both {
  readonly first: Exact;
  readonly second: Exact;
}

/** How the pairs of items stand to each other. */
export interface PairCounts {
  readonly pairs: number;
  readonly concordant: number;
  readonly discordant: number;
  readonly tied: { readonly first: number; readonly second: number; readonly both: number };
}

/** Counts the pairs by sorting, as Knight did: in the order of the first side those that are out of order on the second. */
export function countPairs(items: readonly Both[]): PairCounts {
  const byBoth = [...items].sort((a, b) => compare(a.first, b.first) || compare(a.second, b.second));
  const pairs = pairsOf(items.length);
  const tiedFirst = tiedPairs(byBoth, (a, b) => compare(a.first, b.first) === 0);
  const both = tiedPairs(byBoth, (a, b) => compare(a.first, b.first) === 0 && compare(a.second, b.second) === 0);
  const seconds = byBoth.map(({ second }) => second);
  const { sorted, inversions: discordant } = sortCounting(seconds);
  const tiedSecond = tiedPairs(sorted, (a, b) => compare(a, b) === 0);
  return {
    pairs,
    concordant: pairs - tiedFirst - tiedSecond + both - discordant,
    discordant,
    tied: { first: tiedFirst - both, second: tiedSecond - both, both },
  };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** How many pairs of a sorted list are equal. */
function tiedPairs<T>(sorted: readonly T[], isEqual: (a: T, b: T) => boolean): number {
  let tied = 0;
  let run = 0;
  sorted.forEach((item, i) => {
    const before = sorted[i - 1];
    run = before !== undefined && isEqual(before, item) ? run + 1 : 0;
    tied += run;
  });
  return tied;
}

interface Sorting {
  readonly sorted: readonly Exact[];
  readonly inversions: number;
}

/** Sorts by merging, and counts how many pairs stood the wrong way round. */
function sortCounting(values: readonly Exact[]): Sorting {
  if (values.length < 2) return { sorted: values, inversions: 0 };
  const middle = values.length >> 1;
  const left = sortCounting(values.slice(0, middle));
  const right = sortCounting(values.slice(middle));
  const sorted: Exact[] = [];
  let inversions = left.inversions + right.inversions;
  let i = 0;
  for (const value of right.sorted) {
    for (let next = left.sorted[i]; next !== undefined && compare(next, value) <= 0; next = left.sorted[i]) {
      sorted.push(next);
      i += 1;
    }
    inversions += left.sorted.length - i;
    sorted.push(value);
  }
  return { sorted: [...sorted, ...left.sorted.slice(i)], inversions };
}
