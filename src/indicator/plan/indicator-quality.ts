import {
  type Citation,
  type Computed,
  deepFreeze,
  type Given,
  type NotComputable,
  object,
  type Read,
  readAll,
  type Shape,
} from "../../core/index.ts";
import { type Decimal, exactOf, exactToDecimal, meanOf } from "../../number/index.ts";
import { kemenkeuQualityScale } from "../../regulation/index.ts";
import { type Grade, gradeOf } from "../../scale/index.ts";
import { indicatorQualityWeight, type QualityWeight } from "./indicator-quality-weight.ts";
import { indicatorFields } from "./indicator-shape.ts";
import { type TargetWeight, targetHistoryShape, targetWeightOf } from "./target-quality-weight.ts";

const indicatorQualityInputFields = /* @__PURE__ */ (() =>
  object({
    /** How well the indicator measures the objective. */
    validity: indicatorFields.validity.optional,
    /** How far its owner controls it. */
    controllability: indicatorFields.controllability.optional,
    /** Its target, beside the target and the realisation of last year. */
    target: targetHistoryShape,
  }))();

/**
 * An indicator with its target, as their quality is judged.
 *
 * @term kualitas K3
 */
export interface IndicatorQualityInput extends Given<typeof indicatorQualityInputFields> {}

/**
 * The shape of an {@link IndicatorQualityInput}.
 *
 * @term kualitas K3
 */
export const indicatorQualityInputShape: Shape<
  IndicatorQualityInput,
  Read<typeof indicatorQualityInputFields>
> = indicatorQualityInputFields;

/**
 * The quality of an indicator and its target together (K3), or why there is none: the first of its two weights that is
 * missing says it.
 *
 * @term kualitas K3
 */
export type IndicatorQuality = (
  | (Computed<Decimal> & {
      /** What the quality is called. */
      readonly grade: Grade;
    })
  | NotComputable<"not-allowed" | "no-previous-realization" | "not-ruled">
) & {
  /** Says what this is. */
  readonly kind: "indicator-quality";
  /** The weight by validity and controllability. */
  readonly indicatorWeight: QualityWeight;
  /** The weight of the target. */
  readonly targetWeight: TargetWeight;
  /** Where the rule comes from, and how well that is known. */
  readonly basis: Citation;
};

/**
 * Tells the quality of an indicator and its target together (K3), in the manner of the Ministry of Finance: the mean of the
 * weight by validity and controllability and of the weight of the target.
 *
 * @term kualitas K3
 * @param input - Validity, controllability, and the target with what stood before.
 * @returns The quality with its name and both weights, or why there is none.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `invalid-input`.
 * @see Only reported: one source restates tables 14 and 15 of KMK 127/2026; the decree was not read.
 * @example
 * ```ts
 * import { indicatorQuality } from "sakip";
 *
 * const quality = indicatorQuality({
 *   validity: "proxy",
 *   controllability: "moderate",
 *   target: { polarity: "maximize", target: 86, previous: { target: 80, realization: 85 } },
 * });
 * quality.status === "computed" && quality.value // => "1.1"
 * quality.status === "computed" && quality.grade.label.id // => "Sangat berkualitas"
 * ```
 */
export function indicatorQuality(input: IndicatorQualityInput): IndicatorQuality {
  const [{ validity, controllability, target }] = readAll([indicatorQualityInputShape, input]);
  const indicatorWeight = indicatorQualityWeight(validity, controllability);
  const targetWeight = targetWeightOf(target);
  const weights = { indicatorWeight, targetWeight, basis: kemenkeuQualityScale.source };
  const kind = "indicator-quality";
  if (indicatorWeight.status === "not-computable") {
    const { status, reason, needs } = indicatorWeight;
    return deepFreeze({ kind, status, reason, needs, ...weights });
  }
  if (targetWeight.status === "not-computable") {
    const { status, reason, needs } = targetWeight;
    return deepFreeze({ kind, status, reason, needs, ...weights });
  }
  const value = exactToDecimal(meanOf([exactOf(indicatorWeight.value), exactOf(targetWeight.value)]));
  return deepFreeze({ kind, status: "computed", value, grade: gradeOf(value, kemenkeuQualityScale), ...weights });
}
