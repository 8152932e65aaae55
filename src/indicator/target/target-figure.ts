import { readFigure, tryExact } from "../../number/index.ts";

/** The two notations of figures: 1.234,5 and 1,234.5. */
export type Notation = "indonesian" | "english";

// A sign, then digits with points and commas, perhaps an exponent as spreadsheets write it.
const FIGURE = /^([-−+]?)\s?(\d(?:[\d.,]*\d)?)(?:[eE]([-−+]?\d{1,3}))?/u;
// A cell that a spreadsheet wrote has no groups: one point or comma, and it stands before the decimals.
const MANTISSA = /^\d+(?:[.,]\d+)?$/;

/** A figure at the start of a text: its value as plain text in each notation that it follows, and the text behind it. */
export interface Figure {
  readonly indonesian: string | undefined;
  readonly english: string | undefined;
  readonly rest: string;
}

/** The figure that a text begins with, or undefined when it begins with none. */
export function figureAt(text: string): Figure | undefined {
  const [whole, sign = "", digits = "", exponent] = FIGURE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = text.slice(whole.length);
  const minus = sign === "-" || sign === "−" ? "-" : "";
  if (exponent === undefined) {
    const { indonesian, english } = readFigure(digits);
    return { indonesian: readable(minus, indonesian), english: readable(minus, english), rest };
  }
  const written = MANTISSA.test(digits) ? `${digits.replace(",", ".")}e${exponent.replace("−", "-")}` : undefined;
  const plain = readable(minus, written);
  return { indonesian: plain, english: plain, rest };
}

/** A number with its sign, unless it is too long for any figure. */
function readable(minus: string, number: string | undefined): string | undefined {
  return number !== undefined && tryExact(number) !== undefined ? minus + number : undefined;
}
