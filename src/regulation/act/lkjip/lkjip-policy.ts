import { deepFreeze } from "../../../core/index.ts";
import type { AchievementPolicy } from "../../rule/index.ts";
import { defaultAchievementPolicy } from "./default-achievement-policy.ts";

/**
 * The practice of performance reports (LKjIP): as {@link defaultAchievementPolicy}, and the percentage rounded half up
 * to two decimals, as most tables print it.
 *
 * @term kebijakan penghitungan capaian LKjIP
 * @see Reproduced on the published tables in `test/golden`; not read in a regulation.
 * @example
 * ```ts
 * import { lkjipPolicy, measureAchievement } from "sakip";
 *
 * const result = measureAchievement({ polarity: "maximize", target: 22, realization: "20.1" }, lkjipPolicy);
 * result.status === "computed" && result.value // => "91.36"
 * ```
 */
export const lkjipPolicy: AchievementPolicy = /* @__PURE__ */ (() =>
  deepFreeze<AchievementPolicy>({
    ...defaultAchievementPolicy,
    id: "lkjip",
    label: { id: "Praktik LKjIP", en: "Practice of performance reports (LKjIP)" },
    rounding: [{ stage: "percent", decimals: 2, mode: "half-up" }],
  }))();
