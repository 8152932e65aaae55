export { defineScale, readScale } from "./define-scale.ts";
export { bandIndex, type DistanceToNext, type Grade, gradeOf } from "./grade-of.ts";
export {
  checkOrdinalScale,
  defineOrdinalScale,
  type Level,
  levelPosition,
  type OrdinalScale,
  provedOrdinalScale,
} from "./ordinal-scale.ts";
export { ordinalScaleSchema } from "./ordinal-scale-schema.ts";
export type { Band, BandInput, Scale, ScaleInput } from "./scale.ts";
