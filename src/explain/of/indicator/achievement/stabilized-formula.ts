import {
  absolute,
  compare,
  type Exact,
  fractionText,
  HUNDRED,
  percentOf,
  sign,
  subtract,
  ZERO,
} from "../../../../number/index.ts";
import {
  constant,
  type Expression,
  inPercent,
  lookedUp,
  minus,
  mostOf,
  named,
  over,
  plus,
  ruled,
  sizeOf,
  times,
} from "../../../formula/index.ts";
import { toleranceName } from "../../shared/names.ts";
import type { AchievementFigures } from "./achievement-figures.ts";
import type { RulesRead } from "./achievement-read.ts";
import type { FormulaTold } from "./formula-told.ts";

/** What a deviation from the target is worth, by a tolerance, by bands, or on lines between points. */
export function stabilizedFormula(
  rule: RulesRead["stabilize"],
  { target, reached, isWithin }: AchievementFigures,
): FormulaTold | undefined {
  if (target === undefined || reached === undefined || (!isWithin && sign(target.exact) === 0)) return undefined;
  const missed = isWithin ? ZERO : absolute(subtract(percentOf(reached.exact, target.exact), HUNDRED));
  const deviation = isWithin
    ? constant("0")
    : sizeOf(minus(inPercent(reached.written, target.written), constant("100")));
  return ruledBy(rule, missed, deviation);
}

/** The same for a deviation in percent that is known. */
export function ruledBy(rule: RulesRead["stabilize"], missed: Exact, deviation: Expression): FormulaTold {
  const { points, bands, beyond, tolerance: allowed } = rule;
  if (points !== undefined) return onPoints(points, subtract(HUNDRED, missed), minus(constant("100"), deviation));
  if (bands !== undefined) {
    const at = bands.findIndex(({ within }) => compare(missed, within) <= 0);
    const [band, before] = [bands[at], bands[at === -1 ? bands.length - 1 : at - 1]];
    const row = {
      ...(before && { above: fractionText(before.within) }),
      ...(band && { upTo: fractionText(band.within) }),
      gives: fractionText(band?.value ?? beyond ?? ZERO),
    };
    return { of: lookedUp(deviation, row), inputs: [] };
  }
  const tolerance = ruled("tolerance", toleranceName, allowed ?? ZERO, "percent");
  const excess = mostOf(constant("0"), minus(deviation, tolerance));
  return { of: minus(constant("100"), excess), inputs: [tolerance] };
}

type Points = readonly { readonly closeness: Exact; readonly value: Exact }[];

/** On the straight line between two points; before the first and behind the last the value is theirs. */
function onPoints(points: Points, at: Exact, closeness: Expression): FormulaTold {
  const beyond = points.findIndex((point) => compare(at, point.closeness) <= 0);
  const [left, right] = [points[beyond - 1], points[beyond]];
  if (left === undefined || right === undefined) {
    const end = right ?? points.at(-1);
    const bound = fractionText(end?.closeness ?? ZERO);
    const row = right === undefined ? { above: bound } : { upTo: bound };
    return { of: lookedUp(closeness, { ...row, gives: fractionText(end?.value ?? ZERO) }), inputs: [] };
  }
  const [from, to] = [named(left.closeness, pointNames.from), named(right.closeness, pointNames.to)];
  const [low, high] = [named(left.value, pointNames.low), named(right.value, pointNames.high)];
  const share = over(minus(closeness, from), minus(to, from));
  return { of: plus(low, times(share, minus(high, low))), inputs: [] };
}

const pointNames = {
  from: { id: "titik kiri", en: "left point" },
  to: { id: "titik kanan", en: "right point" },
  low: { id: "nilai titik kiri", en: "value of the left point" },
  high: { id: "nilai titik kanan", en: "value of the right point" },
};
