import { isArray, keysOf, UNREADABLE, valueUnder } from "./safe.ts";

const LONGEST = 60;
/** Beyond so many levels or items, what a value holds is not spelled out. */
const DEEPEST = 3;
const MOST_ITEMS = 10;

/**
 * A value in one short line for an error: told apart are `"5"`, `5` and `5n`, nothing and null, 0 and −0. However large
 * the value is, only its beginning is looked at.
 */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === UNREADABLE) return "a value that cannot be read";
  if (typeof value === "object" && value !== null) return shorten(inside(value, 0));
  return shorten(plain(value));
}

function plain(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.slice(0, LONGEST + 1));
    case "bigint":
      return `${value}n`;
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "function":
    case "symbol":
      return value === UNREADABLE ? "unreadable" : `a ${typeof value}`;
    default:
      return String(value);
  }
}

function inside(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return plain(value);
  const number = decimalText(value);
  if (number !== undefined) return `"${number}"`;
  const list = isArray(value);
  const keys = list ? undefined : keysOf(value);
  if (!list && keys === undefined) return "a value that cannot be read";
  if (depth === DEEPEST) return list ? "[…]" : "{…}";
  const parts = list
    ? Array.from({ length: Math.min(value.length, MOST_ITEMS) }, (_, i) => inside(valueUnder(value, i), depth + 1))
    : (keys ?? [])
        .slice(0, MOST_ITEMS)
        .map((key) => `${JSON.stringify(key.slice(0, LONGEST))}:${inside(valueUnder(value, key), depth + 1)}`);
  const more = (list ? value.length : (keys?.length ?? 0)) > MOST_ITEMS ? ",…" : "";
  return list ? `[${parts.join(",")}${more}]` : `{${parts.join(",")}${more}}`;
}

/** A Decimal, of any copy of decimal.js, is told by its digits; core knows it by how it names itself. */
function decimalText(value: object): string | undefined {
  const tag = valueUnder(value, "toStringTag");
  if (tag !== "[object Decimal]") return undefined;
  try {
    return String(value).slice(0, LONGEST);
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = LONGEST - 1;
  // Never between the halves of a surrogate pair.
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, isHalf ? end - 1 : end)}…`;
}
