import { readAll } from "../../core/index.ts";
import { type DecimalInput, exactToDecimal, number } from "../../number/index.ts";
import { type AchievementPolicy, defaultAchievementPolicy } from "../../regulation/index.ts";
import { adaptPolicy } from "./adapt-policy.ts";

/**
 * The default policy with a cap: no percentage above it.
 *
 * @term batas atas capaian
 * @param cap - The cap in percent: 100, 110, 120, …
 * @returns The policy, frozen.
 * @throws A {@link SakipError} `invalid-number` when the cap is none.
 * @see Caps of 100 and 120 were seen in published tables and applications; no general rule was found.
 * @example
 * ```ts
 * import { cappedPolicy, measureAchievement } from "sakip";
 *
 * const result = measureAchievement({ polarity: "maximize", target: 75, realization: "78.11" }, cappedPolicy(100));
 * result.status === "computed" && result.bounded // => "cap"
 * ```
 */
export function cappedPolicy(cap: DecimalInput): AchievementPolicy {
  const [exact] = readAll([number, cap, "cap"]);
  const limit = exactToDecimal(exact).toFixed();
  return adaptPolicy(defaultAchievementPolicy, { id: `capped-${limit}`, cap: limit });
}
