export type {
  Achievement,
  AchievementFacts,
  AchievementFormula,
  AchievementReason,
  ComputedAchievement,
  UnmeasuredAchievement,
} from "./achievement.ts";
export { type AchievementInput, achievementInputShape } from "./achievement-input-shape.ts";
export { adaptPolicy } from "./adapt-policy.ts";
export {
  type AverageAchievement,
  type AverageOptions,
  type AverageReason,
  type LeftOut,
  missingShape,
} from "./average.ts";
export { averageAchievement, averageOf } from "./average-achievement.ts";
export { type Averageable, averageableShape } from "./averageable-shape.ts";
export { cappedPolicy } from "./capped-policy.ts";
export { type ConversionOptions, type ConvertedAchievement, convertAchievement } from "./convert-achievement.ts";
export { achievementFormulas } from "./data/achievement-formulas.ts";
export { measureAchievement } from "./measure-achievement.ts";
export { measureAchievements } from "./measure-achievements.ts";
export { measureWith } from "./measure-with.ts";
export { lawOfReached, reachedFields, reachedOf, type TargetAndReached } from "./reached.ts";
