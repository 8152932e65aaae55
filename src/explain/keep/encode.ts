import {
  attempt,
  type Bilingual,
  isArray,
  keysOf,
  placesOf,
  problemAt,
  SakipError,
  valueUnder,
} from "../../core/index.ts";
import { Decimal, fractionText, tryExact } from "../../number/index.ts";
import { isAccumulator } from "./accumulator.ts";
import { type Kept, keptObject, marked } from "./kept.ts";

/** What stands for a function; without it functions are left out, as JSON does. */
export type MarkCallback = (callback: object) => Kept;

/** A value as a snapshot keeps it: a Decimal whose digits do not end is the fraction behind them. */
export function encode(value: unknown, markCallback?: MarkCallback): Kept {
  return encoded(value, termsOf(markCallback, true));
}

/** A result as a snapshot keeps it: its Decimals as they print, because what prints the same is the same result. */
export function encodeResult(value: unknown): Kept {
  return encoded(value, termsOf(undefined, false));
}

interface Terms {
  readonly markCallback: MarkCallback | undefined;
  readonly keepsFractions: boolean;
  readonly around: object[];
  /** What has been kept, with how many values it is: what stands in several places is kept once. */
  readonly made: Map<object, { readonly kept: Kept; readonly values: number }>;
  /** How many values the record has. */
  values: number;
}

/** Explanations of long chains go deep; what goes deeper than this has no end. */
export const MOST_LEVELS = 1000;
/** A record is written as text: what is shared within is written as often as it stands there. */
const MOST_VALUES = 10_000_000;

function termsOf(markCallback: MarkCallback | undefined, keepsFractions: boolean): Terms {
  return { markCallback, keepsFractions, around: [], made: new Map(), values: 0 };
}

function encoded(value: unknown, terms: Terms): Kept {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value + 0 : marked("number", String(value));
    case "bigint":
      return String(value);
    case "function":
      return terms.markCallback?.(value) ?? marked("undefined", null);
    case "object":
      return value === null ? null : encodedObject(value, terms);
    default:
      return marked("undefined", null);
  }
}

function encodedObject(value: object, terms: Terms): Kept {
  if (isNumber(value)) return terms.keepsFractions ? decimalText(value) : value.toFixed();
  const before = terms.made.get(value);
  if (before !== undefined) {
    terms.values += before.values;
    if (terms.values > MOST_VALUES) throw tooMuch(value);
    return before.kept;
  }
  const start = terms.values++;
  if (terms.around.includes(value) || terms.around.length >= MOST_LEVELS || start > MOST_VALUES) throw tooMuch(value);
  terms.around.push(value);
  const kept = keptOf(value, terms);
  terms.around.pop();
  terms.made.set(value, { kept, values: terms.values - start });
  return kept;
}

/** A Decimal that holds a number; what only looks like one is data. */
function isNumber(value: object): value is Decimal {
  return attempt(() => Decimal.isDecimal(value) && tryExact(value) !== undefined) === true;
}

function keptOf(value: object, terms: Terms): Kept {
  // Some pages give every Set and Map a `toJSON` of their own: a snapshot is the same on all of them.
  const isCollection = attempt(() => value instanceof Set || value instanceof Map) === true;
  const toJson = isCollection ? undefined : valueUnder(value, "toJSON");
  if (typeof toJson === "function") {
    const told = encoded(toJson.call(value), terms);
    return isAccumulator(value) ? marked("accumulator", told) : told;
  }
  const inner = (own: unknown) => encoded(own, terms);
  if (isArray(value)) return (placesOf(value) ?? []).map(inner);
  if (isCollection && value instanceof Map)
    return marked(
      "map",
      [...value].map(([key, own]) => [inner(key), inner(own)]),
    );
  if (isCollection && value instanceof Set) return marked("set", [...value].map(inner));
  return keptObject(
    (keysOf(value) ?? []).flatMap((key) => {
      const own = valueUnder(value, key);
      const isLost = own === undefined || typeof own === "symbol" || (typeof own === "function" && !terms.markCallback);
      return isLost ? [] : [[key, inner(own)] as const];
    }),
  );
}

const tooMuch = (value: object) => new SakipError([problemAt("invalid-input", [], value, endless)]);

/** Its digits, or the fraction behind digits that do not end. */
function decimalText(value: Decimal): Kept {
  const exact = tryExact(value);
  if (exact === undefined) return String(value);
  const text = fractionText(exact);
  return text.includes("/") ? marked("fraction", text) : text;
}

const endless: Bilingual = {
  en: "items that do not contain themselves, of fewer than 1,000 levels and 10,000,000 values",
  id: "butir yang tidak memuat dirinya sendiri, kurang dari 1.000 tingkat dan 10.000.000 nilai",
};
