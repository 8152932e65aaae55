import { type Accumulator, accumulatorOf, readAll } from "../../../core/index.ts";
import { achievementPolicyShape, defaultAchievementPolicy } from "../../../regulation/index.ts";
import type { AchievementInput } from "../input/achievement-input-shape.ts";
import { type AchievementAccumulatorOptions, optionsShape } from "./achievement-options.ts";
import { achievementReducer } from "./achievement-reducer.ts";
import type { AchievementState } from "./achievement-state-shape.ts";
import type { AchievementSummary } from "./achievement-summary.ts";

/**
 * A running summary of achievements: add rows, merge what other workers counted, ask at any time. The same rows give the
 * same bytes, however they were split and in whatever order they came. A call that is refused changes nothing.
 *
 * @term rekapitulasi berjalan
 * @typeParam R - What the key reads of a row, beside what is measured.
 */
export interface AchievementAccumulator<R = AchievementInput>
  extends Accumulator<AchievementInput & R, AchievementState, AchievementSummary> {}

/**
 * Starts a running summary of achievements, for more rows than anybody looks at one by one: the exact mean of each group,
 * how many met their target, how many fall into each band of a scale, and how many have no value, by reason. Each row is
 * measured as {@link measureAchievement} would, but no result is kept for it: memory grows with the groups.
 *
 * A policy that does not round keeps the sum of a group as one exact fraction, which grows with the number of different
 * targets. Beyond some thousands of rows a group take a policy that rounds, as reports do: {@link lkjipPolicy}.
 *
 * @term rekapitulasi berjalan
 * @typeParam R - What the key reads of a row: rows may have columns of the caller's own.
 * @param options - The key, the policy, the scale, and what the mean does with what is missing.
 * @returns An accumulator that has counted nothing yet.
 * @throws A {@link SakipError} with every fault of the options: `invalid-input`, and what {@link measureAchievement} says of
 * a policy and {@link defineScale} of a scale.
 * @see No official source: how achievements are summed up is no rule of law. The `basis` of a summary is the source of the
 * policy.
 * @example
 * ```ts
 * import { achievementAccumulator, lkjipPolicy, permendagri86of2017Scale } from "sakip";
 *
 * const nation = achievementAccumulator({
 *   by: (row: { agencyId: string }) => row.agencyId,
 *   policy: lkjipPolicy,
 *   scale: permendagri86of2017Scale,
 *   missing: "redistribute",
 * });
 * nation.addAll([
 *   { agencyId: "dlh", polarity: "maximize", target: "80", realization: "60.3" },
 *   { agencyId: "dlh", polarity: "minimize", target: "22.10", realization: "18.10" },
 *   { agencyId: "dlh", polarity: "maximize", target: "15", realization: null },
 * ]);
 * const [dlh] = nation.summaries();
 * dlh?.mean // => { status: "computed", value: "96.74" }
 * dlh?.coverage // => { used: 2, expected: 3, complete: false }
 * dlh?.withoutValue // => [{ reason: "no-realization", count: 1 }]
 * dlh?.bands?.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])
 * // => [["moderate", 1], ["very-high", 1]]
 * ```
 */
export function achievementAccumulator<R = AchievementInput>(
  options: AchievementAccumulatorOptions<R>,
): AchievementAccumulator<R> {
  const [{ policy, ...read }] = readAll([optionsShape<R>(), options, "options"]);
  const [rules] = policy === undefined ? readAll([achievementPolicyShape, defaultAchievementPolicy]) : [policy];
  return accumulatorOf(achievementReducer<AchievementInput & R>(), { ...read, policy: rules });
}
