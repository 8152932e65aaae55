import type { Citation, Computed, NotComputable } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { RoundingStep } from "../../regulation/index.ts";
import type { Polarity, Target } from "../target/index.ts";

/**
 * The formulas of achievement. T is the target, or the nearer bound of a range; R is the realisation.
 *
 * @term rumus capaian
 */
export type AchievementFormula =
  | "ratio"
  | "mirror"
  | "inverse"
  | "deviation"
  | "deviation-bands"
  | "within-range"
  | "zero-target"
  | "zero-realization"
  | "level-steps"
  | "level-positions";

/**
 * Why an achievement could not be computed.
 *
 * | reason | meaning |
 * |---|---|
 * | `not-applicable` | the caller said that the indicator does not apply |
 * | `not-yet-due` | the caller said that it is too early |
 * | `no-target` | there is no target |
 * | `no-realization` | nothing was reported: that is not zero |
 * | `contradictory-target` | an upper bound for an indicator that is to rise, a lower one for one that is to fall, or a one-sided one for one that is to stay |
 * | `zero-target` | the formula divides by a target of zero |
 * | `negative-target` | the formula gives nonsense for a target below zero |
 * | `zero-realization` | the formula divides by a realisation of zero |
 * | `negative-realization` | the formula gives nonsense for a realisation below zero |
 *
 * @term alasan tidak dapat dihitung
 */
export type AchievementReason =
  | "not-applicable"
  | "not-yet-due"
  | "no-target"
  | "no-realization"
  | "contradictory-target"
  | "zero-target"
  | "negative-target"
  | "zero-realization"
  | "negative-realization";

/**
 * What every achievement carries, computed or not.
 *
 * @term fakta capaian
 */
export interface AchievementFacts {
  /** Says what this is. */
  readonly kind: "achievement";
  /** Which way was good. */
  readonly polarity: Polarity;
  /** The target as given. */
  readonly target: Target | null;
  /** The realisation as given. */
  readonly realization: DecimalInput | null;
  /** The id of the policy; null when the policy has none. */
  readonly policy: string | null;
  /** The source of the policy; null when the policy names none. */
  readonly basis: Citation | null;
}

/**
 * An achievement that was computed.
 *
 * @term capaian
 */
export interface ComputedAchievement extends Computed<Decimal>, AchievementFacts {
  /** Percent, with 100 on target. */
  readonly value: Decimal;
  /** Percent before cap and floor, rounded as the policy says. */
  readonly raw: Decimal;
  /** The bound that was applied; null when none was. */
  readonly bounded: "cap" | "floor" | null;
  /** The formula that ran: see {@link achievementFormulas}. */
  readonly formula: AchievementFormula;
  /** The roundings that were applied, in order; empty when the value is exact. */
  readonly rounding: readonly RoundingStep[];
}

/**
 * An achievement that could not be computed, with the reason.
 *
 * @term capaian tidak dapat dihitung
 */
export interface UnmeasuredAchievement extends NotComputable<AchievementReason>, AchievementFacts {}

/**
 * How far a target was reached, in percent with 100 on target, or why that cannot be said.
 *
 * @term capaian
 */
export type Achievement = ComputedAchievement | UnmeasuredAchievement;
