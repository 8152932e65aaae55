import { deepFreeze, readAll } from "../../core/index.ts";
import type { Figure } from "./figure.ts";
import { figureOfNumber } from "./figure-of-number.ts";
import { figureOfText } from "./figure-of-text.ts";
import { figureOptionsShape, type ReadFigureOptions } from "./figure-options.ts";

/**
 * Reads a cell of a target or of a realisation, as the same grammar reads both: numbers as spreadsheets store them, and
 * texts as people type them. Magnitudes are multiplied out, brackets around money are a minus, errors of spreadsheets and
 * whatever was not understood are unread and never nothing. A letter is a level only of the scale that was asked for.
 *
 * @term pembacaan isi sel
 * @param cell - The cell: a text, a number, or nothing. It may be anything at all: what no cell holds is unread.
 * @param options - What is known of its row: notation, scale, unit, and how numbers are stored.
 * @returns What the cell says, frozen: a number, a range, a level, none, or unread with a finding that says why.
 * @throws A {@link SakipError} for options that are none: `invalid-input`, `invalid-scale`, `invalid-number`,
 * `out-of-range`. Never for a cell.
 * @see No official source: the texts of `test/indicator/target/target-texts` were found in published plans and reports.
 * @example
 * ```ts
 * import { readFigure } from "sakip";
 *
 * const budget = readFigure("Rp 45,75 M");
 * budget.kind === "number" && [`${budget.value}`, budget.unit] // => ["45750000000", "Rp"]
 * const share = readFigure(0.68, { stored: "fraction" });
 * share.kind === "number" && [`${share.value}`, share.unit] // => ["68", "%"]
 * const reached = readFigure("38% (Evaluasi Semester I)");
 * reached.kind === "number" && [`${reached.value}`, reached.remark] // => ["38", "Evaluasi Semester I"]
 * readFigure("-").kind // => "none"
 * ```
 * @example What was not understood says why.
 * ```ts
 * import { readFigure, sakipLevels } from "sakip";
 *
 * const error = readFigure("#DIV/0!");
 * error.kind === "unread" && error.finding.code // => "unread-figure"
 * readFigure("BB").kind // => "unread"
 * readFigure("BB", { scale: sakipLevels }).kind // => "level"
 * readFigure(3500, { scale: { low: 0, high: 5 } }).kind // => "unread"
 * ```
 */
export function readFigure(cell: unknown, options: ReadFigureOptions = {}): Figure {
  const [read] = readAll([figureOptionsShape, options, "options"]);
  return deepFreeze(typeof cell === "string" ? figureOfText(cell, read) : figureOfNumber(cell, read));
}
