export { approximate } from "./approximate.ts";
export { absolute, add, compare, divide, multiply, negate, sign, subtract, sumOf } from "./arithmetic.ts";
export { atLeast } from "./at-least.ts";
export { atMost } from "./at-most.ts";
export { Decimal, type DecimalInput } from "./decimal.ts";
export { decimalPool } from "./decimal-pool.ts";
export { decimalInputSchema } from "./decimal-schema.ts";
export { type Exact, HUNDRED, ONE, ZERO } from "./exact.ts";
export { exactOf } from "./exact-of.ts";
export { exactToDecimal } from "./exact-to-decimal.ts";
export type { FormatOptions } from "./format.ts";
export { formatNumber } from "./format-number.ts";
export { formatPercent } from "./format-percent.ts";
export { formatRupiah } from "./format-rupiah.ts";
export { geometricMean } from "./geometric-mean.ts";
export { readFigure } from "./indonesian-text.ts";
export {
  accountingMinus,
  framedNumeral,
  groupingSlip,
  type Numeral,
  numberWordsAt,
  numeralAt,
  plainText,
  type Readings,
} from "./grammar/index.ts";
export { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
export { meanOf } from "./mean-of.ts";
export { amount, number, resultNumber } from "./number-shape.ts";
export { parseIndonesianNumber } from "./parse-indonesian-number.ts";
export { percentOf } from "./percent-of.ts";
export { readExact, tryExact } from "./read-exact.ts";
export { recoverExact } from "./recover-exact.ts";
export { round } from "./round.ts";
export { roundExact } from "./round-exact.ts";
export {
  checkRounding,
  printedDecimals,
  type Rounding,
  type RoundingMode,
  roundingMode,
  roundingShape,
} from "./rounding-shape.ts";
export {
  addExact,
  addQuick,
  addToTally,
  createTally,
  mergeTally,
  quickAmount,
  type Tally,
  tallied,
} from "./tally.ts";
export { requireExact, toDecimal } from "./to-decimal.ts";
export { type CommonIntegers, toIntegers } from "./to-integers.ts";
export { type Weighted, weightedMeanOf } from "./weighted-mean-of.ts";
