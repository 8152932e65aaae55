export type { Figure, LevelFigure, NoFigure, NumberFigure, RangeFigure, UnreadFigure } from "./figure.ts";
export type { ReadFigureOptions, ScaleBounds } from "./figure-options.ts";
export type { ComparisonSign } from "./grammar/index.ts";
export {
  type LevelTarget,
  lawOfLevel,
  type NoTarget,
  type RangeTarget,
  type ValueTarget,
} from "./named-target-shape.ts";
export { numberFact } from "./number-fact.ts";
export { type ParseTargetOptions, parseTarget } from "./parse-target.ts";
export type { ParsedTarget, UnreadTarget } from "./parsed-target.ts";
export { type Polarity, polarityShape } from "./polarity.ts";
export { readFigure } from "./read-figure.ts";
export { unreadTarget } from "./target-findings.ts";
export {
  type MissingTarget,
  type NamedTarget,
  type NumberTarget,
  type PositionTarget,
  type ReadTarget,
  type Target,
  targetShape,
} from "./target-shape.ts";
