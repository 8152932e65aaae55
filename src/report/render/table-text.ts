import { type Locale, largest } from "../../core/index.ts";
import type { TableRead } from "../table/index.ts";
import { type Grid, type GridCell, gridOf, type Slot } from "./grid.ts";
import { raised } from "./render-words.ts";
import { surroundingsOf } from "./surroundings.ts";
import { aligned, sideBySide, widthOf, wrap } from "./text-box.ts";

const GAP = "  ";

/** A table for a terminal: columns side by side, texts wrapped, figures at the right. */
export function tableText(table: TableRead, locale: Locale, widest: number): string {
  const grid = gridOf(table, locale);
  const widths = widthsOf(grid, widest);
  const rule = widths.map((width) => "─".repeat(width)).join(GAP);
  const { notes, basis, findings } = surroundingsOf(table, locale);
  const body = grid.rows.flatMap((row, i) => {
    if (row.kind === "band") return [...(i === 0 ? [] : [""]), ...wrap(row.text, widthOf(rule))];
    const lines = linesOf(beginning(row.slots), widths);
    return row.kind === "total" && grid.rows[i - 1]?.kind !== "total" ? [rule, ...lines] : lines;
  });
  const head = grid.heads.flatMap((_, level) => headLines(grid, level, widths));
  const below = [
    ...notes.map(({ number, text }) => `${raised([number])} ${text}`),
    ...(basis === undefined ? [] : [basis]),
    ...findings,
  ];
  return [
    ...(grid.caption === "" ? [] : [grid.caption, ""]),
    ...head,
    ...(grid.numbers.length === 0 ? [] : [lineOfNumbers(grid.numbers, widths)]),
    rule,
    ...body,
    ...(below.length === 0 ? [] : ["", ...below]),
  ].join("\n");
}

/** As wide as the longest line of a cell, and as the longest word of the heads; a long head is wrapped. */
function widthsOf({ heads, leaves, rows, numbers }: Grid, widest: number): readonly number[] {
  const widths = leaves.map(({ path }, i) => {
    const cells = rows.flatMap((row) => (row.kind === "band" ? [] : beginning(row.slots)));
    const inside = cells
      .filter(({ column, columns }) => column === i && columns === 1)
      .flatMap((cell) => wrap(printed(cell), widest))
      .map(widthOf);
    const body = Math.max(widthOf(numbers[i] ?? ""), ...inside);
    return Math.max(body, ...wrap(path.at(-1) ?? "", Math.max(body, 24)).map(widthOf));
  });
  for (const { text, column, columns } of [...heads].reverse().flat()) {
    const longest = largest(wrap(text, 1).map(widthOf)) + OVER_COLUMNS.room;
    const short = columns > 1 ? longest - widthOver(widths, column, columns) : 0;
    if (short > 0) widths[column + columns - 1] = (widths[column + columns - 1] ?? 0) + short;
  }
  return widths;
}

/** The cells that begin in a row. */
function beginning(slots: readonly Slot[]): readonly GridCell[] {
  return slots.flatMap((slot) => (slot?.begins ? [slot.cell] : []));
}

/** A cell with the numbers of its footnotes. */
function printed({ cell, text }: GridCell): string {
  return text + raised(cell.notes);
}

function linesOf(cells: readonly GridCell[], widths: readonly number[]): readonly string[] {
  return placed(
    cells.map((each) => ({ ...each, text: printed(each) })),
    widths,
    CELLS,
  );
}

/** The lines of one level of the head: the heads that end in it, drawn out where they stand over several columns. */
function headLines({ heads, leaves }: Grid, level: number, widths: readonly number[]): readonly string[] {
  const isAbove = level < heads.length - 1;
  const ending = heads.flatMap((cells, from) => cells.filter(({ rows }) => from + rows - 1 === level));
  return placed(
    ending.map((each) => ({ ...each, align: isAbove ? ("center" as const) : (leaves[each.column]?.align ?? "start") })),
    widths,
    isAbove ? OVER_COLUMNS : HEADS,
  );
}

interface Placed {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly align: "start" | "center" | "end";
}

/** How cells are drawn: with so much room around the text, at the top or the bottom of their row. */
interface Drawing {
  readonly draw: (text: string, width: number, align: Placed["align"]) => string;
  readonly room: number;
  readonly settle: "start" | "end";
}

const CELLS: Drawing = { draw: aligned, room: 0, settle: "start" };
const HEADS: Drawing = { draw: aligned, room: 0, settle: "end" };
const OVER_COLUMNS: Drawing = {
  draw: (text, width) => aligned(` ${text} `, width, "center", "─"),
  room: 2,
  settle: "end",
};

/** Cells in their columns, each wrapped to its width; where no cell begins the place is blank. */
function placed(
  cells: readonly Placed[],
  widths: readonly number[],
  { draw, room, settle }: Drawing,
): readonly string[] {
  const blocks: (readonly string[])[] = [];
  for (let column = 0; column < widths.length; ) {
    const cell = cells.find((each) => each.column === column);
    const columns = cell?.columns ?? 1;
    const width = widthOver(widths, column, columns);
    blocks.push(
      cell === undefined
        ? [" ".repeat(width)]
        : wrap(cell.text, Math.max(1, width - room)).map((line, i, { length }) =>
            i === length - 1 ? draw(line, width, cell.align) : aligned(line, width, cell.align),
          ),
    );
    column += columns;
  }
  return sideBySide(blocks, GAP, settle);
}

/** The width of columns side by side, with the gaps between them. */
function widthOver(widths: readonly number[], column: number, columns: number): number {
  const own = widths.slice(column, column + columns);
  return own.reduce((sum, each) => sum + each, GAP.length * (own.length - 1));
}

function lineOfNumbers(numbers: readonly string[], widths: readonly number[]): string {
  return widths
    .map((width, i) => aligned(numbers[i] ?? "", width, "center"))
    .join(GAP)
    .trimEnd();
}
