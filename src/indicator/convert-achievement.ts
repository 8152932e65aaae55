import { type Citation, type Computed, type NotComputable, type Problem, refuseIfAny } from "../core/index.ts";
import {
  add,
  compare,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  requireExact,
  subtract,
} from "../number/index.ts";
import type { Averageable } from "./average.ts";
import { readItem } from "./read-average.ts";

/**
 * A straight stretch of a conversion: from one achievement to another, from one value to another.
 *
 * @term ruas konversi
 */
export interface ConversionSegment {
  /** Lower bound in percent; it belongs to the stretch. */
  readonly from?: DecimalInput;
  /** Lower bound in percent; it does not belong to the stretch. */
  readonly above?: DecimalInput;
  /** Upper bound in percent; it belongs to the stretch. Without it the stretch goes on without end. */
  readonly upTo?: DecimalInput;
  /** The value at the lower bound. */
  readonly valueFrom: DecimalInput;
  /** The value at the upper bound; the same as `valueFrom` where the stretch is level. */
  readonly valueTo: DecimalInput;
}

/**
 * A rule that turns achievement into a value, as cited data. Between its stretches it says nothing.
 *
 * @term konversi capaian menjadi nilai
 */
export interface AchievementConversion {
  /** The id. */
  readonly id: string;
  /** Where the rule comes from, and how well that is known. */
  readonly source: Citation;
  /** The stretches. */
  readonly segments: readonly ConversionSegment[];
  /** The value of exactly 100 when the target cannot be exceeded, where the rule has one. */
  readonly valueOfMaximum?: DecimalInput;
}

/**
 * A converted achievement, or why there is none: the rule says nothing about it (`"not-ruled"`), or there was no
 * achievement.
 *
 * @term nilai capaian
 */
export type ConvertedAchievement = (Computed<Decimal> | NotComputable<"not-ruled" | "no-achievement">) & {
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
 * @param options - `targetIsMaximum` says that the target cannot be exceeded, such as 100 % of all schools.
 * @returns The value, or why there is none.
 * @throws A {@link SakipError} `invalid-number` or `invalid-input` when the achievement is none.
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
  achievement: Exclude<Averageable, null>,
  conversion: AchievementConversion,
  options: { readonly targetIsMaximum?: boolean } = {},
): ConvertedAchievement {
  const problems: Problem[] = [];
  const percent = readItem(achievement, ["achievement"], problems);
  refuseIfAny(problems);
  const facts = { conversion: conversion.id, basis: conversion.source };
  if (typeof percent === "string")
    return Object.freeze({ status: "not-computable", reason: "no-achievement", ...facts });
  const atMaximum = options.targetIsMaximum === true && compare(percent, HUNDRED) === 0;
  const value =
    atMaximum && conversion.valueOfMaximum !== undefined
      ? requireExact(conversion.valueOfMaximum)
      : valueOn(conversion.segments, percent);
  return value === undefined
    ? Object.freeze({ status: "not-computable", reason: "not-ruled", ...facts })
    : Object.freeze({ status: "computed", value: exactToDecimal(value), ...facts });
}

function valueOn(segments: readonly ConversionSegment[], percent: Exact): Exact | undefined {
  for (const { from, above, upTo, valueFrom, valueTo } of segments) {
    if (from !== undefined && compare(percent, requireExact(from)) < 0) continue;
    if (above !== undefined && compare(percent, requireExact(above)) <= 0) continue;
    if (upTo !== undefined && compare(percent, requireExact(upTo)) > 0) continue;
    const start = requireExact(valueFrom);
    const rise = subtract(requireExact(valueTo), start);
    const low = from ?? above;
    if (low === undefined || upTo === undefined || compare(requireExact(low), requireExact(upTo)) === 0) return start;
    const share = divide(subtract(percent, requireExact(low)), subtract(requireExact(upTo), requireExact(low)));
    return add(start, multiply(share, rise));
  }
  return undefined;
}
