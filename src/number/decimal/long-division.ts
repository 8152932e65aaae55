import type { Exact } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { endlessDecimal } from "./remembered-fraction.ts";
import { lengthOf, WORD } from "./words.ts";

/** How many significant digits are handed out of a quotient that does not terminate. */
const SIGNIFICANT = 40;
/** A remainder below it times a word is a safe integer. */
const LARGEST_FOR_A_WORD = 9e8;
/** A remainder below it times the four digits that begin a word is one. */
const LARGEST = 9e11;
/** A divisor up to the largest has at most 39 factors 2 or 5: what goes on beyond so many words never ends. */
const LONGEST_FRACTION = 6;
/** The words of the quotient under way: an array that grew would stay half as large again as long as its Decimal lives. */
const words: number[] = [];

/**
 * The Decimal of a fraction by long division in doubles, where both parts are small enough for it; undefined elsewhere.
 * Every step is a quotient and a remainder of safe integers, so that the digits are those of the fraction.
 *
 * Measured, because the way by bigint and text stands beside it: that takes seven times as long.
 */
export function byLongDivision(value: Exact): Decimal | undefined {
  const { n, d } = value;
  if (typeof n !== "number" || typeof d !== "number" || d > LARGEST) return undefined;
  if (n === 0) return new Decimal(0);
  const size = Math.abs(n);
  const whole = Math.floor(size / d);
  let count = wordsOfWhole(whole);
  // The place of the first word: words before the point count upwards from 0, those behind it downwards from −1.
  let place = count - 1;
  let rest = size - whole * d;
  for (let i = 1; rest !== 0 && (i <= LONGEST_FRACTION || count * 7 <= SIGNIFICANT + 7); i++) {
    let word = 0;
    // A large divisor leaves room for four digits at once, and then for three.
    for (let step = d > LARGEST_FOR_A_WORD ? 1e4 : WORD, done = 1; done < WORD; step = 1e3) {
      const raised = rest * step;
      const quotient = Math.floor(raised / d);
      rest = raised - quotient * d;
      word = word * step + quotient;
      done *= step;
    }
    if (count === 0 && word === 0) continue;
    if (count === 0) place = -i;
    // As an integer, so that the array holds no boxed doubles.
    words[count++] = word | 0;
  }
  const leading = lengthOf(words[0] ?? 0);
  const isEndless = rest !== 0;
  if (isEndless) count = cutOff(leading);
  while (words[count - 1] === 0) count--;
  const decimal: Fields = isEndless ? endlessDecimal(0, value) : new Decimal(0);
  decimal.s = n < 0 ? -1 : 1;
  decimal.e = place * 7 + leading - 1;
  decimal.d = words.slice(0, count);
  return decimal as Decimal;
}

/** A Decimal of our own, before it is handed out. */
type Fields = { -readonly [K in keyof Decimal]: Decimal[K] };

/** Writes the words of a safe whole number, and says how many there are. */
function wordsOfWhole(whole: number): number {
  let count = 0;
  if (whole >= WORD * WORD) words[count++] = Math.floor(whole / (WORD * WORD)) | 0;
  if (whole >= WORD) words[count++] = (Math.floor(whole / WORD) % WORD) | 0;
  if (whole > 0) words[count++] = (whole % WORD) | 0;
  return count;
}

/**
 * Rounds half up at the 40th digit, and says how many words are left. No tie can occur, because a tie would terminate; nor
 * can the first word overflow, because no fraction of such parts lies so near below a power of ten.
 */
function cutOff(leading: number): number {
  // The word with the 41st digit is the last one that counts.
  const last = Math.ceil((SIGNIFICANT + 1 - leading) / 7);
  const unit = 10 ** (leading + 7 * last - SIGNIFICANT);
  words[last] = (Math.floor((words[last] ?? 0) / unit + 0.5) * unit) | 0;
  for (let i = last; words[i] === WORD; i--) {
    words[i] = 0;
    words[i - 1] = (words[i - 1] ?? 0) + 1;
  }
  return last + 1;
}
