import { atLeast, compare, type Exact } from "../../../number/index.ts";

/** A cap or a floor; null for none. */
export type Bound = Exact | null;

/** A percentage within its bounds, and which of them made a difference. */
export interface Bounded {
  readonly bounded: "cap" | "floor" | null;
  readonly value: Exact;
}

/** A percentage within a cap and a floor. */
export function boundedBy(percent: Exact, cap: Bound, floor: Bound): Bounded {
  if (cap !== null && compare(percent, cap) > 0) return { bounded: "cap", value: cap };
  if (floor !== null && compare(percent, floor) < 0) return { bounded: "floor", value: floor };
  return { bounded: null, value: percent };
}

/** A rule may have a floor of its own: the higher of the two holds. */
export function higherFloor(own: Bound | undefined, floor: Bound): Bound {
  if (own === undefined || own === null || floor === null) return own ?? floor;
  return atLeast(own, floor);
}
