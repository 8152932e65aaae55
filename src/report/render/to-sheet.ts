import { deepFreeze, type Given, type Locale, largest, object, readAll } from "../../core/index.ts";
import type { BlockRead } from "../document/index.ts";
import { textIn } from "../table/index.ts";
import { type LocaleField, localeField, type Printable, printableShape } from "./printable.ts";
import { around } from "./render-words.ts";
import { type Sheet, type SheetRow, sheetText } from "./sheet.ts";
import { signatureLines } from "./signature-lines.ts";
import { columnsIn, tableRows } from "./table-sheet.ts";

const optionsShape = /* @__PURE__ */ (() => object(localeField))();

/**
 * How a sheet is made.
 *
 * @term pilihan lembar kerja
 */
export interface SheetOptions extends LocaleField, Given<typeof optionsShape> {}

/**
 * Lays a table, a document or a picture out as the rows of a sheet, for whichever library writes spreadsheet files.
 *
 * @term lembar kerja
 * @param printable - A table, a document or a picture, or what became of it through JSON.
 * @param options - The language.
 * @returns The rows, with value, printed text, number format and span of every cell. A figure of more than 15 digits is a text, because
 * spreadsheets would change it.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildTable, toSheet } from "sakip/report";
 *
 * const sheet = toSheet(
 *   buildTable({
 *     caption: "",
 *     columns: [{ key: "budget", head: "Pagu (Rp)", holds: "number", format: { style: "rupiah" } }],
 *     rows: [{ kind: "item", cells: { budget: 1_250_000 } }, { kind: "item", cells: { budget: 1234567890123456n } }],
 *   }),
 * );
 * sheet.rows.map(([cell]) => cell?.value) // => ["Pagu (Rp)", 1250000, "1.234.567.890.123.456"]
 * sheet.rows.map(([cell]) => cell?.format) // => [null, "#,##0", null]
 * sheet.rows.map(([cell]) => cell?.text) // => ["Pagu (Rp)", "1.250.000", "1.234.567.890.123.456"]
 * ```
 */
export function toSheet(printable: Printable, options: SheetOptions = {}): Sheet {
  const [read, { locale }] = readAll([printableShape, printable, "printable"], [optionsShape, options, "options"]);
  if (read.kind === "table") {
    const { rows, headRows, bodyRows, widths } = tableRows(read, locale);
    return deepFreeze({ kind: "sheet", headRows, bodyRows, widths, rows });
  }
  if (read.kind === "picture") {
    const rows = blockRows(read, locale, 1);
    return deepFreeze({ kind: "sheet", headRows: 0, bodyRows: rows.length, widths: [16], rows });
  }
  const columns = largest(read.blocks.map(columnsIn), 1);
  const rows = [
    [sheetText(textIn(read.title, locale), { bold: true, columns })],
    ...read.blocks.flatMap((block): readonly SheetRow[] => [[], ...blockRows(block, locale, columns)]),
  ];
  const widths = Array.from({ length: columns }, () => 16);
  return deepFreeze({ kind: "sheet", headRows: 0, bodyRows: rows.length, widths, rows });
}

function blockRows(block: BlockRead, locale: Locale, columns: number): readonly SheetRow[] {
  const say = (text: string, bold = false): SheetRow => [sheetText(text, { bold, columns })];
  switch (block.kind) {
    case "heading":
      return [say(textIn(block.text, locale), true)];
    case "paragraph":
      return [say(textIn(block.text, locale))];
    case "list":
      return block.items.map((item, i) => say(`${block.ordered ? `${i + 1}.` : "-"} ${textIn(item, locale)}`));
    case "table":
      return [say(textIn(block.table.caption, locale), true), ...tableRows(block.table, locale, false).rows];
    case "picture":
      return [say(`${around.picture[locale]}: ${textIn(block.description, locale)}`)];
    case "signatures":
      return block.signatures.flatMap((each) => [...signatureLines(each, locale).map((line) => say(line)), []]);
    case "page-break":
      return [];
  }
}
