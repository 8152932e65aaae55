export { approximate } from "./approximate.ts";
export { Decimal, type DecimalInput } from "./decimal.ts";

export { exactOf } from "./exact-of.ts";
export { exactToDecimal } from "./exact-to-decimal.ts";
export { fractionText, tryFraction } from "./fraction-text.ts";
export { geometricMean } from "./geometric-mean.ts";
export { amount, number, resultNumber } from "./number-shape.ts";
export { pooledDecimal } from "./pooled-decimal.ts";
export { POWERS_OF_TEN, readExact, tryExact } from "./read-exact.ts";
export { recoverExact } from "./recover-exact.ts";
export { storedSum } from "./stored-sum.ts";
export { addExact, addQuick, addToTally, createTally, mergeTally, quickAmount, type Tally, tallied } from "./tally.ts";
export { requireExact, toDecimal } from "./to-decimal.ts";
