import { compare, divide, type Exact, small } from "../../number/index.ts";
import type { PointedSheet } from "./jury-call.ts";

const TWO = /* @__PURE__ */ small(2, 1);

/**
 * The places that the points of a judge's sheets give their entries, 1 for the highest; equals share the mean of their
 * places.
 */
export function placesOf(sheets: readonly PointedSheet[]): ReadonlyMap<PointedSheet, Exact> {
  const sorted = [...sheets].sort((a, b) => compare(b.points, a.points));
  const places = new Map<PointedSheet, Exact>();
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    const { points } = sorted[first] as PointedSheet;
    while (end < sorted.length && compare((sorted[end] as PointedSheet).points, points) === 0) end++;
    const place = divide(small(first + 1 + end, 1), TWO);
    for (const equal of sorted.slice(first, end)) places.set(equal, place);
  }
  return places;
}
