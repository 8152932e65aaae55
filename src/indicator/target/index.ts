export { type ParsedTarget, type ParseTargetOptions, parseTarget } from "./parse-target.ts";
export { POLARITIES, type Polarity } from "./polarity.ts";
export {
  type NumberTarget,
  numberFact,
  type PositionTarget,
  readLevel,
  readTarget,
  targetFact,
} from "./read-target.ts";
export type { LevelTarget, NamedTarget, NoTarget, RangeTarget, Target, ValueTarget } from "./target.ts";
export { targetSchema } from "./target-schema.ts";
export type { ComparisonSign } from "./target-words.ts";
