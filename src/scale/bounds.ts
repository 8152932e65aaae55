import { compare, type Exact } from "../number/index.ts";

/** One end of a band: its exact value and whether the value itself belongs to the band. Undefined is an open end. */
export interface Bound {
  readonly at: Exact;
  readonly inside: boolean;
}

/** Both ends of a band. */
export interface Bounds {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
}

/** The bounds of a band under the words that say whether they belong to it. */
export interface BoundWords {
  readonly from?: Exact | undefined;
  readonly above?: Exact | undefined;
  readonly upTo?: Exact | undefined;
  readonly below?: Exact | undefined;
}

/** The words, from the lower end to the upper. */
export const boundWords = ["from", "above", "upTo", "below"] as const;

/** Bands with their ends and where each stood, from the lowest to the highest. */
export function inOrder<B extends BoundWords>(bands: readonly B[]) {
  return bands.map((band, i) => ({ band, i, bounds: boundsOf(band) })).sort((a, b) => compareLower(a.bounds, b.bounds));
}

/** The ends of a band. */
export function boundsOf({ from, above, upTo, below }: BoundWords): Bounds {
  return { lower: boundOf(from, above), upper: boundOf(upTo, below) };
}

/** Whether a value lies above the lower end and below the upper end. */
export function contains({ lower, upper }: Bounds, value: Exact): boolean {
  return isBeyond(value, lower, 1) && isBeyond(value, upper, -1);
}

/** Whether no value lies between the ends. */
export function isEmpty({ lower, upper }: Bounds): boolean {
  if (lower === undefined || upper === undefined) return false;
  const order = compare(lower.at, upper.at);
  return order > 0 || (order === 0 && !(lower.inside && upper.inside));
}

/** Which band begins lower: an open end is the lowest, and a value inside begins before the same value outside. */
export function compareLower({ lower: a }: Bounds, { lower: b }: Bounds): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return compare(a.at, b.at) || Number(b.inside) - Number(a.inside);
}

/** Which band ends lower. */
export function compareUpper({ upper: a }: Bounds, { upper: b }: Bounds): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a.at, b.at) || Number(a.inside) - Number(b.inside);
}

/** How the upper end of one band meets the lower end of the next. */
export function seamOf({ upper: end }: Bounds, { lower: start }: Bounds): "meets" | "scale-gap" | "scale-overlap" {
  if (end === undefined || start === undefined) return "scale-overlap";
  const order = compare(end.at, start.at);
  if (order > 0 || (order === 0 && end.inside && start.inside)) return "scale-overlap";
  return order < 0 || !(end.inside || start.inside) ? "scale-gap" : "meets";
}

function boundOf(inside: Exact | undefined, outside: Exact | undefined): Bound | undefined {
  const at = inside ?? outside;
  return at && { at, inside: inside !== undefined };
}

function isBeyond(value: Exact, bound: Bound | undefined, side: 1 | -1): boolean {
  if (bound === undefined) return true;
  const order = compare(value, bound.at);
  return order === side || (order === 0 && bound.inside);
}
