export { type ParsedTarget, type ParseTargetOptions, parseTarget } from "./parse-target.ts";
export { POLARITIES, type Polarity, polarityShape } from "./polarity.ts";
export {
  numberFact,
  readLevel,
  readTarget,
  targetFact,
} from "./read-target.ts";
export { targetSchema } from "./target-schema.ts";
export {
  type LevelTarget,
  type NamedTarget,
  type NoTarget,
  type NumberTarget,
  type PositionTarget,
  type RangeTarget,
  type ReadTarget,
  type Target,
  targetShape,
  type ValueTarget,
} from "./target-shape.ts";
export type { ComparisonSign } from "./target-words.ts";
