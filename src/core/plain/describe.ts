import { attempt, isArray, keysOf, namesItselfDecimal, UNREADABLE, valueUnder } from "./safe.ts";

const LONGEST = 60;
const LONE_HALF = /\p{Surrogate}/gu;
/** Beyond so many levels or items, what a value holds is not spelled out. */
const DEEPEST = 3;
const MOST_ITEMS = 10;

/**
 * A value in one short line for an error: told apart are `"5"`, `5` and `5n`, nothing and null, 0 and −0. However large
 * the value is, only its beginning is looked at.
 */
export function describe(value: unknown): string {
  return shorten(inside(value, 0), LONGEST);
}

function inside(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return plain(value);
  const number = decimalText(value);
  if (number !== undefined) return `"${number}"`;
  return isArray(value) ? insideArray(value, depth) : insideObject(value, depth);
}

function plain(value: unknown): string {
  if (value === UNREADABLE) return "a value that cannot be read";
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "bigint":
      return bigintText(value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "function":
    case "symbol":
      return `a ${typeof value}`;
    case "undefined":
      return "nothing";
    default:
      return String(value);
  }
}

/** To write a bigint of many digits down takes the square of their number. */
const LARGEST = 10n ** 100n;
/** Decimal digits in a hexadecimal one. */
const DIGITS = 1.2041;

function bigintText(value: bigint): string {
  if (value < LARGEST && value > -LARGEST) return `${value}n`;
  const hexadecimal = (value < 0n ? -value : value).toString(16);
  return `a bigint of about ${Math.ceil(hexadecimal.length * DIGITS)} digits`;
}

/** What turns or breaks the line that it stands in is told by its number, as control characters are. */
const TURNS_LINE = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function quoted(text: string): string {
  // Half a pair at its end is not told: the quote before it takes the last place.
  return JSON.stringify(text.slice(0, LONGEST)).replaceAll(
    TURNS_LINE,
    (turn) => `\\u${turn.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function insideArray(value: readonly unknown[], depth: number): string {
  const length = valueUnder(value, "length");
  if (typeof length !== "number") return plain(UNREADABLE);
  if (depth === DEEPEST && length > 0) return "[…]";
  const shown = Array.from({ length: Math.min(length, MOST_ITEMS) }, (_, i) => inside(valueUnder(value, i), depth + 1));
  return `[${shown.join(",")}${length > MOST_ITEMS ? ",…" : ""}]`;
}

function insideObject(value: object, depth: number): string {
  const keys = keysOf(value);
  if (keys === undefined) return plain(UNREADABLE);
  // A Date or a Map is told by its name: it has no keys to tell it by.
  const name = keys.length === 0 ? attempt(() => Object.prototype.toString.call(value).slice(8, -1)) : undefined;
  if (name !== undefined && name !== "Object") return `${name} {}`;
  if (depth === DEEPEST && keys.length > 0) return "{…}";
  const shown = keys.slice(0, MOST_ITEMS).map((key) => `${plain(key)}:${inside(valueUnder(value, key), depth + 1)}`);
  return `{${shown.join(",")}${keys.length > MOST_ITEMS ? ",…" : ""}}`;
}

/** A Decimal, of any copy of decimal.js, is told by its digits; core knows it by how it names itself. */
function decimalText(value: object): string | undefined {
  return namesItselfDecimal(value) ? attempt(() => String(value).slice(0, LONGEST)) : undefined;
}

/** A text of so many characters at most, never cut between the halves of a surrogate pair; a half that stands alone is told as such. */
export function shorten(text: string, longest: number): string {
  const isLong = text.length > longest;
  const kept = isLong ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return kept.replaceAll(LONE_HALF, "\u{fffd}");
}
