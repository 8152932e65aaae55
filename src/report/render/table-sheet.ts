import type { Locale } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import type { BlockRead } from "../document/index.ts";
import { leavesOf, type NumberFormat, plainNumber, type TableRead } from "../table/index.ts";
import { type Grid, type GridCell, gridOf, type HeadCell, type Slot } from "./grid.ts";
import { raised } from "./render-words.ts";
import { type SheetCell, type SheetRow, sheetText } from "./sheet.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Spreadsheets keep so many digits of a number. */
const MOST_DIGITS = 15;

/** The rows of a table, with how many of them are heads, and the widths of its columns. */
export function tableRows(table: TableRead, locale: Locale, withCaption = true) {
  const grid = gridOf(table, locale);
  const { notes, basis, findings } = surroundingsOf(table, locale);
  const columns = grid.leaves.length;
  const noteOf = new Map(notes.map(({ number, text }) => [number, text]));
  const caption =
    withCaption && grid.caption !== "" ? [filled([sheetText(grid.caption, { bold: true, columns })], columns)] : [];
  const heads = [
    ...caption,
    ...grid.heads.map((cells) => headRow(cells, columns)),
    ...(grid.numbers.length === 0 ? [] : [grid.numbers.map((number) => sheetText(number, { align: "center" }))]),
  ];
  const below = [
    ...notes.map(({ number, text }) => `${number}) ${text}`),
    ...(basis === undefined ? [] : [basis]),
    ...findings,
  ];
  const rows: readonly SheetRow[] = [
    ...heads,
    ...grid.rows.map((row) =>
      row.kind === "band"
        ? filled([sheetText(row.text, { bold: true, columns })], columns)
        : row.slots.map((slot, i) => slotCell(slot, { grid, at: i, bold: row.kind !== "item", noteOf })),
    ),
    ...below.map((text) => filled([sheetText(text, { columns })], columns)),
  ];
  return { rows, headRows: heads.length, bodyRows: grid.rows.length, widths: widthsOf(grid) };
}

/** How many columns a block of a document takes. */
export function columnsIn(block: BlockRead): number {
  return block.kind === "table" ? leavesOf(block.table.columns).length : 1;
}

function headRow(cells: readonly HeadCell[], columns: number): SheetRow {
  const row: (SheetCell | null)[] = Array.from({ length: columns }, () => null);
  for (const { text, column, rows, columns: across } of cells)
    row[column] = sheetText(text, { bold: true, rows, columns: across, align: "center" });
  return row;
}

const filled = (cells: readonly SheetCell[], columns: number): SheetRow =>
  Array.from({ length: columns }, (_, i) => cells[i] ?? null);

interface SlotPlace {
  readonly grid: Grid;
  readonly at: number;
  readonly bold: boolean;
  readonly noteOf: ReadonlyMap<number, string>;
}

function slotCell(slot: Slot, { grid, at, bold, noteOf }: SlotPlace): SheetCell | null {
  if (slot === undefined) return sheetText("");
  if (!slot.begins) return null;
  const { cell, text, rows, columns, align } = slot.cell;
  const remarks = cell.notes.flatMap((number) => noteOf.get(number) ?? []).join(" ");
  const look = { bold, rows, columns, align, note: remarks === "" ? null : remarks };
  const plain = { ...sheetText(text, look), text: text + raised(cell.notes) };
  if (cell.kind !== "number") return plain;
  const exact = exactToDecimal(cell.value).toFixed();
  const figure = figureOf(slot.cell, grid, at);
  return figure === undefined ? { ...plain, exact } : { ...plain, exact, ...figure };
}

/** The printed figure as a number with its format; undefined where it would lose digits, or a unit stands behind it. */
function figureOf({ cell }: GridCell, { leaves }: Grid, at: number): Pick<SheetCell, "value" | "format"> | undefined {
  if (cell.kind !== "number" || cell.unit !== undefined) return undefined;
  const format: NumberFormat = cell.format ?? leaves[at]?.column.format ?? {};
  const written = plainNumber(cell.shown ?? cell.value, format);
  if (written.replace(/^-?0*\.?0*|\./g, "").length > MOST_DIGITS) return undefined;
  const decimals = written.split(".")[1]?.length ?? 0;
  const positive = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  return { value: Number(written), format: format.negative === "brackets" ? `${positive};(${positive})` : positive };
}

/** Characters by the share of the width that each column has on paper. */
function widthsOf({ leaves }: Grid): readonly number[] {
  return leaves.map(({ column }) => Math.max(6, Math.round(column.width * 1.4)));
}
