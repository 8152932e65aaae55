import {
  type Achievement,
  type AchievementInput,
  type AchievementPolicy,
  measureAchievement,
  sakipLevels,
} from "sakip";

type Case = readonly [AchievementInput, AchievementPolicy];

export function measured([row, policy]: Case): Achievement {
  const target = row.target;
  const isLevel = typeof target === "object" && target !== null && "kind" in target && target.kind === "level";
  // The scale of a level is not repeated in every case.
  const input = isLevel ? { ...row, target: { ...target, scale: sakipLevels } } : row;
  return measureAchievement(input as AchievementInput, policy);
}

export function achievement(input: Case): unknown {
  const result = measured(input);
  return result.status === "computed" ? [result.value, result.raw, result.bounded, result.met] : result.reason;
}
