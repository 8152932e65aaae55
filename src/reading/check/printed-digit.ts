import {
  absolute,
  compare,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  multiply,
  sign,
  ZERO,
} from "../../number/index.ts";
import { readingAt, type SectionRead, storedNumber } from "../cell/index.ts";
import { MOST_DECIMALS } from "./agrees.ts";

/** The half of a unit of a decimal place. */
const HALF: Exact = /* @__PURE__ */ exactOf("0.5");

/**
 * By how much the figure of a cell may have been rounded: half a unit of its last printed digit, in the unit in which its
 * column is stored. A text prints its digits; a stored number as many as its format, or where there is none, as the finest
 * of the stored numbers beside it, which are printed alike. What has more digits than any print was computed, not rounded.
 */
export function roundedAway(read: SectionRead, row: number, column: number, finest: number): Exact {
  const stored = storedNumber(read, row, column);
  const cell = read.section.grid.cell(row, column);
  if (stored === undefined) return ZERO;
  const own = exactToDecimal(stored).decimalPlaces();
  if (own > MOST_DECIMALS) return ZERO;
  const reading = readingAt(read, row, column);
  if (isPrinted(read, row, column) && reading?.kind === "number" && typeof cell === "string")
    return roundedText({ cell, value: exactOf(reading.value), stored });
  const format = read.section.grid.format(row, column);
  return halfUnit(Math.max(own, format === undefined ? finest : decimalsOf(format)));
}

/** Whether a cell is as it was printed: a text. A share of 1 without its sign was stored, and printed as a percent. */
function isPrinted(read: SectionRead, row: number, column: number): boolean {
  const cell = read.section.grid.cell(row, column);
  return typeof cell === "string" && (read.facts.get(column)?.isFraction !== true || /%|persen/i.test(cell));
}

/** How many decimals the finest of the stored numbers among some rows has. */
export function finestDecimals(read: SectionRead, rows: readonly number[], column: number): number {
  const decimals = rows.flatMap((row) => {
    const stored = storedNumber(read, row, column);
    return stored === undefined || isPrinted(read, row, column) ? [] : [exactToDecimal(stored).decimalPlaces()];
  });
  return Math.max(0, ...decimals.filter((each) => each <= MOST_DECIMALS));
}

interface PrintedText {
  readonly cell: string;
  /** The figure as it was read, in the unit that the text names. */
  readonly value: Exact;
  /** The same in the unit of the column. */
  readonly stored: Exact;
}

/** A text is in the unit that it is written in, such as percent or millions. */
function roundedText({ cell, value, stored }: PrintedText): Exact {
  const digits = /\d(?:[\d.,]*\d)?/.exec(cell)?.[0] ?? "0";
  const [, behind = ""] = /[.,](\d+)$/.exec(digits) ?? [];
  const whole = exactOf(digits.replace(/[.,]/g, ""));
  // Three digits behind a separator are decimals, unless the figure is the one without separators.
  const isGrouped = behind.length === 3 && compare(absolute(value), whole) === 0;
  const decimals = isGrouped ? 0 : behind.length;
  const written = divide(whole, exactOf(`1${"0".repeat(decimals)}`));
  return multiply(halfUnit(decimals), sign(written) === 0 ? exactOf(1) : divide(absolute(stored), written));
}

/** The decimals that a format of a spreadsheet prints of a stored number; a percent is stored as a fraction. */
function decimalsOf(format: string): number {
  const [, decimals = ""] = /0[.,](0+)/.exec(format) ?? [];
  return decimals.length + (format.includes("%") ? 2 : 0);
}

function halfUnit(decimals: number): Exact {
  return divide(HALF, exactOf(`1${"0".repeat(decimals)}`));
}
