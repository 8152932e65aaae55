export { numberFact } from "./number-fact.ts";
export { type ParsedTarget, type ParseTargetOptions, parseTarget } from "./parse-target.ts";
export { type Polarity, polarityShape } from "./polarity.ts";
export { readTarget } from "./read-target.ts";
export { targetSchema } from "./target-schema.ts";
export {
  type LevelTarget,
  lawOfLevel,
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
