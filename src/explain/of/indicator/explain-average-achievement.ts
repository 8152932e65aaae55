import { type Plain, readAll } from "../../../core/index.ts";
import type { AverageAchievement, Averageable } from "../../../indicator/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { averagedRead, averageFields, averageNode } from "../shared/average-node.ts";
import { resultShape } from "../shared/fields.ts";
import { missingAchievementsName } from "../shared/names.ts";
import { nested } from "../shared/nested.ts";
import { explainAchievement } from "./explain-achievement.ts";

const averageRead = /* @__PURE__ */ (() =>
  resultShape("average-achievement", { ...averageFields, achievements: averagedRead }))();

/**
 * Explains an average of achievements: each of them, its weight, what was left out, and what was counted as zero.
 *
 * @term penjelasan rata-rata capaian
 * @param result - What {@link averageAchievement} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no average.
 * @see No official source.
 * @example
 * ```ts
 * import { averageAchievement, explainAverageAchievement } from "sakip";
 *
 * const explanation = explainAverageAchievement(averageAchievement([100, 90], { weights: [3, 1] }));
 * explanation.value // => "97.5"
 * ```
 */
export function explainAverageAchievement(result: AverageAchievement | Plain<AverageAchievement>): Explanation {
  const [{ achievements: items, ...read }] = readAll([averageRead, result, "result"]);
  const explain = (own: Averageable, i: number) =>
    isAchievement(own)
      ? nested(explainAchievement(own), `achievement:${i}`, { id: `Capaian ke-${i + 1}`, en: `Achievement ${i + 1}` })
      : undefined;
  return averageNode(
    { subject: "average-achievement", label: { id: "Rata-rata capaian", en: "Average achievement" } },
    {
      key: (i) => `achievement:${i}`,
      name: { id: "capaian", en: "achievement" },
      missingName: missingAchievementsName,
      items,
      explain,
    },
    read,
  );
}

function isAchievement(given: Averageable): given is Parameters<typeof explainAchievement>[0] {
  return typeof given === "object" && given !== null && "kind" in given && given.kind === "achievement";
}
