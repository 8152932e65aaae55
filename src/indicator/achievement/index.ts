export type {
  Achievement,
  AchievementFacts,
  AchievementFormula,
  AchievementInput,
  AchievementReason,
  ComputedAchievement,
  UnmeasuredAchievement,
} from "./achievement.ts";
export { achievementInputSchema } from "./achievement-input-schema.ts";
export { adaptPolicy } from "./adapt-policy.ts";
export type { AverageAchievement, Averageable, AverageOptions, AverageReason, LeftOut } from "./average.ts";
export { averageAchievement } from "./average-achievement.ts";
export { cappedPolicy } from "./capped-policy.ts";
export { convertAchievement } from "./convert-achievement.ts";
export type { ConvertedAchievement } from "./converted-achievement.ts";
export { achievementFormulas } from "./data/achievement-formulas.ts";
export { measureAchievement } from "./measure-achievement.ts";
export { measureAchievements } from "./measure-achievements.ts";
export { measureWith } from "./measure-with.ts";
export { parseAchievementInput } from "./parse-achievement-input.ts";
export { readTargetAndReached, type TargetAndReached } from "./read-achievement-input.ts";
