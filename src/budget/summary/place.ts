import type { Exact } from "../../number/index.ts";
import type { GroupSums } from "./group-sums.ts";
import type { LineCounts } from "./line-counts.ts";

/** Where a line is counted: in one group, or by shares in several. */
export type Place = GroupSums | Shared;

/** The groups that a line serves, each by its share. */
export interface Shared {
  readonly shares: { readonly group: GroupSums; readonly share: Exact }[];
  /** Where groups are summed up again, and the line would count so many times too often. */
  readonly repeats: { readonly counts: LineCounts; readonly times: number }[];
}

export function isShared(place: Place): place is Shared {
  return "shares" in place;
}
