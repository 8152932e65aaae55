import { divide, multiply } from "./arithmetic.ts";
import type { Exact } from "./exact.ts";
import { sumOf } from "./sum-of.ts";

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
  const total: Exact[] = [];
  const weights: Exact[] = [];
  for (const { value, weight } of items) {
    total.push(multiply(value, weight));
    weights.push(weight);
  }
  return divide(sumOf(total), sumOf(weights));
}
