import type { Exact } from "../../number/index.ts";
import type { Direction } from "../rank/index.ts";
import type { ListWithout } from "./stability.ts";
import { type TotalRow, totalList } from "./total-list.ts";

/** The components by which a list is made. */
interface Weighed {
  readonly keys: readonly string[];
  readonly weights: readonly Exact[];
}

/** The list without one component, compared with the list as it is. */
export function listWithout<T>(
  list: readonly TotalRow<T>[],
  { keys, weights }: Weighed,
  left: number,
  { direction, places }: { readonly direction: Direction; readonly places: number },
): ListWithout<T> {
  const keep = <V>(each: readonly V[]): V[] => each.filter((_, k) => k !== left);
  const values = list.map((row) => keep(row.values));
  const rows = totalList({ items: list, values, weights: keep(weights) }, direction);
  const isTop = (row: { worstRank: number }): boolean => row.worstRank <= places;
  return Object.freeze({
    component: keys[left] ?? "",
    rows: Object.freeze(
      rows.map(({ item: { item }, bestRank, worstRank }) => Object.freeze({ item, bestRank, worstRank })),
    ),
    moved: rows.filter(({ item, bestRank, worstRank }) => item.bestRank !== bestRank || item.worstRank !== worstRank)
      .length,
    sameTop: rows.every((row) => isTop(row) === isTop(row.item)),
  });
}
