import type { Exact } from "../../number/index.ts";
import { type Direction, orderExactly } from "./order-exactly.ts";

/** A tie-break with the values it gave, by the position of the item; undefined where an item has none. */
export interface TieKey {
  readonly name: string;
  readonly direction: Direction;
  readonly values: readonly (Exact | undefined)[];
}

/** Items that nothing has parted so far, and the last key that parted them from others. */
export interface TiedGroup {
  readonly positions: readonly number[];
  readonly decidedBy: string;
}

/**
 * Parts a tied group by the keys, one after the other. A key that some member of the group lacks is passed over for
 * this group: compared in pairs instead, A before B, B before C and C before A could all be true.
 */
export function breakTies(group: TiedGroup, keys: readonly TieKey[]): readonly TiedGroup[] {
  const [key, ...rest] = keys;
  if (key === undefined || group.positions.length === 1) return [group];
  const values = group.positions.map((position) => key.values[position]);
  if (!values.every((value) => value !== undefined)) return breakTies(group, rest);
  const { order, ends } = orderExactly(values, key.direction);
  if (ends.length === 1) return breakTies(group, rest);
  return ends.flatMap((end, i) => {
    const members = order.subarray(ends[i - 1] ?? 0, end);
    const positions = Array.from(members, (member) => group.positions[member] as number);
    return breakTies({ positions, decidedBy: key.name }, rest);
  });
}
