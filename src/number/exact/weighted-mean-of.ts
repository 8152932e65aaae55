import { add, divide, multiply } from "./arithmetic.ts";
import { type Exact, ZERO } from "./exact.ts";

/** A value and how much of it counts. */
export interface Weighted {
  readonly value: Exact;
  readonly weight: Exact;
}

/**
 * The sum of the values times their weights, over the sum of the weights. The caller has made sure that the weights do
 * not add up to zero: what it means when nothing weighs is a question of the rule.
 */
export function weightedMeanOf(items: Iterable<Weighted>): Exact {
  let total = ZERO;
  let weights = ZERO;
  for (const { value, weight } of items) {
    total = add(total, multiply(value, weight));
    weights = add(weights, weight);
  }
  return divide(total, weights);
}
