import {
  checkArray,
  checkCitation,
  checkKeys,
  checkObject,
  checkText,
  frozenCopy,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import {
  add,
  compare,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  readExact,
  subtract,
  ZERO,
} from "../../number/index.ts";
import type { AchievementConversion } from "../../regulation/index.ts";
import type { Averageable } from "./average.ts";
import type { ConvertedAchievement } from "./converted-achievement.ts";
import { readItem } from "./read-average.ts";

/**
 * Turns an achievement into a value by a conversion such as that of PermenPANRB 8/2021. What lies in a hole of the rule
 * has no value: nothing is guessed across it.
 *
 * @term konversi capaian menjadi nilai
 * @param achievement - An achievement, or its percentage.
 * @param conversion - The rule.
 * @param options - `targetIsMaximum` says that the target cannot be exceeded, such as 100 % of all schools.
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
  achievement: Exclude<Averageable, null>,
  conversion: AchievementConversion,
  options: { readonly targetIsMaximum?: boolean } = {},
): ConvertedAchievement {
  const problems: Problem[] = [];
  if (checkObject(options as unknown, ["options"], problems)) {
    checkKeys(options, ["targetIsMaximum"], ["options"], problems);
    const flag = options["targetIsMaximum"];
    if (!["undefined", "boolean"].includes(typeof flag))
      problems.push(problemAt("invalid-input", ["options", "targetIsMaximum"], flag, "true or false"));
  }
  const percent = readItem(achievement, ["achievement"], problems);
  const { segments, maximum } = readConversion(conversion, ["conversion"], problems);
  refuseIfAny(problems);
  const facts = { conversion: conversion.id, basis: frozenCopy(conversion.source) };
  if (typeof percent === "string")
    return Object.freeze({ status: "not-computable", reason: "no-achievement", ...facts });
  const atMaximum = options.targetIsMaximum === true && compare(percent, HUNDRED) === 0;
  const value = (atMaximum ? maximum : undefined) ?? valueOn(segments, percent);
  return value === undefined
    ? Object.freeze({ status: "not-computable", reason: "not-ruled", ...facts })
    : Object.freeze({ status: "computed", value: exactToDecimal(value), ...facts });
}

function valueOn(segments: readonly ReadSegment[], percent: Exact): Exact | undefined {
  for (const { low, includesLow, high, valueFrom, valueTo } of segments) {
    const order = low === undefined ? 1 : compare(percent, low);
    if (order < 0 || (order === 0 && !includesLow)) continue;
    if (high !== undefined && compare(percent, high) > 0) continue;
    if (low === undefined || high === undefined || compare(low, high) === 0) return valueFrom;
    const share = divide(subtract(percent, low), subtract(high, low));
    return add(valueFrom, multiply(share, subtract(valueTo, valueFrom)));
  }
  return undefined;
}

interface ReadSegment {
  readonly low: Exact | undefined;
  readonly includesLow: boolean;
  readonly high: Exact | undefined;
  readonly valueFrom: Exact;
  readonly valueTo: Exact;
}

function readConversion(
  conversion: AchievementConversion,
  path: Path,
  problems: Problem[],
): { readonly segments: readonly ReadSegment[]; readonly maximum: Exact | undefined } {
  const read = (value: unknown, at: Path): Exact | undefined =>
    value === undefined ? undefined : readExact(value, at, problems);
  if (!checkObject(conversion as unknown, path, problems)) return { segments: [], maximum: undefined };
  checkText(conversion.id, [...path, "id"], problems);
  checkCitation(conversion.source, [...path, "source"], problems);
  const given = checkArray(conversion.segments, [...path, "segments"], problems) ? conversion.segments : [];
  const segments = given.flatMap((segment, i): ReadSegment[] => {
    const at = [...path, "segments", i];
    if (!checkObject(segment as unknown, at, problems)) return [];
    const { from, above, upTo, valueFrom, valueTo } = segment;
    return [
      {
        low: read(from, [...at, "from"]) ?? read(above, [...at, "above"]),
        includesLow: from !== undefined,
        high: read(upTo, [...at, "upTo"]),
        valueFrom: readExact(valueFrom, [...at, "valueFrom"], problems) ?? ZERO,
        valueTo: readExact(valueTo, [...at, "valueTo"], problems) ?? ZERO,
      },
    ];
  });
  return { segments, maximum: read(conversion.valueOfMaximum, [...path, "valueOfMaximum"]) };
}
