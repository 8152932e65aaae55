import { type GivenOf, optional, type Refuse } from "../core/index.ts";
import { compare, type Exact, number } from "../number/index.ts";
import type { BoundWords } from "./bounds.ts";

/** The words of the bounds of a value. */
export const boundKeys = ["from", "above", "upTo", "below"] as const;

/** The bounds of a value, as rules and options write them down: each may be absent. */
export const boundFields = /* @__PURE__ */ (() =>
  ({
    /** At least this (≥). */
    from: optional(number),
    /** More than this (>). */
    above: optional(number),
    /** At most this (≤). */
    upTo: optional(number),
    /** Less than this (<). */
    below: optional(number),
  }) as const)();

/** The same as callers write them. */
export interface BoundFields extends GivenOf<typeof boundFields> {}

/** Whether there is any bound. */
export function hasBound(bounds: BoundWords): boolean {
  return boundKeys.some((key) => bounds[key] !== undefined);
}

/** Bounds without a bound would hold for everything, which nobody means. */
export const lawOfBound =
  (code: "invalid-input" | "invalid-regulation" = "invalid-input") =>
  (bounds: BoundWords, refuse: Refuse): void => {
    if (!hasBound(bounds))
      refuse(code, [], {
        en: 'a bound: "from", "above", "upTo" or "below"',
        id: 'sebuah batas: "from", "above", "upTo", atau "below"',
      });
  };

/** Whether a value keeps to every bound. */
export function isWithin(value: Exact, { from, above, upTo, below }: BoundWords): boolean {
  return (
    (from === undefined || compare(value, from) >= 0) &&
    (above === undefined || compare(value, above) > 0) &&
    (upTo === undefined || compare(value, upTo) <= 0) &&
    (below === undefined || compare(value, below) < 0)
  );
}
