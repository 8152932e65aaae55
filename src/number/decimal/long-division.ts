import type { Exact } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { endlessDecimal } from "./remembered-fraction.ts";
import { lengthOf, WORD } from "./words.ts";

/** How many significant digits are handed out of a quotient that does not terminate. */
const SIGNIFICANT = 40;
/** A remainder below it times a step is a safe integer. */
const LARGEST_FOR_A_WORD = 9e8;
const LARGEST = 9e11;
/** A divisor up to the largest has at most 39 factors 2 or 5: what goes on beyond so many words never ends. */
const LONGEST_FRACTION = 6;

/**
 * The Decimal of a fraction by long division in doubles, where both parts are small enough for it; undefined elsewhere.
 * Every step is a quotient and a remainder of safe integers, so that the digits are those of the fraction.
 *
 * Measured, because the way by bigint and text stands beside it: a quotient that does not end takes a quarter of the time.
 */
export function byLongDivision(value: Exact): Decimal | undefined {
  const { n, d } = value;
  if (typeof n !== "number" || typeof d !== "number" || d > LARGEST) return undefined;
  if (n === 0) return new Decimal(0);
  const size = Math.abs(n);
  const whole = Math.floor(size / d);
  let rest = size - whole * d;
  const words: number[] = [];
  if (whole >= WORD * WORD) words.push(Math.floor(whole / (WORD * WORD)));
  if (whole >= WORD) words.push(Math.floor(whole / WORD) % WORD);
  if (whole > 0) words.push(whole % WORD);
  // The place of the first word: words before the point count upwards from 0, those behind it downwards from −1.
  let place = words.length - 1;
  const isQuick = d <= LARGEST_FOR_A_WORD;
  for (let i = 1; rest !== 0 && (i <= LONGEST_FRACTION || words.length * 7 <= SIGNIFICANT + 7); i++) {
    // A large divisor leaves room for four digits at once, and then for three.
    const raised = rest * (isQuick ? WORD : 1e4);
    let word = Math.floor(raised / d);
    rest = raised - word * d;
    if (!isQuick) {
      const again = rest * 1e3;
      const tail = Math.floor(again / d);
      rest = again - tail * d;
      word = word * 1e3 + tail;
    }
    if (words.length === 0) {
      if (word === 0) continue;
      place = -i;
    }
    words.push(word);
  }
  const leading = lengthOf(words[0] ?? 0);
  if (rest !== 0) cutOff(words, leading);
  while (words[words.length - 1] === 0) words.pop();
  const decimal: Digits = rest === 0 ? new Decimal(0) : endlessDecimal(0, value);
  decimal.s = n < 0 ? -1 : 1;
  decimal.e = place * 7 + leading - 1;
  decimal.d = words;
  return decimal as Decimal;
}

/** The fields of a Decimal, before it is handed out. */
type Digits = { -readonly [K in keyof Decimal]: Decimal[K] };

/**
 * Rounds half up at the 40th digit. No tie can occur, because a tie would terminate; nor can the first word overflow,
 * because no fraction of such parts lies so near below a power of ten.
 */
function cutOff(words: number[], leading: number): void {
  // The word with the 41st digit is the last one that counts.
  const last = Math.ceil((SIGNIFICANT + 1 - leading) / 7);
  const unit = 10 ** (leading + 7 * last - SIGNIFICANT);
  words.length = last + 1;
  words[last] = Math.floor((words[last] ?? 0) / unit + 0.5) * unit;
  for (let i = last; words[i] === WORD; i--) {
    words[i] = 0;
    words[i - 1] = (words[i - 1] ?? 0) + 1;
  }
}
