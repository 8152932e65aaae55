import {
  type Citation,
  type Computed,
  checkObject,
  computed,
  deepFreeze,
  frozenCopy,
  type NotComputable,
  notComputable,
  type Path,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import {
  type Decimal,
  type DecimalInput,
  type Exact,
  exactToDecimal,
  readExact,
  subtract,
} from "../../number/index.ts";
import { differenceEfficiencyScale } from "../../regulation/index.ts";
import { type Grade, gradeOf, type Scale } from "../../scale/index.ts";

/**
 * What was achieved, and what it took.
 *
 * @term capaian dan serapan
 */
export interface EfficiencyInput {
  /** Achievement in percent; null when it could not be computed. */
  readonly achievement: DecimalInput | null;
  /** Absorption in percent; null when it could not be computed. */
  readonly absorption: DecimalInput | null;
}

/**
 * Achievement minus absorption, with its class.
 *
 * @term tingkat efisiensi
 */
export type Efficiency = (Computed<Decimal> | NotComputable<"no-achievement" | "no-absorption">) & {
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
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const achievement = readPercent(input["achievement"], ["achievement"], problems);
  const absorption = readPercent(input["absorption"], ["absorption"], problems);
  checkObject(scale, ["scale"], problems);
  refuseIfAny(problems);
  const facts = { scale: scale.id, formula: "achievement − absorption" as const, basis: frozenCopy(scale.source) };
  if (achievement === undefined) return deepFreeze({ ...notComputable("no-achievement"), ...facts });
  if (absorption === undefined) return deepFreeze({ ...notComputable("no-absorption"), ...facts });
  const difference = exactToDecimal(subtract(achievement, absorption));
  return deepFreeze({ ...computed(difference), band: gradeOf(difference, scale), ...facts });
}

/** Reads a percentage, or null where there is none, which gives undefined. */
export function readPercent(input: unknown, path: Path, problems: Problem[]): Exact | undefined {
  return input === null ? undefined : readExact(input, path, problems);
}
