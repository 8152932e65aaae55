import {
  type Citation,
  type Computed,
  checkWord,
  type NotComputable,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import { type Decimal, toDecimal } from "../../number/index.ts";
import { kemenkeuQualityWeights } from "../../regulation/index.ts";
import type { Indicator } from "./indicator-shape.ts";

/**
 * The weight of an indicator by its quality, or `"not-allowed"` for a combination that the rules forbid.
 *
 * @term bobot kualitas IKU
 */
export type QualityWeight = (Computed<Decimal> | NotComputable<"not-allowed">) & {
  /** Where the weights come from, and how well that is known. */
  readonly basis: Citation;
};

/**
 * Tells the weight of an indicator by validity and controllability, in the manner of the Ministry of Finance.
 *
 * @term bobot kualitas IKU
 * @param validity - How well it measures the objective: `"exact"`, `"proxy"` or `"activity"`.
 * @param controllability - How far its owner controls it: `"low"`, `"moderate"` or `"high"`.
 * @returns The weight, fit for {@link averageAchievement}; an exact indicator under high control and an activity under low
 * control are not allowed.
 * @throws A {@link SakipError} `invalid-input` for other words.
 * @see Only restated: simulators of KMK 127/2026; the decree was not read.
 * @example
 * ```ts
 * import { indicatorQualityWeight } from "sakip";
 *
 * const weight = indicatorQualityWeight("proxy", "low");
 * weight.status === "computed" && weight.value // => "1.1"
 * indicatorQualityWeight("exact", "high").status // => "not-computable"
 * ```
 */
export function indicatorQualityWeight(
  validity: NonNullable<Indicator["validity"]>,
  controllability: NonNullable<Indicator["controllability"]>,
): QualityWeight {
  const problems: Problem[] = [];
  checkWord(validity, ["exact", "proxy", "activity"], ["validity"], problems);
  checkWord(controllability, ["low", "moderate", "high"], ["controllability"], problems);
  refuseIfAny(problems);
  const weight = kemenkeuQualityWeights.weights[validity][controllability];
  const basis = kemenkeuQualityWeights.source;
  return weight === null
    ? Object.freeze({ status: "not-computable", reason: "not-allowed", basis })
    : Object.freeze({ status: "computed", value: toDecimal(weight), basis });
}
