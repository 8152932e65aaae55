import { describe } from "../../core/index.ts";
import { type Exact, exactOf, exactToDecimal, shortestDouble, tryExact } from "../../number/index.ts";
import type { Figure } from "./figure.ts";
import type { FigureOptions } from "./figure-options.ts";
import { placedFigure } from "./placed-figure.ts";
import { aboutText, debatableReading, unreadFigure } from "./target-findings.ts";

/** The figure of a cell that is no text: a number as the spreadsheet stores it, nothing, or something else. */
export function figureOfNumber(cell: unknown, options: FigureOptions): Figure {
  if (cell === null || cell === undefined) return { kind: "none", text: "" };
  const exact = readable(cell);
  const text = exact === undefined ? describe(cell) : typeof cell === "number" ? String(cell) : digitsOf(exact);
  const about = aboutText(text, options.subject);
  if (exact === undefined) return { kind: "unread", text, finding: unreadFigure(about, "no-text") };
  const meant = typeof cell === "number" ? withoutNoise(cell) : undefined;
  const findings = meant === undefined ? [] : [debatableReading(about, "spreadsheet-double")];
  return placedFigure([meant ?? exact], { about, text, findings }, options);
}

/** The number that the digits of a double mean, where they are the noise of a computation. */
function withoutNoise(cell: number): Exact | undefined {
  const shortest = shortestDouble(String(Math.abs(cell)));
  return shortest === undefined ? undefined : exactOf(`${cell < 0 ? "-" : ""}${shortest}`);
}

function digitsOf(exact: Exact): string {
  return exactToDecimal(exact).toFixed();
}

/** An object that fights back is no number. */
function readable(cell: unknown): Exact | undefined {
  try {
    return tryExact(cell);
  } catch {
    return undefined;
  }
}
