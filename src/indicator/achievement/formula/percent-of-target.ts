import { add, compare, type Exact, HUNDRED, percentOf, sign, subtract, ZERO } from "../../../number/index.ts";
import type { ReadPolicy } from "../../../regulation/index.ts";
import type { Polarity } from "../../target/index.ts";
import { percentFromBaseline } from "./percent-from-baseline.ts";
import { isReached, type Percentage, type Standing } from "./percentage.ts";
import { stabilizedPercent } from "./stabilized-percent.ts";

/** A realisation with its target from low to high, which are the same for a single number, and what was agreed beside. */
export interface NumberPair {
  readonly low: Exact;
  readonly high: Exact;
  readonly reached: Exact;
  readonly baseline?: Exact | null | undefined;
  readonly worst?: Exact | undefined;
  readonly isStrict?: boolean | undefined;
}

/** Where a realisation lies from its target. */
export function standingOf({ low, high, reached, isStrict = false }: NumberPair): Standing {
  const fromLow = compare(reached, low);
  return { fromLow, fromHigh: high === low ? fromLow : compare(reached, high), isStrict };
}

/** The percentage of a number against its target. */
export function percentOfNumber(polarity: Polarity, pair: NumberPair, policy: ReadPolicy): Percentage {
  const { low, high, reached, baseline, worst, isStrict } = pair;
  const { fromLow, fromHigh } = standingOf(pair);
  if (fromLow >= 0 && fromHigh <= 0 && compare(low, high) !== 0) return percentWithin(polarity, policy);
  const target = missedBound(pair);
  if (baseline !== undefined) return percentFromBaseline(polarity, target, reached, baseline);
  return percentOfTarget(polarity, { target, reached, worst, isStrict }, policy);
}

/** Outside a range the bound that was missed is the target. */
export function missedBound({ low, high, reached }: Pick<NumberPair, "low" | "high" | "reached">): Exact {
  return compare(reached, low) < 0 ? low : high;
}

/** Within a range a realisation is as near as it can be: where a rule has more than 100 for that, it is worth as much. */
function percentWithin(polarity: Polarity, policy: ReadPolicy): Percentage {
  if (polarity !== "stabilize" || "tolerance" in policy.stabilize) return { formula: "within-range", percent: HUNDRED };
  return stabilizedPercent(ZERO, policy);
}

/** The same with one number for a target. */
export interface SinglePair {
  readonly target: Exact;
  readonly reached: Exact;
  readonly worst?: Exact | undefined;
  readonly isStrict?: boolean | undefined;
}

/** The percentage of a number against a single one. */
export function percentOfTarget(polarity: Polarity, pair: SinglePair, policy: ReadPolicy): Percentage {
  const { target, reached } = pair;
  const side = sign(target);
  if (side === 0) return percentOfZero(polarity, pair, policy);
  if (side < 0 && !rulesBelowZero(polarity, policy)) return "negative-target";
  if (side > 0 && polarity === "minimize" && policy.minimize === "inverse")
    return inversePercent(target, reached, policy);
  if (polarity === "stabilize") return stabilizedPercent(subtract(percentOf(reached, target), HUNDRED), policy);
  // Below zero the ratio falls when the realisation rises: the two formulas change places.
  return (polarity === "maximize") === side > 0
    ? { formula: "ratio", percent: percentOf(reached, target) }
    : { formula: "mirror", percent: percentOf(subtract(add(target, target), reached), target) };
}

function rulesBelowZero(polarity: Polarity, { negativeTarget }: ReadPolicy): boolean {
  switch (negativeTarget) {
    case "not-computable":
      return false;
    case "distance":
      return true;
    case "distance-if-higher-is-better":
      return polarity === "maximize";
  }
}

function inversePercent(target: Exact, reached: Exact, { zeroRealization, cap }: ReadPolicy): Percentage {
  const side = sign(reached);
  if (side < 0) return "negative-realization";
  if (side > 0) return { formula: "inverse", percent: percentOf(target, reached) };
  if (zeroRealization === "not-computable") return "zero-realization";
  if (zeroRealization === "met-is-100" || cap === null) return { formula: "zero-realization", percent: HUNDRED };
  return { formula: "zero-realization", percent: cap, isCap: true };
}

function percentOfZero(polarity: Polarity, pair: SinglePair, policy: ReadPolicy): Percentage {
  const { reached, worst, isStrict = false } = pair;
  const side = sign(reached);
  switch (policy.zeroTarget) {
    case "not-computable":
      return "zero-target";
    case "is-0":
      return { formula: "zero-target", percent: ZERO };
    case "met-is-100":
      return {
        formula: "zero-target",
        percent: isReached(polarity, { fromLow: side, fromHigh: side, isStrict }) ? HUNDRED : ZERO,
      };
    case "from-worst":
      return polarity === "minimize" && worst !== undefined
        ? { formula: "from-worst", percent: percentOf(subtract(worst, reached), worst) }
        : "zero-target";
  }
}
