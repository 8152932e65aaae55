import {
  atLeast,
  atMost,
  divide,
  type Exact,
  HUNDRED,
  multiply,
  sign,
  sumOf,
  type Weighted,
  weightedMeanOf,
} from "../../number/index.ts";
import type { RollUpRule } from "../tree/index.ts";

/** One part of a combined value. */
export interface Part {
  readonly value: Exact;
  /** How much of it counts here: 1, or less when it has several parents. */
  readonly share: Exact;
  /** Its weight, for the rule `weighted`. */
  readonly weight: Exact;
}

/** The value of the whole by a rule; undefined when the parts weigh nothing. At least one part is given. */
export function combine(rule: RollUpRule, parts: readonly Part[]): Exact | undefined {
  switch (rule) {
    case "sum":
      return totalOf(parts);
    case "average":
      return mean(parts.map(({ value, share }) => ({ value, weight: share })));
    case "weighted":
      return mean(parts.map(({ value, share, weight }) => ({ value, weight: multiply(share, weight) })));
    case "minimum":
      return parts.map(({ value }) => value).reduce((least, value) => atMost(least, value));
    case "maximum":
      return parts.map(({ value }) => value).reduce((most, value) => atLeast(most, value));
  }
}

/** Numerators over denominators, in percent or as they are; undefined when there are none, or they add up to zero. */
export function combineRatio(
  numerators: readonly Part[],
  denominators: readonly Part[],
  inPercent: boolean,
): Exact | undefined {
  const below = totalOf(denominators);
  if (numerators.length === 0 || sign(below) === 0) return undefined;
  const ratio = divide(totalOf(numerators), below);
  return inPercent ? multiply(ratio, HUNDRED) : ratio;
}

function totalOf(parts: readonly Part[]): Exact {
  return sumOf(parts.map(({ share, value }) => multiply(share, value)));
}

function mean(parts: readonly Weighted[]): Exact | undefined {
  return sign(sumOf(parts.map(({ weight }) => weight))) === 0 ? undefined : weightedMeanOf(parts);
}
