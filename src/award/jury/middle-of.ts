import { add, compare, type Exact, meanOf, sumOf, type Weighted, ZERO } from "../../number/index.ts";

/**
 * The median: the value in the middle of the weights, or the mean of both values where the middle lies between two.
 * With equal weights it is the usual median.
 */
export function middleOf(items: readonly Weighted[]): Exact {
  const sorted = [...items].sort((a, b) => compare(a.value, b.value));
  const whole = sumOf(sorted.map(({ weight }) => weight));
  let below = ZERO;
  for (const [i, { value, weight }] of sorted.entries()) {
    below = add(below, weight);
    const side = compare(add(below, below), whole);
    if (side > 0) return value;
    if (side === 0) return meanOf([value, sorted[i + 1]?.value ?? value]);
  }
  return ZERO;
}
