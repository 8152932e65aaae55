export type {
  Achievement,
  AchievementFacts,
  AchievementFormula,
  AchievementInput,
  AchievementReason,
  ComputedAchievement,
  UnmeasuredAchievement,
} from "./achievement.ts";
export type {
  AchievementPolicy,
  RoundingPlan,
  RoundingStep,
  StabilizeByBands,
  StabilizeByTolerance,
  StabilizeRule,
} from "./achievement-policy.ts";
export { adaptPolicy } from "./adapt-policy.ts";
export { cappedPolicy } from "./capped-policy.ts";
export { achievementFormulas } from "./data/achievement-formulas.ts";
export { defaultAchievementPolicy } from "./data/default-achievement-policy.ts";
export { kemenkeuPolicy } from "./data/kemenkeu-policy.ts";
export { lkjipPolicy } from "./data/lkjip-policy.ts";
export { permenpanrb8of2021Policy } from "./data/permenpanrb-8-2021-policy.ts";
export type { Indicator } from "./indicator.ts";
export { indicatorSchema, polaritySchema } from "./indicator-schema.ts";
export { measureAchievement } from "./measure-achievement.ts";
export { parseIndicator } from "./parse-indicator.ts";
export { type ParsedTarget, type ParseTargetOptions, parseTarget } from "./parse-target.ts";
export type { Polarity } from "./polarity.ts";
export { type NumberTarget, type PositionTarget, readTarget } from "./read-target.ts";
export type { LevelTarget, NamedTarget, NoTarget, RangeTarget, Target, ValueTarget } from "./target.ts";
export { targetSchema } from "./target-schema.ts";
export type { ComparisonSign } from "./target-words.ts";
