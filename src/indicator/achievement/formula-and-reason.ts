/**
 * The formulas of achievement. T is the target, or the nearer bound of a range; R is the realisation; B is where it stood
 * before, W the agreed worst realisation.
 *
 * @term rumus capaian
 */
export type AchievementFormula =
  | "ratio"
  | "mirror"
  | "inverse"
  | "deviation"
  | "deviation-bands"
  | "deviation-points"
  | "within-range"
  | "baseline-progress"
  | "best-target"
  | "zero-target"
  | "from-worst"
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
 * | `unread-target` | a target stands there that was not understood |
 * | `no-realization` | nothing was reported: that is not zero |
 * | `unit-mismatch` | target and realisation are told in units of different kinds |
 * | `contradictory-target` | an upper bound for an indicator that is to rise, a lower one for one that is to fall, or a one-sided one for one that is to stay |
 * | `zero-target` | the formula divides by a target of zero, or the rule asks for a worst realisation that was not given |
 * | `negative-target` | the formula gives nonsense for a target below zero |
 * | `zero-realization` | the formula divides by a realisation of zero |
 * | `negative-realization` | the formula gives nonsense for a realisation below zero |
 * | `no-baseline` | the way from a baseline was asked for, and it is not known |
 * | `zero-distance` | the target is where the baseline is |
 * | `contradictory-baseline` | the baseline lies on the good side of the target, or closer is better: no rule measures that way |
 *
 * @term alasan tidak dapat dihitung
 */
export type AchievementReason =
  | "not-applicable"
  | "not-yet-due"
  | "no-target"
  | "unread-target"
  | "no-realization"
  | "unit-mismatch"
  | "contradictory-target"
  | "zero-target"
  | "negative-target"
  | "zero-realization"
  | "negative-realization"
  | "no-baseline"
  | "zero-distance"
  | "contradictory-baseline";
