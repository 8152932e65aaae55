import {
  anyText,
  document,
  flag,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  text,
  word,
} from "../../core/index.ts";
import { type Indicator, indicatorFields } from "../../indicator/index.ts";
import { amount } from "../../number/index.ts";
import { INDICATOR_RELATIONS } from "./data/words.ts";

const indicatorSupportFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the indicator above. */
    indicatorId: text,
    /** What the indicator above is made of it by. */
    relation: word(INDICATOR_RELATIONS),
    /** Its weight, for the relation "weighted": 0 or more. */
    weight: optional(amount),
  }))();

/**
 * That an indicator supports one above it, and by what relation.
 *
 * @term hubungan indikator
 */
export interface IndicatorSupport extends Given<typeof indicatorSupportFields> {}

/**
 * The shape of an {@link IndicatorSupport}.
 *
 * @term hubungan indikator
 */
export const indicatorSupportShape: Shape<
  IndicatorSupport,
  Read<typeof indicatorSupportFields>
> = indicatorSupportFields;

const cascadeIndicatorFields = /* @__PURE__ */ (() =>
  document(
    object({
      ...indicatorFields,
      /** The unit; null or an empty text when the indicator has none, which is a finding and no broken call. */
      unit: optional(nullable(anyText)),
      /** Its weight among the indicators beside it, in the unit that all of them share: 0 or more. */
      weight: optional(amount),
      /**
       * Whether what is reported for it is a part of its own, which counts beside the indicators that support it. Unless
       * told it stays beside the value that these make.
       */
      ownPart: optional(flag),
      /** The weight of its own part, for the relation "weighted": 0 or more. */
      ownWeight: optional(amount),
      /** The indicators above that this one supports. */
      supports: optional(list(indicatorSupportShape)),
    }),
  ))();

/**
 * An indicator in a cascade: what {@link Indicator} says, and which indicators above it supports.
 *
 * @term indikator kinerja
 */
export interface CascadeIndicator extends Omit<Indicator, "unit" | "weight">, Given<typeof cascadeIndicatorFields> {}

/**
 * The shape of a {@link CascadeIndicator}.
 *
 * @term indikator kinerja
 */
export const cascadeIndicatorShape: Shape<
  CascadeIndicator,
  Read<typeof cascadeIndicatorFields>
> = cascadeIndicatorFields;

/** An indicator with its numbers and targets read. */
export interface ReadIndicator extends Read<typeof cascadeIndicatorFields> {}
