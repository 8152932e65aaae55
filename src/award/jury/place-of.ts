import { compare, divide, type Exact, small } from "../../number/index.ts";
import type { PointedSheet } from "./jury-call.ts";

const TWO = /* @__PURE__ */ small(2, 1);

/**
 * The place that the points of a sheet give its entry among all entries of its judge, 1 for the highest; equals share the
 * mean of their places.
 */
export function placeOf(sheet: PointedSheet, ofJudge: readonly PointedSheet[]): Exact {
  const better = ofJudge.filter(({ points }) => compare(points, sheet.points) > 0).length;
  const equal = ofJudge.filter(({ points }) => compare(points, sheet.points) === 0).length;
  return divide(small(2 * better + equal + 1, 1), TWO);
}
