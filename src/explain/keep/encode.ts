import { type Bilingual, isArray, keysOf, problemAt, SakipError, valueUnder } from "../../core/index.ts";
import { Decimal, fractionText, tryExact } from "../../number/index.ts";
import { isAccumulator } from "./accumulator.ts";
import { type Kept, keptObject, marked } from "./kept.ts";

/** What stands for a function; without it functions are left out, as JSON does. */
export type MarkCallback = (callback: object) => Kept;

/** A value as a snapshot keeps it: a Decimal whose digits do not end is the fraction behind them. */
export function encode(value: unknown, markCallback?: MarkCallback): Kept {
  return encoded(value, { markCallback, around: [], keepsFractions: true });
}

/** A result as a snapshot keeps it: its Decimals as they print, because what prints the same is the same result. */
export function encodeResult(value: unknown): Kept {
  return encoded(value, { markCallback: undefined, around: [], keepsFractions: false });
}

interface Terms {
  readonly markCallback: MarkCallback | undefined;
  readonly around: object[];
  readonly keepsFractions: boolean;
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
  if (Decimal.isDecimal(value)) return terms.keepsFractions ? decimalText(value) : value.toFixed();
  const { around } = terms;
  if (around.includes(value)) throw new SakipError([problemAt("invalid-input", [], value, endless)]);
  // Some pages give every Set and Map a `toJSON` of their own: a snapshot is the same on all of them.
  const isCollection = value instanceof Set || value instanceof Map;
  const toJson = isCollection ? undefined : valueUnder(value, "toJSON");
  if (typeof toJson === "function") {
    const told = encoded(toJson.call(value), terms);
    return isAccumulator(value) ? marked("accumulator", told) : told;
  }
  around.push(value);
  const inner = (own: unknown) => encoded(own, terms);
  const kept = (): Kept => {
    if (isArray(value)) return value.map(inner);
    if (value instanceof Map)
      return marked(
        "map",
        [...value].map(([key, own]) => [inner(key), inner(own)]),
      );
    if (value instanceof Set) return marked("set", [...value].map(inner));
    return keptObject(
      (keysOf(value) ?? []).flatMap((key) => {
        const own = valueUnder(value, key);
        const isLost =
          own === undefined || typeof own === "symbol" || (typeof own === "function" && !terms.markCallback);
        return isLost ? [] : [[key, inner(own)] as const];
      }),
    );
  };
  const done = kept();
  around.pop();
  return done;
}

/** Its digits, or the fraction behind digits that do not end. */
function decimalText(value: Decimal): Kept {
  const exact = tryExact(value);
  if (exact === undefined) return String(value);
  const text = fractionText(exact);
  return text.includes("/") ? marked("fraction", text) : text;
}

const endless: Bilingual = {
  en: "an item that does not contain itself",
  id: "butir yang tidak memuat dirinya sendiri",
};
