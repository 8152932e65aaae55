import type { Citation, Computed, NotComputable } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { PeriodBounds } from "../../period/index.ts";
import type { AchievementRules, RoundingStep } from "../../regulation/index.ts";
import type { Polarity, Target } from "../target/index.ts";
import type { AchievementFormula, AchievementReason } from "./formula-and-reason.ts";

/**
 * What was said beside target and realisation, as it was given. What was not said is not there.
 *
 * @term keterangan pengukuran
 */
export interface AchievementTerms {
  /** The sign that stood before the target. */
  readonly sign?: "=" | "<" | "≤" | "≥" | ">";
  /** The units of both sides; null where none was written. */
  readonly unit?: {
    /** The unit of the target. */
    readonly target: string | null;
    /** The unit of the realisation. */
    readonly realization: string | null;
  };
  /** The time that the figures are of. */
  readonly timeSpan?: PeriodBounds;
  /** Where it stood before, from which the way to the target is measured; null when it is not known. */
  readonly baseline?: DecimalInput | null;
  /** The agreed worst realisation. */
  readonly worstRealization?: DecimalInput;
  /** Whether the target cannot be bettered. */
  readonly targetIsBest?: true;
}

/**
 * What every achievement carries, computed or not.
 *
 * @term fakta capaian
 */
export interface AchievementFacts extends AchievementTerms {
  /** Says what this is. */
  readonly kind: "achievement";
  /** Which way was good. */
  readonly polarity: Polarity;
  /** The target as given. */
  readonly target: Target | null;
  /** The realisation as given. */
  readonly realization: DecimalInput | null;
  /** The choices of the policy, its defaults filled in: by them alone the same comes out again. */
  readonly rules: AchievementRules;
  /** The id of the policy; null when the policy has none. */
  readonly policy: string | null;
  /** The source of the policy; null when the policy names none. */
  readonly basis: Citation | null;
}

/**
 * Where a realisation stands on the scale of its target. Levels have no distance in points: they are counted.
 *
 * @term jarak predikat
 */
export interface LevelDistance {
  /** The level that was reached, as the scale writes it. */
  readonly reached: string;
  /** How many levels short of the target: 0 on target, below zero beyond it, as the polarity has it. */
  readonly levelsShort: number;
  /** The next better level, which may lie beyond the target; null where there is none. */
  readonly next: string | null;
}

/**
 * An achievement that was computed.
 *
 * @term capaian
 */
export interface ComputedAchievement extends Computed<Decimal>, AchievementFacts {
  /** Percent, with 100 on target. */
  readonly value: Decimal;
  /** Percent before rounding, cap and floor: what the formula gives of the figures as they are. */
  readonly raw: Decimal;
  /**
   * Whether the target was met, before any rounding. A strict bound, such as below 15, is not met at 15 itself where the
   * sign is given, though the formula gives 100 there.
   */
  readonly met: boolean;
  /** The bound that was applied; null when none was. */
  readonly bounded: "cap" | "floor" | null;
  /** The formula that ran: see {@link achievementFormulas}. */
  readonly formula: AchievementFormula;
  /** The roundings that were applied, in order; empty when the value is exact. */
  readonly rounding: readonly RoundingStep[];
  /**
   * The two figures that the formula took, where they are not those given: of a range the bound that was missed, of levels
   * their positions from 1, after rounding and in the unit of the target.
   */
  readonly taken?: {
    /** The target. */
    readonly target: Decimal;
    /** The realisation. */
    readonly realization: Decimal;
  };
  /** The realisation in the unit of the target, where the units differ. */
  readonly converted?: Decimal;
  /** Where it stands on the scale, where the target is a level. */
  readonly levelDistance?: LevelDistance;
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
