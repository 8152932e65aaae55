import { type Decimal, divide, type Exact, exactToDecimal, HUNDRED, multiply, readExact } from "../../number/index.ts";

/** How many percent of the runs a count is. */
export function shareOf(count: number, runs: number): Exact {
  const whole = (value: number): Exact => readExact(value, [], []) as Exact;
  return multiply(divide(whole(count), whole(runs)), HUNDRED);
}

/** The same as a Decimal. */
export function percentOf(count: number, runs: number): Decimal {
  return exactToDecimal(shareOf(count, runs));
}
