import { atLeast, compare, type Decimal, type Exact, roundExact } from "../../number/index.ts";
import type { ReadPolicy, RoundingStep } from "../../regulation/index.ts";
import type { Polarity } from "../target/index.ts";
import type { Achievement } from "./achievement.ts";
import type { Measurable } from "./achievement-input-shape.ts";
import { type Percentage, percentOfLevel, percentOfNumber } from "./percent-of-target.ts";

/** The achievement of what was read, by a policy. */
export function measureWith(
  rules: ReadPolicy,
  { polarity, target, realization, situation, pair }: Measurable,
  toDecimal: (value: Exact) => Decimal,
): Achievement {
  const percentage = situation ?? percentageOf(polarity, pair, rules);
  const { id: policy, source: basis } = rules;
  if (typeof percentage === "string")
    return Object.freeze({
      kind: "achievement",
      status: "not-computable",
      reason: percentage,
      polarity,
      target,
      realization,
      policy,
      basis,
    });
  const exact = rounded(percentage.percent, rules.roundingAt.percent);
  const { bounded, value } = within(exact, rules.cap, higherOf(percentage.floor, rules.floor));
  const raw = toDecimal(exact);
  return Object.freeze({
    kind: "achievement",
    status: "computed",
    value: bounded === null ? raw : toDecimal(value),
    raw,
    bounded,
    formula: percentage.formula,
    rounding: pair.kind === "level" ? rules.roundingAt.percent : rules.rounding,
    polarity,
    target,
    realization,
    policy,
    basis,
  });
}

function percentageOf(polarity: Polarity, pair: Measurable["pair"], rules: ReadPolicy): Percentage {
  if (pair.kind === "none") return "no-target";
  if (pair.reached === undefined) return "no-realization";
  if (pair.kind === "level") return percentOfLevel(polarity, pair.target, pair.reached, rules);
  const { side, low, high } = pair.target;
  const { roundingAt } = rules;
  if (isContradictory(polarity, side)) return "contradictory-target";
  const from = rounded(low, roundingAt.target);
  const to = high === low ? from : rounded(high, roundingAt.target);
  return percentOfNumber(polarity, { low: from, high: to }, rounded(pair.reached, roundingAt.realization), rules);
}

/** A ceiling for what is to rise, a floor for what is to fall, one side for what is to stay. */
function isContradictory(polarity: Polarity, side: "any" | "at-least" | "at-most"): boolean {
  if (side === "any") return false;
  return polarity === "stabilize" || (polarity === "maximize") !== (side === "at-least");
}

function rounded(value: Exact, steps: readonly RoundingStep[]): Exact {
  let result = value;
  for (const step of steps) result = roundExact(result, step);
  return result;
}

type Bound = Exact | null;

/** A rule may have a floor of its own: the higher of the two holds. */
function higherOf(own: Bound | undefined, floor: Bound): Bound {
  if (own === undefined || own === null || floor === null) return own ?? floor;
  return atLeast(own, floor);
}

function within(percent: Exact, cap: Bound, floor: Bound): { bounded: "cap" | "floor" | null; value: Exact } {
  if (cap !== null && compare(percent, cap) > 0) return { bounded: "cap", value: cap };
  if (floor !== null && compare(percent, floor) < 0) return { bounded: "floor", value: floor };
  return { bounded: null, value: percent };
}
