import { compare, type Decimal, type Exact, roundExact } from "../../number/index.ts";
import type { ReadPolicy, RoundingStep } from "../../regulation/index.ts";
import { numberFact, type Polarity, targetFact } from "../target/index.ts";
import type { Achievement, AchievementInput } from "./achievement.ts";
import { type Percentage, percentOfLevel, percentOfNumber } from "./percent-of-target.ts";
import type { TargetAndReached } from "./read-achievement-input.ts";

/** The achievement of an input by a policy; the numbers of both were read before. */
export function measureWith(
  rules: ReadPolicy,
  { polarity, target, realization, situation }: AchievementInput,
  pair: TargetAndReached,
  toDecimal: (value: Exact) => Decimal,
): Achievement {
  const percentage = situation ?? percentageOf(polarity, pair, rules);
  const reached = realization === null ? null : numberFact(realization);
  const { policy, basis } = rules;
  if (typeof percentage === "string")
    return Object.freeze({
      status: "not-computable",
      reason: percentage,
      polarity,
      target: targetFact(target),
      realization: reached,
      policy,
      basis,
    });
  const exact = rounded(percentage.percent, rules.roundingAt.percent);
  const bounded = boundOn(exact, percentage.floor, rules);
  const raw = toDecimal(exact);
  return Object.freeze({
    status: "computed",
    value:
      bounded === null
        ? raw
        : toDecimal(bounded === "cap" ? (rules.cap as Exact) : highest(percentage.floor, rules.floor)),
    raw,
    bounded,
    formula: percentage.formula,
    rounding: pair.kind === "level" ? rules.roundingAt.percent : rules.rounding,
    polarity,
    target: targetFact(target),
    realization: reached,
    policy,
    basis,
  });
}

function percentageOf(polarity: Polarity, pair: TargetAndReached, rules: ReadPolicy): Percentage {
  if (pair.kind === "none") return "no-target";
  if (pair.reached === undefined) return "no-realization";
  if (pair.kind === "level") {
    const { position, scale } = pair.target;
    return percentOfLevel(polarity, position, pair.reached, scale.levels.length, rules);
  }
  const { side, low, high } = pair.target;
  const { roundingAt } = rules;
  if (isContradictory(polarity, side)) return "contradictory-target";
  const from = rounded(low, roundingAt.target);
  const to = high === low ? from : rounded(high, roundingAt.target);
  return percentOfNumber(polarity, from, to, rounded(pair.reached, roundingAt.realization), rules);
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

/** Which bound a percentage lies beyond. A rule may have a floor of its own. */
function boundOn(percent: Exact, floor: Exact | undefined, rules: ReadPolicy): "cap" | "floor" | null {
  if (rules.cap !== undefined && compare(percent, rules.cap) > 0) return "cap";
  const isBelow = (bound: Exact | undefined): boolean => bound !== undefined && compare(percent, bound) < 0;
  return isBelow(floor) || isBelow(rules.floor) ? "floor" : null;
}

/** The higher of two floors, of which at least one is there. */
function highest(a: Exact | undefined, b: Exact | undefined): Exact {
  return (a === undefined || (b !== undefined && compare(b, a) > 0) ? b : a) as Exact;
}
