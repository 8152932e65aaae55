export { absolute, add, compare, divide, multiply, negate, sign, subtract, sumOf } from "./arithmetic.ts";
export { atLeast } from "./at-least.ts";
export { atMost } from "./at-most.ts";
export { type Exact, HUNDRED, isSafe, ONE, small, wide, ZERO } from "./exact.ts";
export { greatestCommonDivisor } from "./greatest-common-divisor.ts";
export { meanOf } from "./mean-of.ts";
export { percentOf } from "./percent-of.ts";
export { type CommonIntegers, toIntegers } from "./to-integers.ts";
export { type Weighted, weightedMeanOf } from "./weighted-mean-of.ts";
