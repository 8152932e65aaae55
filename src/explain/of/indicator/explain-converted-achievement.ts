import { flag, kept, optional, type Plain, readAll } from "../../../core/index.ts";
import { averageableShape, type ConvertedAchievement } from "../../../indicator/index.ts";
import { compare, type Exact, fractionText, resultNumber } from "../../../number/index.ts";
import {
  type Expression,
  figure,
  lookedUp,
  minus,
  type Operand,
  over,
  plus,
  ruled,
  times,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { basisField, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { achievementName } from "../shared/names.ts";

const segmentRead = /* @__PURE__ */ (() =>
  partShape({
    from: optional(resultNumber),
    above: optional(resultNumber),
    upTo: optional(resultNumber),
    valueFrom: resultNumber,
    valueTo: resultNumber,
  }))();

const convertedRead = /* @__PURE__ */ (() =>
  resultShape("converted-achievement", {
    ...numberOutcome,
    ...basisField,
    achievement: kept(averageableShape),
    targetIsMaximum: flag,
    segment: optional(segmentRead),
  }))();

/**
 * Explains what an achievement is worth by a conversion: the stretch in which it lies.
 *
 * @term penjelasan konversi capaian
 * @param result - What {@link convertAchievement} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { convertAchievement, explainConvertedAchievement, permenpanrb8of2021Conversion } from "sakip";
 *
 * explainConvertedAchievement(convertAchievement(110, permenpanrb8of2021Conversion)).unit // => "points"
 * ```
 */
export function explainConvertedAchievement(result: ConvertedAchievement | Plain<ConvertedAchievement>): Explanation {
  const [{ value, reason, achievement, segment, basis }] = readAll([convertedRead, result, "result"]);
  const percent = typeof achievement.read === "string" ? undefined : achievement.read;
  const own = percent && figure("achievement", achievementName, percent, "percent");
  const formula = () => {
    if (value === undefined || percent === undefined || own === undefined) return null;
    return segment === undefined
      ? lookedUp(own, { from: "100", upTo: "100", gives: fractionText(value) })
      : onSegment(segment, own);
  };
  const slope = segment && slopeOf(segment);
  return explained({
    subject: "converted-achievement",
    label: { id: "Nilai hasil konversi capaian", en: "Value of the achievement by conversion" },
    value: value ?? null,
    unit: "points",
    formula: formula(),
    inputs: [own, ...(slope && value !== undefined ? Object.values(slope) : [])],
    reason,
    basis,
  });
}

interface Segment {
  readonly from: Exact | undefined;
  readonly above: Exact | undefined;
  readonly upTo: Exact | undefined;
  readonly valueFrom: Exact;
  readonly valueTo: Exact;
}

/** A level stretch is looked up; on a sloping one the value lies on the straight line. */
function onSegment(segment: Segment, own: Operand): Expression {
  const slope = slopeOf(segment);
  if (slope === undefined) {
    const { from, above, upTo, valueFrom } = segment;
    const row = {
      ...(from && { from: fractionText(from) }),
      ...(above && { above: fractionText(above) }),
      ...(upTo && { upTo: fractionText(upTo) }),
    };
    return lookedUp(own, { ...row, gives: fractionText(valueFrom) });
  }
  const { start, end, first, last } = slope;
  return plus(first, times(over(minus(own, start), minus(end, start)), minus(last, first)));
}

/** Both ends of a sloping stretch, and what each is worth; undefined of a level one. */
function slopeOf({ from, above, upTo, valueFrom, valueTo }: Segment) {
  const low = from ?? above;
  if (low === undefined || upTo === undefined || compare(low, upTo) === 0 || compare(valueFrom, valueTo) === 0)
    return undefined;
  return {
    start: ruled("start", names.start, low),
    end: ruled("end", names.end, upTo),
    first: ruled("first", names.first, valueFrom),
    last: ruled("last", names.last, valueTo),
  };
}

const names = {
  start: { id: "awal ruas", en: "start of the stretch" },
  end: { id: "akhir ruas", en: "end of the stretch" },
  first: { id: "nilai awal ruas", en: "value at its start" },
  last: { id: "nilai akhir ruas", en: "value at its end" },
};
