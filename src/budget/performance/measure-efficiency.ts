import {
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  type Given,
  lacks,
  type NotComputable,
  nullable,
  object,
  readAll,
} from "../../core/index.ts";
import { type Decimal, exactToDecimal, resultNumber, subtract } from "../../number/index.ts";
import { differenceEfficiencyScale } from "../../regulation/index.ts";
import { type Grade, gradeOf, type Scale, scaleShape } from "../../scale/index.ts";

const LACKS = /* @__PURE__ */ lacks({ "no-achievement": ["achievement"], "no-absorption": ["absorption"] });

const inputShape = /* @__PURE__ */ (() =>
  object({
    /** Achievement in percent; null when it could not be computed. */
    achievement: nullable(resultNumber),
    /** Absorption in percent; null when it could not be computed. */
    absorption: nullable(resultNumber),
  }))();

/**
 * What was achieved, and what it took.
 *
 * @term capaian dan serapan
 */
export interface EfficiencyInput extends Given<typeof inputShape> {}

/**
 * Achievement minus absorption, with its class.
 *
 * @term tingkat efisiensi
 */
export type Efficiency = (Computed<Decimal> | NotComputable<"no-achievement" | "no-absorption">) & {
  /** Says what this is. */
  readonly kind: "efficiency";
  /** The achievement in percent; null when it could not be computed. */
  readonly achievement: Decimal | null;
  /** The absorption in percent; null when it could not be computed. */
  readonly absorption: Decimal | null;
  /** The class of the difference. */
  readonly band?: Grade;
  /** The id of the scale. */
  readonly scale: string;
  /** How it is computed. */
  readonly formula: "achievement − absorption";
  /** Where the thresholds come from. */
  readonly basis: Citation;
};

/**
 * Tells whether more was achieved than spent: the difference of achievement and absorption in points, with exact
 * thresholds.
 *
 * @term tingkat efisiensi
 * @param input - Both percentages.
 * @param scale - The thresholds; {@link differenceEfficiencyScale} unless told.
 * @returns The difference in points and its class, or which of the two is missing.
 * @throws A {@link SakipError} `invalid-number`, or `out-of-scale` when the scale does not hold the difference.
 * @see The `source` of the scale: practice of one city. No rule was found.
 * @example
 * ```ts
 * import { measureEfficiency } from "sakip";
 *
 * const efficiency = measureEfficiency({ achievement: "98.50", absorption: "91.25" });
 * efficiency.status === "computed" && efficiency.value // => "7.25"
 * efficiency.band?.label.en // => "Efficient"
 * ```
 */
export function measureEfficiency(input: EfficiencyInput, scale: Scale = differenceEfficiencyScale): Efficiency {
  const [{ achievement, absorption }, { scale: own }] = readAll([inputShape, input], [scaleShape, scale, "scale"]);
  const kind = "efficiency";
  const facts = {
    achievement: achievement && exactToDecimal(achievement),
    absorption: absorption && exactToDecimal(absorption),
    scale: own.id,
    formula: "achievement − absorption" as const,
    basis: own.source,
  };
  if (achievement === null) return deepFreeze({ kind, ...LACKS["no-achievement"], ...facts });
  if (absorption === null) return deepFreeze({ kind, ...LACKS["no-absorption"], ...facts });
  const difference = exactToDecimal(subtract(achievement, absorption));
  return deepFreeze({ kind, ...computed(difference), band: gradeOf(difference, own), ...facts });
}
