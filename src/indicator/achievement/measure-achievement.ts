import { type Problem, readInto, refuseIfAny } from "../../core/index.ts";
import { pooledDecimal } from "../../number/index.ts";
import { type AchievementPolicy, achievementPolicyShape, defaultAchievementPolicy } from "../../regulation/index.ts";
import type { Achievement } from "./achievement.ts";
import { type AchievementInput, achievementInputShape } from "./input/achievement-input-shape.ts";
import { measureQuickly } from "./measure-quickly.ts";
import { measureWith } from "./measure-with.ts";

/**
 * Computes how far a target was reached, in percent with 100 on target.
 *
 * What the rules leave open is not guessed: without target, without report, with a target of zero the result says so
 * and has no value. A realisation of zero is a realisation.
 *
 * @term capaian
 * @param input - The polarity, the target and what was reached.
 * @param policy - The rules; what published reports do unless told: see {@link defaultAchievementPolicy}.
 * @returns The percentage with the formula that ran, its value before a cap or floor, and the roundings; or the reason
 * why there is none.
 * @throws A {@link SakipError} with every fault at once: `invalid-number` for a number that is none, `out-of-scale` for
 * a level that the scale does not have, `out-of-range` for a range upside down or a policy whose floor is above its cap,
 * `invalid-rounding`, `invalid-input`.
 * @see The `source` of the policy, which the result carries as `basis`.
 * @example Higher is better: realisation divided by target.
 * ```ts
 * import { measureAchievement } from "sakip";
 *
 * const achievement = measureAchievement({ polarity: "maximize", target: "80", realization: "60.3" });
 * achievement.status === "computed" && achievement.value // => "75.375"
 * achievement.status === "computed" && achievement.formula // => "ratio"
 * ```
 * @example Lower is better: stunting of 18.10% against a target of 22.10%, rounded as reports print it.
 * ```ts
 * import { lkjipPolicy, measureAchievement } from "sakip";
 *
 * const stunting = measureAchievement({ polarity: "minimize", target: "22.10", realization: "18.10" }, lkjipPolicy);
 * stunting.status === "computed" && stunting.value // => "118.1"
 * stunting.status === "computed" && stunting.rounding // => [{ stage: "percent", decimals: 2, mode: "half-up" }]
 * ```
 * @example A target of zero has no ratio.
 * ```ts
 * import { measureAchievement } from "sakip";
 *
 * const merit = measureAchievement({ polarity: "maximize", target: 0, realization: 50 });
 * merit.status === "not-computable" && merit.reason // => "zero-target"
 * ```
 */
export function measureAchievement(
  input: AchievementInput,
  policy: AchievementPolicy = defaultAchievementPolicy,
): Achievement {
  const problems: Problem[] = [];
  const rules = readInto(problems, achievementPolicyShape, policy, ["policy"]);
  const soon = problems.length === 0 ? measureQuickly(input, rules) : undefined;
  if (soon !== undefined) return soon;
  const read = readInto(problems, achievementInputShape, input);
  refuseIfAny(problems);
  return measureWith(rules, read, pooledDecimal);
}
