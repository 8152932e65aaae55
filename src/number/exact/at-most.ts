import { compare } from "./arithmetic.ts";
import type { Exact } from "./exact.ts";

/** The value, or the limit where the value is larger: the smaller of the two. */
export function atMost(value: Exact, limit: Exact): Exact {
  return compare(value, limit) > 0 ? limit : value;
}
