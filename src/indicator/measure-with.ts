import { compare, type Decimal, type Exact, roundExact } from "../number/index.ts";
import type { Achievement, AchievementInput } from "./achievement.ts";
import type { RoundingStep } from "./achievement-policy.ts";
import { type Percentage, percentOfLevel, percentOfNumber } from "./percent-of-target.ts";
import type { Polarity } from "./polarity.ts";
import type { TargetAndReached } from "./read-achievement-input.ts";
import type { ReadPolicy } from "./read-policy.ts";
import { numberFact, targetFact } from "./read-target.ts";

/** The achievement of an input by a policy; the numbers of both were read before. */
export function measureWith(
  rules: ReadPolicy,
  { polarity, target, realization, situation }: AchievementInput,
  pair: TargetAndReached,
  toDecimal: (value: Exact) => Decimal,
): Achievement {
  const facts = {
    polarity,
    target: targetFact(target),
    realization: realization === null ? null : numberFact(realization),
    ...rules.facts,
  };
  const percentage = situation ?? percentageOf(polarity, pair, rules);
  if (typeof percentage === "string") return Object.freeze({ status: "not-computable", reason: percentage, ...facts });
  const raw = rounded(percentage.percent, "percent", rules);
  const { value, bounded } = bound(raw, [percentage.floor, rules.floor], rules.cap);
  const rawDecimal = toDecimal(raw);
  return Object.freeze({
    status: "computed",
    value: bounded === null ? rawDecimal : toDecimal(value),
    raw: rawDecimal,
    bounded,
    formula: percentage.formula,
    rounding: pair.kind === "level" ? rules.roundingOfLevels : rules.rounding,
    ...facts,
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
  if (isContradictory(polarity, side)) return "contradictory-target";
  const from = rounded(low, "target", rules);
  const to = high === low ? from : rounded(high, "target", rules);
  return percentOfNumber(polarity, from, to, rounded(pair.reached, "realization", rules), rules);
}

/** A ceiling for what is to rise, a floor for what is to fall, one side for what is to stay. */
function isContradictory(polarity: Polarity, side: "any" | "at-least" | "at-most"): boolean {
  if (side === "any") return false;
  return polarity === "stabilize" || (polarity === "maximize") !== (side === "at-least");
}

function rounded(value: Exact, stage: RoundingStep["stage"], { rounding }: ReadPolicy): Exact {
  let result = value;
  for (const step of rounding) if (step.stage === stage) result = roundExact(result, step);
  return result;
}

function bound(
  raw: Exact,
  floors: readonly (Exact | undefined)[],
  cap: Exact | undefined,
): { readonly value: Exact; readonly bounded: "cap" | "floor" | null } {
  if (cap !== undefined && compare(raw, cap) > 0) return { value: cap, bounded: "cap" };
  let value = raw;
  for (const floor of floors) if (floor !== undefined && compare(value, floor) < 0) value = floor;
  return { value, bounded: value === raw ? null : "floor" };
}
