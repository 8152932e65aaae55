import { as, type Problem, readInto, refuseIfAny, type Shape, series } from "../../core/index.ts";
import { pooledDecimal } from "../../number/index.ts";
import {
  type AchievementPolicy,
  achievementPolicyShape,
  defaultAchievementPolicy,
  type ReadPolicy,
} from "../../regulation/index.ts";
import type { Achievement } from "./achievement.ts";
import { type AchievementInput, achievementInputShape } from "./input/achievement-input-shape.ts";
import { measureQuickly } from "./measure-quickly.ts";
import { measureWith } from "./measure-with.ts";

/**
 * Computes many achievements by one policy, each as {@link measureAchievement} would.
 *
 * @term capaian
 * @param inputs - The inputs, read once.
 * @param policy - The rules; what published reports do unless told.
 * @returns The achievements in the order of the inputs.
 * @throws A {@link SakipError} with the faults of all inputs at once, each with its position.
 * @see The `source` of the policy.
 * @example
 * ```ts
 * import { lkjipPolicy, measureAchievements } from "sakip";
 *
 * const rows = [
 *   { polarity: "maximize", target: "80", realization: "60.3" },
 *   { polarity: "minimize", target: "22.10", realization: "18.10" },
 * ] as const;
 * measureAchievements(rows, lkjipPolicy).map((each) => each.status === "computed" && each.value)
 * // => ["75.38", "118.1"]
 * ```
 */
export function measureAchievements(
  inputs: Iterable<AchievementInput>,
  policy: AchievementPolicy = defaultAchievementPolicy,
): readonly Achievement[] {
  const problems: Problem[] = [];
  const rules = readInto(problems, achievementPolicyShape, policy, ["policy"]);
  // Where the policy is none, the inputs are read for their own faults.
  const shape = problems.length === 0 ? measuredBy(rules) : achievementInputShape;
  const measured = readInto(problems, series<Shape<AchievementInput, unknown>>(shape), inputs, ["inputs"]);
  refuseIfAny(problems);
  return Object.freeze(measured as readonly Achievement[]);
}

/**
 * An input, read as its achievement. Measured row by row, what is read of one is forgotten before the next: to read all of
 * them first took twice as long.
 */
function measuredBy(rules: ReadPolicy): Shape<AchievementInput, Achievement> {
  const general = as(achievementInputShape, (row) => measureWith(rules, row, pooledDecimal));
  return { ...general, read: (value, reading) => measureQuickly(value, rules) ?? general.read(value, reading) };
}
