export {
  type LevelTarget,
  lawOfLevel,
  type NoTarget,
  type RangeTarget,
  type ValueTarget,
} from "./named-target-shape.ts";
export { numberFact } from "./number-fact.ts";
export { type ParsedTarget, type ParseTargetOptions, parseTarget } from "./parse-target.ts";
export { type Polarity, polarityShape } from "./polarity.ts";
export { readTarget } from "./read-target.ts";
export { targetSchema } from "./target-schema.ts";
export {
  type MissingTarget,
  type NamedTarget,
  type NumberTarget,
  type PositionTarget,
  type ReadTarget,
  type Target,
  targetShape,
} from "./target-shape.ts";
export type { ComparisonSign } from "./target-words.ts";
