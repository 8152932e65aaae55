import { type Exact, roundExact } from "../../../number/index.ts";
import type { ReadPolicy, RoundingStep } from "../../../regulation/index.ts";
import type { Polarity } from "../../target/index.ts";
import type { Measurable } from "../input/achievement-input-shape.ts";
import { sideOf } from "../input/besides-law.ts";
import { percentOfLevel } from "./percent-of-level.ts";
import { type NumberPair, percentOfNumber, standingOf } from "./percent-of-target.ts";
import { isReached, type Percentage, type Standing } from "./percentage.ts";

/** The roundings of the figures that a formula takes. */
type FigureRoundings = Pick<ReadPolicy["roundingAt"], "target" | "realization">;

/** What the formula of a policy gives, of the figures as they are or rounded. */
export function percentageOf(
  { polarity, pair, besides }: Measurable,
  rules: ReadPolicy,
  roundings?: FigureRoundings,
): Percentage {
  if (pair.kind === "none") return pair.unread ? "unread-target" : "no-target";
  if (pair.reached === undefined) return "no-realization";
  const sign = besides?.sign;
  const isBest = besides?.isBest === true;
  const isStrict = besides?.isStrict === true;
  if (pair.kind === "level") {
    const { reached, target } = pair;
    if (sign !== undefined && isContradictory(polarity, sideOf(sign))) return "contradictory-target";
    const from = reached - target.position;
    const best = isBest && bestOf(polarity, { fromLow: from, fromHigh: from, isStrict }, rules);
    return best || percentOfLevel(polarity, target, reached, rules);
  }
  if (besides?.isMismatch) return "unit-mismatch";
  const { side, low, high } = pair.target;
  if (isContradictory(polarity, side)) return "contradictory-target";
  const from = rounded(low, roundings?.target);
  const numbers: NumberPair = {
    low: from,
    high: high === low ? from : rounded(high, roundings?.target),
    reached: rounded(pair.reached, roundings?.realization),
    baseline: besides?.baseline,
    worst: besides?.worst,
    isStrict,
  };
  return (isBest && bestOf(polarity, standingOf(numbers), rules)) || percentOfNumber(polarity, numbers, rules);
}

/** What a rule gives for meeting a target that cannot be bettered; undefined where it has nothing of its own. */
function bestOf(polarity: Polarity, standing: Standing, { bestTarget }: ReadPolicy): Percentage | undefined {
  if (bestTarget === null || polarity === "stabilize" || !isReached(polarity, standing)) return undefined;
  return { formula: "best-target", percent: bestTarget };
}

/** A ceiling for what is to rise, a floor for what is to fall, one side for what is to stay. */
function isContradictory(polarity: Polarity, side: "any" | "at-least" | "at-most"): boolean {
  if (side === "any") return false;
  return polarity === "stabilize" || (polarity === "maximize") !== (side === "at-least");
}

/** A figure after the roundings of its stage. */
export function rounded(value: Exact, steps: readonly RoundingStep[] = []): Exact {
  let result = value;
  for (const step of steps) result = roundExact(result, step);
  return result;
}
