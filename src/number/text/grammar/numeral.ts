import { tryExact } from "../../decimal/index.ts";
import { shortestDouble } from "./shortest-double.ts";

/** A figure as the plain text of each notation that it follows: `id` is 1.234,5 and `en` is 1,234.5. */
export interface Readings {
  readonly id: string | undefined;
  readonly en: string | undefined;
}

/** A figure at the start of a text. */
export interface Numeral extends Readings {
  /** The figure as it is written, with its sign. */
  readonly written: string;
  /** Whether the digits are those of a spreadsheet's double, and the shorter number behind them was read. */
  readonly double: boolean;
  /** The text behind it. */
  readonly rest: string;
}

// A group never begins with zero: "0.125" is an eighth in English notation, and no Indonesian way to write 125.
const INDONESIAN = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
// A sign, then digits with points and commas, perhaps an exponent as spreadsheets write it.
const NUMERAL = /^([-−–+]?) ?(\d(?:[\d.,]*\d)?)(?:[eE]([-−+]?\d{1,3})(?!\d))?/u;

/** What bare digits with points and commas say in each notation; neither reading is there when they are no figure. */
export function readingsOf(digits: string): Readings {
  return {
    id: INDONESIAN.test(digits) ? digits.replaceAll(".", "").replace(",", ".") : undefined,
    en: ENGLISH.test(digits) ? digits.replaceAll(",", "") : undefined,
  };
}

/** The figure that a text begins with, or undefined when it begins with none. */
export function numeralAt(text: string): Numeral | undefined {
  const [written, sign = "", digits = "", exponent] = NUMERAL.exec(text) ?? [];
  if (written === undefined) return undefined;
  const rest = text.slice(written.length);
  const minus = sign === "" || sign === "+" ? "" : "-";
  const shortest = shortestDouble(exponent === undefined ? digits : `${digits}e${exponent.replace("−", "-")}`);
  const { id, en } = shortest === undefined ? plainReadings(digits, exponent) : { id: shortest, en: shortest };
  return { id: readable(minus, id), en: readable(minus, en), written, double: shortest !== undefined, rest };
}

function plainReadings(digits: string, exponent: string | undefined): Readings {
  if (exponent === undefined) return readingsOf(digits);
  // A cell that a spreadsheet wrote has no groups: what has a second point or comma is no number.
  const written = `${digits.replace(",", ".")}e${exponent.replace("−", "-")}`;
  return { id: written, en: written };
}

/** A number with its sign, unless it is too long for any figure. */
function readable(minus: string, number: string | undefined): string | undefined {
  return number !== undefined && tryExact(number) !== undefined ? minus + number : undefined;
}
