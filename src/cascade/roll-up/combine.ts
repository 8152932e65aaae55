import { add, compare, divide, type Exact, HUNDRED, multiply, ONE, sign, ZERO } from "../../number/index.ts";
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
      return total(parts, ({ share, value }) => multiply(share, value));
    case "average":
      return mean(parts, ({ share }) => share);
    case "weighted":
      return mean(parts, ({ share, weight }) => multiply(share, weight));
    case "minimum":
      return parts.map(({ value }) => value).reduce((least, value) => (compare(value, least) < 0 ? value : least));
  }
}

/** Numerators over denominators, in percent or as they are; undefined when there are none, or they add up to zero. */
export function combineRatio(
  numerators: readonly Part[],
  denominators: readonly Part[],
  inPercent: boolean,
): Exact | undefined {
  const below = combine("sum", denominators) as Exact;
  if (numerators.length === 0 || sign(below) === 0) return undefined;
  return multiply(divide(combine("sum", numerators) as Exact, below), inPercent ? HUNDRED : ONE);
}

function mean(parts: readonly Part[], weightOf: (part: Part) => Exact): Exact | undefined {
  const weight = total(parts, weightOf);
  if (sign(weight) === 0) return undefined;
  return divide(
    total(parts, (part) => multiply(weightOf(part), part.value)),
    weight,
  );
}

function total(parts: readonly Part[], of: (part: Part) => Exact): Exact {
  let sum = ZERO;
  for (const part of parts) sum = add(sum, of(part));
  return sum;
}
