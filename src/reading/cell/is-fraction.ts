import { compare, divide, type Exact, exactOf, HUNDRED, multiply, ONE, sign, subtract } from "../../number/index.ts";

/** What bare figures of percents are: fractions, percents, or either as far as can be told. */
export type Storage = "fraction" | "percent" | "unsure";

/** A printed quotient beside the quotient that it should be. */
export interface Quotient {
  readonly printed: Exact;
  readonly right: Exact;
}

const NOISE: Exact = /* @__PURE__ */ exactOf("1.0000001");
const NEAR_ONE: Exact = /* @__PURE__ */ exactOf("1.5");
const CLOSE: Exact = /* @__PURE__ */ exactOf("0.006");

/**
 * How the percents of a column are stored. Printed quotients tell it best; otherwise figures of which none is above one
 * are fractions, and so are those of many achievements of which half lie around one.
 */
export function storageOf(figures: readonly Exact[], quotients: readonly Quotient[], isQuotient: boolean): Storage {
  const told = byQuotients(quotients);
  if (told !== undefined) return told;
  const sizes = figures
    .filter((each) => sign(each) !== 0)
    .map((each) => (sign(each) < 0 ? multiply(each, exactOf(-1)) : each));
  if (sizes.length === 0) return "percent";
  const sorted = [...sizes].sort(compare);
  const most = sorted[sorted.length - 1] ?? ONE;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? ONE;
  if (compare(most, NOISE) <= 0) return sizes.length > 1 ? "fraction" : "unsure";
  if (isQuotient && sizes.length >= 5 && compare(middle, NEAR_ONE) <= 0) return "fraction";
  return "percent";
}

function byQuotients(quotients: readonly Quotient[]): Storage | undefined {
  const telling = quotients.filter(({ printed, right }) => sign(printed) !== 0 && sign(right) > 0);
  const fractions = telling.filter(({ printed, right }) => isClose(printed, right)).length;
  const percents = telling.filter(({ printed, right }) => isClose(divide(printed, HUNDRED), right)).length;
  if (fractions * 2 > telling.length) return "fraction";
  return percents * 2 > telling.length ? "percent" : undefined;
}

/** Whether two numbers are the same to about the decimals that sheets print. */
function isClose(a: Exact, b: Exact): boolean {
  const apart = subtract(a, b);
  return compare(sign(apart) < 0 ? multiply(apart, exactOf(-1)) : apart, multiply(b, CLOSE)) <= 0;
}
