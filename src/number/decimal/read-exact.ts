import { type Bilingual, type Path, type Problem, problemAt } from "../../core/index.ts";
import { type Exact, small, wide } from "../exact/index.ts";
import { Decimal } from "./decimal.ts";
import { readWords } from "./read-words.ts";
import { rememberedFraction } from "./remembered-fraction.ts";

/** Numbers with more digits than this before or behind the point are refused: none is a figure, all are expensive. */
const MOST_DIGITS = 1000;

/** What a refusal asks for instead. */
export const EXPECTED_NUMBER: Bilingual = {
  en: 'a finite number: 12.5, "12.5", 12n or a Decimal, with a point and no grouping',
  id: 'angka: 12.5, "12.5", 12n, atau Decimal, dengan titik desimal dan tanpa pemisah ribuan',
};

const LARGEST = /* @__PURE__ */ (() => 10n ** BigInt(MOST_DIGITS))();

/** Every text that is a number. */
export const GRAMMAR = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,5}))?$/;

/** Powers of ten that are safe integers. */
export const POWERS_OF_TEN: readonly number[] = /* @__PURE__ */ Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * The exact value of an input, or undefined when it is no number. The only reader of numbers in the library. A quotient
 * that exactToDecimal has handed out is read as the fraction it is; a copy of it, or what was computed with it, as its
 * digits.
 */
export function tryExact(input: unknown): Exact | undefined {
  switch (typeof input) {
    case "string":
      return fromText(input);
    case "number":
      return fromNumber(input);
    case "bigint":
      return input < LARGEST && input > -LARGEST ? fromText(String(input)) : undefined;
    default:
      return typeof input === "object" && input !== null ? fromObject(input) : undefined;
  }
}

function fromObject(input: object): Exact | undefined {
  try {
    return Decimal.isDecimal(input) ? (rememberedFraction(input) ?? fromDecimal(input)) : undefined;
  } catch {
    return undefined; // a proxy that was revoked, or a Decimal whose digits cannot be had
  }
}

/** The exact value of an input; one that is no number is added to the problems and gives undefined. */
export function readExact(input: unknown, path: Path, problems: Problem[]): Exact | undefined {
  const value = tryExact(input);
  if (value === undefined) problems.push(problemAt("invalid-number", path, input, EXPECTED_NUMBER));
  return value;
}

function fromNumber(input: number): Exact | undefined {
  if (Number.isSafeInteger(input)) return small(input, 1);
  // Whole hundredths, as amounts and percentages mostly are: of at most 15 digits, and giving the number back by one
  // correctly rounded division, so count/100 is its shortest decimal form.
  const count = Math.round(input * 100);
  if (Math.abs(count) <= 1e15 && count / 100 === input) return small(count, 100);
  return fromText(String(input));
}

function fromText(text: string): Exact | undefined {
  return fromShortText(text) ?? fromLongText(text);
}

// Digits, one point, at most 15 digits in all: nearly every figure. About half the time of Number(text), and exact.
function fromShortText(text: string): Exact | undefined {
  const length = text.length;
  if (length === 0 || length > 17) return undefined;
  const first = text.charCodeAt(0);
  const signed = first === 45 /* - */ || first === 43; /* + */
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let i = signed ? 1 : 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 /* . */ && point === -1 && digits > 0) point = digits;
    else if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      digits++;
    } else return undefined;
  }
  if (digits === 0 || digits > 15 || point === digits) return undefined;
  return small(first === 45 ? -value : value, point === -1 ? 1 : (POWERS_OF_TEN[digits - point] as number));
}

function fromLongText(text: string): Exact | undefined {
  const match = text.length <= MOST_DIGITS * 3 ? GRAMMAR.exec(text) : null;
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const before = whole.length + Number(exponent);
  const behind = fraction.length - Number(exponent);
  if (before > MOST_DIGITS || behind > MOST_DIGITS) return undefined;
  const digits = BigInt(whole + fraction);
  const n = sign === "-" ? -digits : digits;
  return behind > 0 ? wide(n, 10n ** BigInt(behind)) : wide(n * 10n ** BigInt(-behind), 1n);
}

function fromDecimal(input: Decimal): Exact | undefined {
  // NaN and Infinity have no such exponent, and data that merely names itself a Decimal has no such function.
  const readable = Math.abs(input.e) <= MOST_DIGITS && typeof input.toFixed === "function";
  const exact = readable ? readWords(input) : undefined;
  if (exact !== undefined || !readable) return exact;
  const text: unknown = input.toFixed();
  return typeof text === "string" ? fromText(text) : undefined;
}
