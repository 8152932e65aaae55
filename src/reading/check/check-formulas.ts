import { addUnder } from "../../core/index.ts";
import { type Exact, ZERO } from "../../number/index.ts";
import { readingAt, type SectionRead, storedNumber } from "../cell/index.ts";
import type { Column } from "../head/index.ts";
import { cellName, type PrintedTotal } from "../sheet/index.ts";
import { evaluate, type Formula, formulaOf } from "./formula.ts";
import { printedTotal } from "./printed-total.ts";

/** The formulas that a row of column numbers prints, measure by measure: K of 13 is K of 9 and of 10 and of 11. */
export function checkFormulas(read: SectionRead): PrintedTotal[] {
  const { grid, block } = read.section;
  return block.numbers.flatMap((row) => {
    const spans = spansOf(read, row);
    const formulas = Array.from({ length: grid.width }, (_, column) => formulaOf(grid.cell(row, column)));
    return formulas.flatMap((formula) => (formula === undefined ? [] : checkFormula(read, formula, spans)));
  });
}

/** The columns that each number stands over: its own, and those to its right up to the next. */
function spansOf({ section: { grid, columns } }: SectionRead, row: number): ReadonlyMap<number, readonly Column[]> {
  const spans = new Map<number, Column[]>();
  let number = 0;
  for (const column of columns) {
    const cell = grid.cell(row, column.column);
    if (cell !== null) number = Number.parseInt(String(cell).replace(/^\(/, ""), 10);
    addUnder(spans, number, column);
  }
  return spans;
}

function checkFormula(
  read: SectionRead,
  formula: Formula,
  spans: ReadonlyMap<number, readonly Column[]>,
): PrintedTotal[] {
  return (spans.get(formula.gives) ?? []).flatMap((target) => {
    const beside = (number: number) =>
      (spans.get(number) ?? []).find((other) => measureOf(other) === measureOf(target));
    const used = formula.tokens.flatMap((token) =>
      /^\d+$/.test(token) && token !== "100" ? [beside(Number(token))] : [],
    );
    if (target.path.length === 0 || used.some((column) => column === undefined)) return [];
    return read.rows.flatMap(({ row, kind }) => {
      const printed = storedNumber(read, row, target.column);
      if (printed === undefined || kind === "heading") return [];
      const cells = used.flatMap((column) => (column === undefined ? [] : [readingAt(read, row, column.column)]));
      // What was not understood makes no sum, and of blanks alone nothing follows.
      if (cells.some((cell) => cell?.kind === "unread") || cells.every((cell) => cell?.kind !== "number")) return [];
      const isQuotient = formula.tokens.includes("/");
      const right = evaluate(formula, (number) => valueAt(read, row, beside(number), isQuotient));
      if (right === undefined) return [];
      const how = formula.tokens.map((token) => nameOf(token, row, beside)).join("");
      const is = isQuotient ? "ratio" : "formula";
      return [printedTotal(read, { row, column: target.column, is, how }, printed, right)];
    });
  });
}

/** The last head cell: K, Rp. or %. */
function measureOf({ path }: Column): string {
  return path.length > 1 ? (path[path.length - 1]?.squeezed ?? "") : "";
}

/** A blank adds nothing to a sum, but divides nothing. */
function valueAt(read: SectionRead, row: number, column: Column | undefined, isQuotient: boolean): Exact | undefined {
  if (column === undefined) return undefined;
  return storedNumber(read, row, column.column) ?? (isQuotient ? undefined : ZERO);
}

function nameOf(token: string, row: number, beside: (number: number) => Column | undefined): string {
  const column = /^\d+$/.test(token) && token !== "100" ? beside(Number(token)) : undefined;
  return column === undefined ? token : cellName(row, column.column);
}
