import { type Path, type Problem, problemAt } from "../core/index.ts";
import { Decimal } from "./decimal.ts";
import { type Exact, small, wide } from "./exact.ts";

/** Numbers beyond this many digits before or behind the point are refused: none is a figure, all are expensive. */
const MOST_DIGITS = 1000;

const EXPECTED = 'a finite number: 12.5, "12.5", 12n or a Decimal, with a point and no grouping';
const GRAMMAR = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,5}))?$/;

/** Powers of ten that are safe integers. */
export const POWERS_OF_TEN: readonly number[] = Array.from({ length: 16 }, (_, i) => 10 ** i);

/** The exact value of an input, or undefined when it is no number. The only reader of numbers in the library. */
export function tryExact(input: unknown): Exact | undefined {
  switch (typeof input) {
    case "string":
      return fromShortText(input) ?? fromText(input);
    case "number":
      return Number.isSafeInteger(input) ? small(input, 1) : fromText(String(input));
    case "bigint":
      return fromText(String(input));
    default:
      return Decimal.isDecimal(input) ? fromDecimal(input) : undefined;
  }
}

/** The exact value of an input; one that is no number is added to the problems and gives undefined. */
export function readExact(input: unknown, path: Path, problems: Problem[]): Exact | undefined {
  const value = tryExact(input);
  if (value === undefined) problems.push(problemAt("invalid-number", path, input, EXPECTED));
  return value;
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

function fromText(text: string): Exact | undefined {
  const match = text.length <= MOST_DIGITS * 3 ? GRAMMAR.exec(text) : null;
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const shift = Number(exponent) - fraction.length;
  if (whole.length + Math.max(shift, 0) > MOST_DIGITS || -shift > MOST_DIGITS) return undefined;
  const digits = BigInt(`${whole}${fraction}`);
  const n = sign === "-" ? -digits : digits;
  return shift >= 0 ? wide(n * 10n ** BigInt(shift), 1n) : wide(n, 10n ** BigInt(-shift));
}

function fromDecimal(input: Decimal): Exact | undefined {
  if (!input.isFinite() || Math.abs(input.e) > MOST_DIGITS) return undefined;
  const text = input.toFixed();
  return fromShortText(text) ?? fromText(text);
}

