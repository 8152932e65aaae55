import { type Citation, type Computed, computed, lacks, type NotComputable, readAll } from "../../core/index.ts";
import { type Decimal, toDecimal } from "../../number/index.ts";
import { kemenkeuQualityWeights } from "../../regulation/index.ts";
import { type Indicator, indicatorFields } from "./indicator-shape.ts";

/**
 * The weight of an indicator by its quality, or `"not-allowed"` for a combination that the rules forbid.
 *
 * @term bobot kualitas IKU
 */
export type QualityWeight = (Computed<Decimal> | NotComputable<"not-allowed">) & {
  /** Says what this is. */
  readonly kind: "quality-weight";
  /** How well the indicator measures the objective. */
  readonly validity: NonNullable<Indicator["validity"]>;
  /** How far its owner controls it. */
  readonly controllability: NonNullable<Indicator["controllability"]>;
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
 * @see Only reported: one source restates table 14 of KMK 127/2026; the decree was not read.
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
  const [measures, controls] = readAll(
    [indicatorFields.validity.optional, validity, "validity"],
    [indicatorFields.controllability.optional, controllability, "controllability"],
  );
  const weight = kemenkeuQualityWeights.weights[measures][controls];
  const basis = kemenkeuQualityWeights.source;
  return Object.freeze({
    kind: "quality-weight",
    ...(weight === null ? LACKS["not-allowed"] : computed(toDecimal(weight))),
    validity: measures,
    controllability: controls,
    basis,
  });
}

const LACKS = /* @__PURE__ */ lacks({ "not-allowed": ["validity", "controllability"] });
