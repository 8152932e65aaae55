import { add, compare, divide, type Exact, multiply, subtract, ZERO } from "../../../number/index.ts";

/** A place, and the value there. */
export interface ValuePoint {
  readonly at: Exact;
  readonly value: Exact;
}

/** The value on the straight line between two points at different places. */
export function valueBetween(left: ValuePoint, right: ValuePoint, at: Exact): Exact {
  const share = divide(subtract(at, left.at), subtract(right.at, left.at));
  return add(left.value, multiply(share, subtract(right.value, left.value)));
}

/** The value on the line through points in order; before the first and behind the last it is theirs. */
export function valueOnPoints(points: readonly ValuePoint[], at: Exact): Exact {
  const beyond = points.findIndex((point) => compare(at, point.at) <= 0);
  const [left, right] = [points[beyond - 1], points[beyond]];
  if (left === undefined || right === undefined) return (right ?? points.at(-1))?.value ?? ZERO;
  return valueBetween(left, right, at);
}
