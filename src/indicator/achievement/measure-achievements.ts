import { readAll, series } from "../../core/index.ts";
import { decimalPool } from "../../number/index.ts";
import { type AchievementPolicy, achievementPolicyShape, defaultAchievementPolicy } from "../../regulation/index.ts";
import type { Achievement } from "./achievement.ts";
import { type AchievementInput, achievementInputShape } from "./input/achievement-input-shape.ts";
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
  const [rules, rows] = readAll([achievementPolicyShape, policy, "policy"], [inputsShape, inputs, "inputs"]);
  const toDecimal = decimalPool();
  return Object.freeze(rows.map((row) => measureWith(rules, row, toDecimal)));
}

const inputsShape = /* @__PURE__ */ (() => series(achievementInputShape))();
