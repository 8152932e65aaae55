import {
  absolute,
  add,
  compare,
  type Exact,
  exactOf,
  HUNDRED,
  percentOf,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import type { ReadPolicy } from "../../regulation/index.ts";
import type { Polarity, PositionTarget } from "../target/index.ts";
import type { AchievementFormula, AchievementReason } from "./achievement.ts";

/** What a formula gave: a percentage, or the reason why it gives none. A floor of its own stands beside it. */
export type Percentage =
  | { readonly formula: AchievementFormula; readonly percent: Exact; readonly floor?: Exact | null }
  | AchievementReason;

/** The percentage of a number against a target from low to high; low and high are the same for a single number. */
export function percentOfNumber(
  polarity: Polarity,
  { low, high }: { readonly low: Exact; readonly high: Exact },
  reached: Exact,
  policy: ReadPolicy,
): Percentage {
  const isRange = compare(low, high) !== 0;
  const fromLow = compare(reached, low);
  const fromHigh = isRange ? compare(reached, high) : fromLow;
  if (isRange && fromLow >= 0 && fromHigh <= 0) return { formula: "within-range", percent: HUNDRED };
  // Outside a range the bound that was missed is the target.
  return percentOfTarget(polarity, fromLow < 0 ? low : high, reached, policy);
}

function percentOfTarget(polarity: Polarity, target: Exact, reached: Exact, policy: ReadPolicy): Percentage {
  const side = sign(target);
  if (side === 0) return percentOfZero(polarity, reached, policy);
  const inverse = polarity === "minimize" && policy.minimize === "inverse";
  if (side < 0 && (inverse || policy.negativeTarget === "not-computable")) return "negative-target";
  if (inverse) return inversePercent(target, reached, policy);
  // Below zero the ratio falls when the realisation rises: the two formulas change places.
  if (polarity === "stabilize")
    return stabilizedPercent(absolute(subtract(percentOf(reached, target), HUNDRED)), policy);
  return (polarity === "maximize") === side > 0
    ? { formula: "ratio", percent: percentOf(reached, target) }
    : { formula: "mirror", percent: percentOf(subtract(add(target, target), reached), target) };
}

function inversePercent(target: Exact, reached: Exact, policy: ReadPolicy): Percentage {
  const side = sign(reached);
  if (side < 0) return "negative-realization";
  if (side > 0) return { formula: "inverse", percent: percentOf(target, reached) };
  return policy.zeroRealization === "not-computable"
    ? "zero-realization"
    : { formula: "zero-realization", percent: HUNDRED };
}

function percentOfZero(polarity: Polarity, reached: Exact, policy: ReadPolicy): Percentage {
  if (policy.zeroTarget === "not-computable") return "zero-target";
  const side = sign(reached);
  const met = polarity === "maximize" ? side >= 0 : polarity === "minimize" ? side <= 0 : side === 0;
  return { formula: "zero-target", percent: met ? HUNDRED : ZERO };
}

/** The percentage of a deviation from the target, given in percent of it. */
function stabilizedPercent(deviation: Exact, { stabilize }: ReadPolicy): Percentage {
  if ("bands" in stabilize) {
    const band = stabilize.bands.find(({ within }) => compare(deviation, within) <= 0);
    return { formula: "deviation-bands", percent: band?.value ?? stabilize.beyond };
  }
  const excess = subtract(deviation, stabilize.tolerance);
  const percent = sign(excess) <= 0 ? HUNDRED : subtract(HUNDRED, excess);
  return { formula: "deviation", percent, floor: stabilize.floor };
}

/** The percentage of a level against a target level; positions count from 0. */
export function percentOfLevel(
  polarity: Polarity,
  { position, scale }: PositionTarget,
  reached: number,
  policy: ReadPolicy,
): Percentage {
  if (policy.levels === "positions") {
    const result = percentOfTarget(polarity, exactOf(position + 1), exactOf(reached + 1), policy);
    return typeof result === "string" ? result : { ...result, formula: "level-positions" };
  }
  const steps = percentOf(exactOf(reached - position), exactOf(scale.levels.length - 1));
  switch (polarity) {
    case "maximize":
      return { formula: "level-steps", percent: add(HUNDRED, steps) };
    case "minimize":
      return { formula: "level-steps", percent: subtract(HUNDRED, steps) };
    case "stabilize":
      return { formula: "level-steps", percent: subtract(HUNDRED, absolute(steps)) };
  }
}
