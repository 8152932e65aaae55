import type { Exact } from "../../../number/index.ts";
import type { Polarity } from "../../target/index.ts";
import type { AchievementFormula, AchievementReason } from "../formula-and-reason.ts";

/** What a formula gave: a percentage, or the reason why it gives none. */
export type Percentage = GivenPercentage | AchievementReason;

/** A percentage with the formula that gave it. */
export interface GivenPercentage {
  readonly formula: AchievementFormula;
  readonly percent: Exact;
  /** A floor of its own. */
  readonly floor?: Exact | null;
  /** Said where the percentage is the cap of the policy, which nothing rounds. */
  readonly isCap?: true;
}

/**
 * Where a realisation lies from the lower and from the upper bound of its target, which are the same for a single number
 * or level: below zero before it, above zero beyond it. A strict bound wants more than to be reached.
 */
export interface Standing {
  readonly fromLow: number;
  readonly fromHigh: number;
  readonly isStrict: boolean;
}

/** Whether a realisation is as good as its target. */
export function isReached(polarity: Polarity, { fromLow, fromHigh, isStrict }: Standing): boolean {
  if (isStrict && (fromLow === 0 || fromHigh === 0)) return false;
  return (polarity === "minimize" || fromLow >= 0) && (polarity === "maximize" || fromHigh <= 0);
}
