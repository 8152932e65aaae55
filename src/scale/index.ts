export { builtInScale } from "./built-in-scale.ts";
export { defineScale } from "./define-scale.ts";
export { bandIndex, type DistanceToNext, type Grade, gradeOf } from "./grade-of.ts";
export { defineOrdinalScale, levelPosition } from "./ordinal-scale.ts";
export { type Level, levelShape, type OrdinalScale, ordinalScaleShape } from "./ordinal-scale-shape.ts";
export type { ProvedScale } from "./proved-scale.ts";
export type { Band, Scale } from "./scale.ts";
export { type BandInput, type ScaleInput, scaleShape } from "./scale-shape.ts";
