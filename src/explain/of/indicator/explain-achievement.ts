import { type Plain, readAll } from "../../../core/index.ts";
import type { Achievement } from "../../../indicator/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { achievementNode } from "./achievement/achievement-node.ts";
import { achievementRead } from "./achievement/achievement-read.ts";

/**
 * Explains an achievement: the formula with the figures in it, its roundings, and the cap or floor that it was held to.
 *
 * @term penjelasan capaian
 * @param result - What {@link measureAchievement} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no achievement.
 * @see No official source.
 * @example
 * ```ts
 * import { cappedPolicy, explainAchievement, explainText, measureAchievement } from "sakip";
 *
 * const explanation = explainAchievement(
 *   measureAchievement({ polarity: "maximize", target: 75, realization: "78.75" }, cappedPolicy(100)),
 * );
 * explanation.bound // => { kind: "cap", value: "100" }
 * explainText(explanation, { locale: "en" }).split(". ").slice(0, 3)
 * // => ["Achievement: 100%", "Computed from realisation 78.75 ÷ target 75 × 100 = 105%", "The value must not exceed the cap of 100%, and so is 100%"]
 * ```
 */
export function explainAchievement(result: Achievement | Plain<Achievement>): Explanation {
  const [read] = readAll([achievementRead, result, "result"]);
  return achievementNode(read);
}
