import { compare, type Exact, exactOf, recoverExact } from "../../number/index.ts";
import type { RankedRow, RankingComparison } from "../../ranking/index.ts";
import type { Stand } from "./rank-change.ts";

/** An item with its row in either ranking; undefined where it is not in it. */
export interface Rival {
  readonly id: string;
  readonly previous: RankedRow<unknown> | undefined;
  readonly current: RankedRow<unknown> | undefined;
}

/** Every item of both rankings. */
export function rivalsOf({ movements, entries, exits }: RankingComparison<unknown>): readonly Rival[] {
  return [
    ...movements,
    ...entries.map(({ id, row }) => ({ id, previous: undefined, current: row })),
    ...exits.map(({ id, row }) => ({ id, previous: row, current: undefined })),
  ];
}

/** Where a row stands from another of the same ranking. */
export function standOf(row: RankedRow<unknown> | undefined, from: RankedRow<unknown>): Stand {
  if (row === undefined) return "absent";
  return row.bestRank < from.bestRank ? "ahead" : row.bestRank > from.bestRank ? "behind" : "tied";
}

/** The place that a value would have had among the rivals as they were: the middle of those it ties with. */
export function placeAmong(rivals: readonly Rival[], value: Exact, better: 1 | -1): number {
  let place = 1;
  for (const { previous } of rivals) {
    if (previous === undefined) continue;
    const order = compare(recoverExact(previous.value) ?? exactOf(previous.value), value) * better;
    place += order > 0 ? 1 : order === 0 ? 0.5 : 0;
  }
  return place;
}
