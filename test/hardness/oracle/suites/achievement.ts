import { type AchievementInput, type AchievementPolicy, measureAchievement, sakipLevels } from "sakip";

export function achievement([row, policy]: readonly [AchievementInput, AchievementPolicy]): unknown {
  const target = row.target;
  const isLevel = typeof target === "object" && target !== null && "kind" in target && target.kind === "level";
  // The scale of a level is not repeated in every case.
  const input = isLevel ? { ...row, target: { ...target, scale: sakipLevels } } : row;
  const result = measureAchievement(input as AchievementInput, policy);
  return result.status === "computed" ? [result.value, result.raw, result.bounded, result.met] : result.reason;
}
