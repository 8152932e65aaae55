import { compare } from "./arithmetic.ts";
import type { Exact } from "./exact.ts";

/** The value, or the limit where the value is smaller: the larger of the two. */
export function atLeast(value: Exact, limit: Exact): Exact {
  return compare(value, limit) < 0 ? limit : value;
}
