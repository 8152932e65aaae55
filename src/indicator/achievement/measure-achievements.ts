import { checkIterable, type Problem, refuseIfAny } from "../../core/index.ts";
import { decimalPool } from "../../number/index.ts";
import {
  type AchievementPolicy,
  defaultAchievementPolicy,
  type ReadPolicy,
  readPolicy,
} from "../../regulation/index.ts";
import type { Achievement, AchievementInput } from "./achievement.ts";
import { measureWith } from "./measure-with.ts";
import { readAchievementInput } from "./read-achievement-input.ts";

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
  const rules = readPolicy(policy, ["policy"], problems);
  const toDecimal = decimalPool();
  const results: Achievement[] = [];
  if (checkIterable(inputs as unknown, ["inputs"], problems)) {
    let index = 0;
    for (const input of inputs) {
      const pair = readAchievementInput(input, ["inputs", index++], problems);
      if (problems.length === 0) results.push(measureWith(rules as ReadPolicy, input, pair, toDecimal));
    }
  }
  refuseIfAny(problems);
  return Object.freeze(results);
}
