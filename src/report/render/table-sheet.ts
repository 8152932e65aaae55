import type { Locale } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import type { BlockRead } from "../document/index.ts";
import { leavesOf, type NumberFormat, plainNumber, type TableRead } from "../table/index.ts";
import { type Grid, type GridCell, gridOf, type HeadCell, type Leaf, type Slot } from "./grid.ts";
import { longestIn } from "./longest-in.ts";
import { raised } from "./render-words.ts";
import { type SheetCell, type SheetRow, sheetText } from "./sheet.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Spreadsheets keep so many digits of a number. */
const MOST_DIGITS = 15;
const NARROWEST = 6;

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
  const format = emptyFormat(grid.leaves[at]);
  if (slot === undefined) return { ...sheetText("", { align: grid.leaves[at]?.align ?? "start" }), format };
  if (!slot.begins) return null;
  const { cell, text, rows, columns, align } = slot.cell;
  const remarks = cell.notes.flatMap((number) => noteOf.get(number) ?? []).join(" ");
  const look = { bold, rows, columns, align, note: remarks === "" ? null : remarks };
  const plain = { ...sheetText(text, look), text: text + raised(cell.notes) };
  if (cell.kind === "missing") return { ...plain, format };
  if (cell.kind !== "number") return plain;
  const exact = exactToDecimal(cell.value).toFixed();
  const figure = figureOf(slot.cell, grid, at);
  return figure === undefined ? { ...plain, exact } : { ...plain, exact, ...figure };
}

/** The format of a place where a figure may still be filled in: of amounts and percentages, whose decimals are known. */
function emptyFormat(leaf: Leaf | undefined): string | null {
  if (leaf?.column.holds !== "number") return null;
  const { style = "number", decimals = style === "percent" ? 2 : undefined } = leaf.column.format;
  if (style === "rupiah") return formatOf(decimals ?? 0, leaf.column.format);
  return decimals === undefined ? null : formatOf(decimals, leaf.column.format);
}

function formatOf(decimals: number, { negative }: NumberFormat): string {
  const positive = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  return negative === "brackets" ? `${positive};(${positive})` : positive;
}

/** The printed figure as a number with its format; undefined where it would lose digits, or a unit stands behind it. */
function figureOf({ cell }: GridCell, { leaves }: Grid, at: number): Pick<SheetCell, "value" | "format"> | undefined {
  if (cell.kind !== "number" || cell.unit !== undefined) return undefined;
  const format: NumberFormat = cell.format ?? leaves[at]?.column.format ?? {};
  const written = plainNumber(cell.shown ?? cell.value, format);
  if (written.replace(/^-?0*\.?0*|\./g, "").length > MOST_DIGITS) return undefined;
  return { value: Number(written), format: formatOf(written.split(".")[1]?.length ?? 0, format) };
}

/** Characters: as many as the longest figure has; where there is none yet, and for texts, by the share of the width on paper. */
function widthsOf(grid: Grid): readonly number[] {
  return grid.leaves.map(({ column }, i) => {
    const needed = Math.max(NARROWEST, longestIn(grid, i) + 2);
    const figures = grid.rows.some((row) => row.kind !== "band" && row.slots[i]?.cell.cell.kind === "number");
    return figures ? needed : Math.max(needed, Math.round(column.width * 1.4));
  });
}
