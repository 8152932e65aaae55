import type { Locale } from "../../core/index.ts";
import type { TableRead } from "../table/index.ts";
import { type Grid, type GridCell, gridOf, type HeadCell, type Slot } from "./grid.ts";
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
    return row.kind === "total" ? [rule, ...lines] : lines;
  });
  const head = grid.heads.flatMap((cells, level) => headLines(grid, [level, cells], widths));
  const below = [
    ...notes.map(({ number, text }) => `${raised([number])} ${text}`),
    ...(basis === undefined ? [] : [basis]),
    ...findings,
  ];
  return [
    ...(grid.caption === "" ? [] : [grid.caption, ""]),
    ...head,
    ...(grid.numbered ? linesOfNumbers(widths) : []),
    rule,
    ...body,
    ...(below.length === 0 ? [] : ["", ...below]),
  ].join("\n");
}

/** As wide as the longest line of a cell, and as the longest word of the head; a long head is wrapped. */
function widthsOf({ leaves, rows, numbered }: Grid, widest: number): readonly number[] {
  return leaves.map(({ path }, i) => {
    const cells = rows
      .flatMap((row) => (row.kind === "band" ? [] : beginning(row.slots)))
      .filter(({ column }) => column === i);
    const inside = cells
      .filter(({ columns }) => columns === 1)
      .flatMap((cell) => wrap(printed(cell), widest))
      .map(widthOf);
    const body = Math.max(numbered ? widthOf(`(${i + 1})`) : 0, ...inside);
    const head = path.at(-1) ?? "";
    return Math.max(body, ...wrap(head, Math.max(body, 24)).map(widthOf));
  });
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
    aligned,
  );
}

/** The lines of one level of the head: heads over several columns are drawn out over them. */
function headLines(
  { heads, leaves }: Grid,
  [level, cells]: readonly [number, readonly HeadCell[]],
  widths: readonly number[],
): readonly string[] {
  // A head that reaches down to the body is printed right above it.
  const isAbove = level < heads.length - 1;
  const here = isAbove ? cells.filter(({ rows }) => rows === 1) : heads.flatMap(reachingDown);
  return placed(
    here.map((each) => ({ ...each, align: isAbove ? ("center" as const) : (leaves[each.column]?.align ?? "start") })),
    widths,
    isAbove ? (text, width) => aligned(` ${text} `, width, "center", "─") : aligned,
    "end",
  );
}

/** The heads of a level that reach down to the body. */
function reachingDown(
  cells: readonly HeadCell[],
  level: number,
  heads: readonly (readonly HeadCell[])[],
): readonly HeadCell[] {
  return cells.filter(({ rows }) => level + rows === heads.length);
}

interface Placed {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly align: "start" | "center" | "end";
}

type Draw = (text: string, width: number, align: Placed["align"]) => string;

/** Cells in their columns, each wrapped to its width; where no cell begins the place is blank. */
function placed(
  cells: readonly Placed[],
  widths: readonly number[],
  draw: Draw,
  settle: "start" | "end" = "start",
): readonly string[] {
  const blocks: (readonly string[])[] = [];
  for (let column = 0; column < widths.length; ) {
    const cell = cells.find((each) => each.column === column);
    const columns = cell?.columns ?? 1;
    const own = widths.slice(column, column + columns);
    const width = own.reduce((sum, each) => sum + each, GAP.length * (own.length - 1));
    const lines = cell === undefined ? [""] : wrap(cell.text, width);
    blocks.push(
      lines.map((line) => (cell === undefined ? " ".repeat(width) : draw(line, width, cell?.align ?? "start"))),
    );
    column += columns;
  }
  return sideBySide(blocks, GAP, settle);
}

function linesOfNumbers(widths: readonly number[]): readonly string[] {
  return [
    widths
      .map((width, i) => aligned(`(${i + 1})`, width, "center"))
      .join(GAP)
      .trimEnd(),
  ];
}
