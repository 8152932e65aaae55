import { flag, type Given, type Locale, object, optional, readAll, word } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import type { BlockRead } from "../document/index.ts";
import { plainNumber, type TableRead, textIn } from "../table/index.ts";
import { csvField, safeText } from "./csv-cell.ts";
import { type Grid, gridOf, type Slot } from "./grid.ts";
import { type LocaleField, localeField, type Printable, type PrintableRead, printableShape } from "./printable.ts";
import { around } from "./render-words.ts";
import { signatureLines } from "./signature-lines.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...localeField,
    /**
     * `"id"` (the default) for spreadsheets in Indonesia: semicolons, decimal commas, a mark of UTF-8 at the beginning;
     * `"en"` for programs: commas, decimal points. Lines end with CR and LF in both.
     */
    dialect: optional(word(["id", "en"]), "id"),
    /** Whether figures stand as they are, and not as the table prints them; not unless told. */
    exact: optional(flag, false),
  }))();

/**
 * How CSV is printed.
 *
 * @term pilihan CSV
 */
export interface CsvOptions extends LocaleField, Given<typeof optionsShape> {}

/** How a line is written. */
interface Dialect {
  readonly locale: Locale;
  readonly separator: "," | ";";
  readonly point: "." | ",";
  readonly exact: boolean;
}

/**
 * Prints a table, a document or a picture as CSV: figures without grouping and never quoted into texts, texts that no spreadsheet
 * takes for a formula.
 *
 * @term CSV
 * @param printable - A table, a document or a picture, or what became of it through JSON. Of a document, texts stand alone in their
 * lines.
 * @param options - The language, the dialect, and whether figures are exact.
 * @returns The text. Heads become paths ("Triwulan I – Rp"), a cell that covers rows below it is repeated in them, and footnotes stand in
 * a last column beside their rows.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildTable, toCsv } from "sakip/report";
 *
 * const table = buildTable({
 *   caption: "",
 *   columns: [{ key: "agency", head: "Perangkat daerah" }, { key: "gap", head: "Selisih", holds: "number" }],
 *   rows: [{ kind: "item", cells: { agency: "=1+1", gap: -24.9 } }],
 * });
 * toCsv(table) // => "\uFEFFPerangkat daerah;Selisih\r\n'=1+1;-24,9\r\n"
 * toCsv(table, { dialect: "en" }) // => "Perangkat daerah,Selisih\r\n'=1+1,-24.9\r\n"
 * ```
 */
export function toCsv(printable: Printable, options: CsvOptions = {}): string {
  const [read, { locale, dialect, exact }] = readAll(
    [printableShape, printable, "printable"],
    [optionsShape, options, "options"],
  );
  const how: Dialect =
    dialect === "id" ? { locale, separator: ";", point: ",", exact } : { locale, separator: ",", point: ".", exact };
  const lines = linesOf(read, how);
  return `${dialect === "id" ? "\uFEFF" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function linesOf(read: PrintableRead, how: Dialect): readonly string[] {
  if (read.kind === "table") return tableLines(read, how);
  if (read.kind === "picture") return blockLines(read, how);
  return [
    textLine(textIn(read.title, how.locale), how),
    ...read.blocks.flatMap((block) => ["", ...blockLines(block, how)]),
  ];
}

function blockLines(block: BlockRead, how: Dialect): readonly string[] {
  const say = (text: string) => textLine(text, how);
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [say(textIn(block.text, how.locale))];
    case "list":
      return block.items.map((item) => say(textIn(item, how.locale)));
    case "table":
      return [say(textIn(block.table.caption, how.locale)), ...tableLines(block.table, how)];
    case "picture":
      return [say(`${around.picture[how.locale]}: ${textIn(block.description, how.locale)}`)];
    case "signatures":
      return block.signatures.flatMap((each) => signatureLines(each, how.locale).map(say));
    case "page-break":
      return [];
  }
}

const textLine = (text: string, { separator }: Dialect) => csvField(safeText(text), separator);

function tableLines(table: TableRead, how: Dialect): readonly string[] {
  const grid = gridOf(table, how.locale);
  const hasNotes = table.footnotes.length > 0;
  const notes = new Map(table.footnotes.map(({ number, text }) => [number, textIn(text, how.locale)]));
  const head = grid.leaves.map(({ path }) => textLine(path.join(" – "), how));
  return [
    [...head, ...(hasNotes ? [around.notes[how.locale]] : [])],
    ...grid.rows.map((row) => {
      if (row.kind === "band")
        return [textLine(row.text, how), ...head.slice(1).map(() => ""), ...(hasNotes ? [""] : [])];
      const used = [...new Set(row.slots.flatMap((slot) => slot?.cell.cell.notes ?? []))];
      const remarks = used.flatMap((number) => notes.get(number) ?? []).join(" ");
      return [
        ...row.slots.map((slot, i) => slotField(slot, i, grid, how)),
        ...(hasNotes ? [textLine(remarks, how)] : []),
      ];
    }),
  ].map((fields) => fields.join(how.separator));
}

function slotField(slot: Slot, at: number, { leaves }: Grid, how: Dialect): string {
  if (slot === undefined || slot.cell.column !== at) return "";
  const { cell, text } = slot.cell;
  if (cell.kind !== "number" || cell.unit !== undefined) return textLine(text, how);
  const format = cell.format ?? leaves[at]?.column.format ?? {};
  const figure = how.exact ? exactToDecimal(cell.value).toFixed() : plainNumber(cell.shown ?? cell.value, format);
  const written = figure.replace(".", how.point);
  return csvField(written, how.separator);
}
