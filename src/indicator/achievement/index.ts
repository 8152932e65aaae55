export type {
  Achievement,
  AchievementFacts,
  AchievementTerms,
  ComputedAchievement,
  LevelDistance,
  UnmeasuredAchievement,
} from "./achievement.ts";
export { adaptPolicy } from "./adapt-policy.ts";
export type { AverageAchievement, AverageReason, ComputedAverage, LeftOut } from "./average/average.ts";
export { averageAchievement } from "./average/average-achievement.ts";
export { averageOf } from "./average/average-of.ts";
export {
  type AverageChoices,
  type AverageOptions,
  averageOptionsWith,
  missingShape,
  plainAverage,
} from "./average/average-options.ts";
export { givenItemsShape } from "./average/given-items-shape.ts";
export { readAverage } from "./average/read-average.ts";
export { type Averageable, averageableShape } from "./averageable-shape.ts";
export { cappedPolicy } from "./capped-policy.ts";
export { type ConversionOptions, type ConvertedAchievement, convertAchievement } from "./convert-achievement.ts";
export { achievementFormulas } from "./data/achievement-formulas.ts";
export type { AchievementFormula, AchievementReason } from "./formula-and-reason.ts";
export { type AchievementInput, achievementInputShape, type Measurable } from "./input/achievement-input-shape.ts";
export { lawOfReached, type ReachedFields, reachedFields, reachedOf, type TargetAndReached } from "./input/reached.ts";
export { measureAchievement } from "./measure-achievement.ts";
export { measureAchievements } from "./measure-achievements.ts";
export { measureWith } from "./measure-with.ts";
export { type AchievementAccumulator, achievementAccumulator } from "./running/achievement-accumulator.ts";
export type { AchievementAccumulatorOptions } from "./running/achievement-options.ts";
export { achievementStates } from "./running/achievement-reducer.ts";
export { achievementStateShape } from "./running/achievement-state.ts";
export type {
  AchievementGroupState,
  AchievementState,
  BandState,
  ReasonState,
} from "./running/achievement-state-shape.ts";
export type { AchievementSummary, BandCount, ReasonCount } from "./running/achievement-summary.ts";
