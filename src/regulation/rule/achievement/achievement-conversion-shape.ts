import {
  citationShape,
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Shape,
  text,
} from "../../../core/index.ts";
import { number } from "../../../number/index.ts";

const conversionSegmentFields = /* @__PURE__ */ (() =>
  object({
    /** Lower bound in percent; it belongs to the stretch. */
    from: optional(number),
    /** Lower bound in percent; it does not belong to the stretch. */
    above: optional(number),
    /** Upper bound in percent; it belongs to the stretch. Without it the stretch goes on without end. */
    upTo: optional(number),
    /** The value at the lower bound. */
    valueFrom: number,
    /** The value at the upper bound; the same as `valueFrom` where the stretch is level. */
    valueTo: number,
  }))();

/**
 * A straight stretch of a conversion: from one achievement to another, from one value to another.
 *
 * @term ruas konversi
 */
export interface ConversionSegment extends Given<typeof conversionSegmentFields> {}

/** The shape of a {@link ConversionSegment}. */
export const conversionSegmentShape: Shape<
  ConversionSegment,
  Read<typeof conversionSegmentFields>
> = conversionSegmentFields;

const achievementConversionFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The id. */
      id: text,
      /** Where the rule comes from, and how well that is known. */
      source: citationShape,
      /** The stretches. */
      segments: list(conversionSegmentShape),
      /** The value of exactly 100 when the target cannot be exceeded, where the rule has one. */
      valueOfMaximum: optional(number),
    }),
  ))();

/**
 * A rule that turns achievement into a value, as cited data. Between its stretches it says nothing.
 *
 * @term konversi capaian menjadi nilai
 */
export interface AchievementConversion extends Given<typeof achievementConversionFields> {}

/**
 * The shape of an {@link AchievementConversion}.
 *
 * @term konversi capaian menjadi nilai
 */
export const achievementConversionShape: Shape<
  AchievementConversion,
  Read<typeof achievementConversionFields>
> = achievementConversionFields;
