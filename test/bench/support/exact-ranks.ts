/** A ratio of whole numbers with the rank that it was given, in the order of the list. */
export interface GivenRank {
  readonly part: bigint;
  readonly whole: bigint;
  readonly rank: number;
}

/** How many ranks of a list, highest first, are not those of the exact ratios: equals share the first of their places. */
export function wrongRanks(rows: readonly GivenRank[]): number {
  const sorted = [...rows].sort((a, b) => order(b, a));
  const due = new Map<GivenRank, number>();
  let place = 0;
  sorted.forEach((row, i) => {
    const before = sorted[i - 1];
    if (before === undefined || order(before, row) !== 0) place = i + 1;
    due.set(row, place);
  });
  return rows.filter((row) => due.get(row) !== row.rank).length;
}

function order(a: GivenRank, b: GivenRank): number {
  const [left, right] = [a.part * b.whole, b.part * a.whole];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Ranks a list that was sorted, as an application does: those who are equal in floats share a place. */
export function giveFloatRanks(sorted: readonly { readonly value: number; rank: number }[]): void {
  for (let i = 0; i < sorted.length; i++) {
    const [before, row] = [sorted[i - 1], sorted[i]];
    if (row !== undefined) row.rank = before !== undefined && before.value === row.value ? before.rank : i + 1;
  }
}
