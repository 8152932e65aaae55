import { compare, divide, type Exact, small } from "../../number/index.ts";
import type { PointedSheet } from "./jury-call.ts";

const TWO = /* @__PURE__ */ small(2, 1);

/**
 * The places that the points of a judge's sheets give their entries, 1 for the highest; equals share the mean of their
 * places.
 */
export function placesOf(sheets: readonly PointedSheet[]): ReadonlyMap<PointedSheet, Exact> {
  const equals: PointedSheet[][] = [];
  for (const sheet of [...sheets].sort((a, b) => compare(b.points, a.points))) {
    const last = equals.at(-1);
    if (last?.[0] !== undefined && compare(last[0].points, sheet.points) === 0) last.push(sheet);
    else equals.push([sheet]);
  }
  const places = new Map<PointedSheet, Exact>();
  let above = 0;
  for (const own of equals) {
    const place = divide(small(2 * above + own.length + 1, 1), TWO);
    for (const sheet of own) places.set(sheet, place);
    above += own.length;
  }
  return places;
}
