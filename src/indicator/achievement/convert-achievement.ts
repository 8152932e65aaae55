import {
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  flag,
  type Given,
  keepAll,
  lacks,
  type NotComputable,
  object,
  optional,
  type Read,
} from "../../core/index.ts";
import { compare, type Decimal, type Exact, exactToDecimal, HUNDRED } from "../../number/index.ts";
import {
  type AchievementConversion,
  achievementConversionShape,
  type ConversionSegment,
} from "../../regulation/index.ts";
import { type Averageable, averageableFact, averageableShape } from "./averageable-shape.ts";
import { valueBetween } from "./formula/value-on-points.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** Whether the target cannot be exceeded, such as 100% of all schools; false unless told. */
    targetIsMaximum: optional(flag, false),
  }))();

/**
 * What a conversion needs to know of the target.
 *
 * @term konversi capaian menjadi nilai
 */
export interface ConversionOptions extends Given<typeof optionsShape> {}

/**
 * A converted achievement, or why there is none: the rule says nothing about it (`"not-ruled"`), or there was no
 * achievement.
 *
 * @term nilai capaian
 */
export type ConvertedAchievement = (Computed<Decimal> | NotComputable<"not-ruled" | "no-achievement">) & {
  /** Says what this is. */
  readonly kind: "converted-achievement";
  /** What was converted, as it was given: a result as it is. */
  readonly achievement: Averageable;
  /** Whether the target cannot be exceeded. */
  readonly targetIsMaximum: boolean;
  /**
   * The stretch that gave the value; absent without a value, and where the conversion has a value of its own for a target
   * that cannot be exceeded.
   */
  readonly segment?: ConversionSegment;
  /** The id of the conversion. */
  readonly conversion: string;
  /** The source of the conversion. */
  readonly basis: Citation;
};

/**
 * Turns an achievement into a value by a conversion such as that of PermenPANRB 8/2021. What lies in a hole of the rule
 * has no value: nothing is guessed across it.
 *
 * @term konversi capaian menjadi nilai
 * @param achievement - An achievement, or its percentage.
 * @param conversion - The rule.
 * @param options - Whether the target cannot be exceeded.
 * @returns The value, or why there is none.
 * @throws A {@link SakipError} `invalid-number` or `invalid-input` when the achievement is none, or the conversion has a
 * number that is none.
 * @see The `source` of the conversion, which the result carries as `basis`.
 * @example
 * ```ts
 * import { convertAchievement, permenpanrb8of2021Conversion } from "sakip";
 *
 * const inHole = convertAchievement("99.5", permenpanrb8of2021Conversion);
 * inHole.status === "not-computable" && inHole.reason // => "not-ruled"
 * const full = convertAchievement(100, permenpanrb8of2021Conversion, { targetIsMaximum: true });
 * full.status === "computed" && full.value // => "120"
 * ```
 */
export function convertAchievement(
  achievement: Averageable,
  conversion: AchievementConversion,
  options: ConversionOptions = {},
): ConvertedAchievement {
  const [{ own, read: percent }, { read: rule }, { read: terms }] = keepAll(
    [averageableShape, achievement, "achievement"],
    [achievementConversionShape, conversion, "conversion"],
    [optionsShape, options, "options"],
  );
  const { targetIsMaximum } = terms;
  const facts = {
    achievement: averageableFact(own),
    targetIsMaximum,
    conversion: rule.id,
    basis: rule.source,
  };
  const kind = "converted-achievement";
  if (typeof percent === "string") return deepFreeze({ kind, ...LACKS["no-achievement"], ...facts });
  const found = valueBy(rule, percent, targetIsMaximum);
  if (found === undefined) return deepFreeze({ kind, ...LACKS["not-ruled"], ...facts });
  const { value, segment } = found;
  return deepFreeze({
    kind,
    ...computed(exactToDecimal(value)),
    ...facts,
    ...(segment && { segment: segmentFact(segment) }),
  });
}

const LACKS = /* @__PURE__ */ lacks({ "not-ruled": [], "no-achievement": ["achievement"] });

type ReadRule = Read<typeof achievementConversionShape>;

type Stretch = ReadRule["segments"][number];

/** A value, and the stretch that gave it. */
interface Converted {
  readonly value: Exact;
  readonly segment?: Stretch;
}

function valueBy({ segments, valueOfMaximum }: ReadRule, percent: Exact, isMaximum: boolean): Converted | undefined {
  const atMaximum = isMaximum && compare(percent, HUNDRED) === 0;
  return atMaximum && valueOfMaximum !== undefined ? { value: valueOfMaximum } : valueOn(segments, percent);
}

function valueOn(segments: readonly Stretch[], percent: Exact): Converted | undefined {
  for (const segment of segments) {
    const { from, above, upTo, valueFrom, valueTo } = segment;
    const low = from ?? above;
    const order = low === undefined ? 1 : compare(percent, low);
    if (order < 0 || (order === 0 && from === undefined)) continue;
    if (upTo !== undefined && compare(percent, upTo) > 0) continue;
    if (low === undefined || upTo === undefined || compare(low, upTo) === 0) return { value: valueFrom, segment };
    const value = valueBetween({ at: low, value: valueFrom }, { at: upTo, value: valueTo }, percent);
    return { value, segment };
  }
  return undefined;
}

function segmentFact({ from, above, upTo, valueFrom, valueTo }: Stretch): ConversionSegment {
  return {
    ...(from && { from: exactToDecimal(from) }),
    ...(above && { above: exactToDecimal(above) }),
    ...(upTo && { upTo: exactToDecimal(upTo) }),
    valueFrom: exactToDecimal(valueFrom),
    valueTo: exactToDecimal(valueTo),
  };
}
