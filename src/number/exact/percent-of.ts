import { divide, multiply } from "./arithmetic.ts";
import { type Exact, HUNDRED } from "./exact.ts";

/** part ÷ whole × 100: how many percent of the whole a part is. The caller has made sure that the whole is not zero. */
export function percentOf(part: Exact, whole: Exact): Exact {
  return multiply(divide(part, whole), HUNDRED);
}
