import { absolute, compare, type Exact, exactOf, exactToDecimal, multiply, subtract } from "../../number/index.ts";

const NOISE: Exact = /* @__PURE__ */ exactOf("0.000000000001");
/** Figures with more decimals are no printed ones: they are computed, and only noise is forgiven. */
export const MOST_DECIMALS = 6;

/** Whether a printed sum is the right one, but for the noise of spreadsheets. */
export function agreesExactly(printed: Exact, right: Exact): boolean {
  const apart = absolute(subtract(printed, right));
  const size = absolute(right);
  return compare(apart, multiply(compare(size, exactOf(1)) < 0 ? exactOf(1) : size, NOISE)) <= 0;
}

/** Whether a printed quotient is the right one, to the decimals that it is printed with. */
export function agreesAsPrinted(printed: Exact, right: Exact): boolean {
  const decimals = exactToDecimal(printed).decimalPlaces();
  if (decimals > MOST_DECIMALS) return agreesExactly(printed, right);
  const half = exactOf(`0.${"0".repeat(decimals)}5`);
  return compare(absolute(subtract(printed, right)), half) <= 0;
}

/**
 * Whether a printed mean is the right one: apart by no more than the rounding of its own last digit, and of the parts that
 * it is a mean of, can make.
 */
export function agreesWithin(printed: Exact, right: Exact, apart: Exact): boolean {
  return agreesExactly(printed, right) || compare(absolute(subtract(printed, right)), apart) <= 0;
}
