import { type Given, type Locale, object, optional, readAll, whole } from "../../core/index.ts";
import type { BlockRead, SignatureRead } from "../document/index.ts";
import { textIn } from "../table/index.ts";
import { type LocaleField, localeField, type Printable, printableShape } from "./printable.ts";
import { around } from "./render-words.ts";
import { signatureLines } from "./signature-lines.ts";
import { tableText } from "./table-text.ts";
import { sideBySide, widthOf, wrap } from "./text-box.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...localeField,
    /** The longest line of a cell of a table, beyond which it is wrapped: 10 to 1000; 48 unless told. */
    cellWidth: optional(whole(10, 1000), 48),
    /** The longest line of a paragraph: 20 to 1000; 100 unless told. */
    width: optional(whole(20, 1000), 100),
  }))();

/**
 * How plain text is laid out.
 *
 * @term pilihan teks polos
 */
export interface TextOptions extends LocaleField, Given<typeof optionsShape> {}

/**
 * Prints a table, a document or a picture as plain text, for a terminal or a message.
 *
 * @term teks polos
 * @param printable - A table, a document or a picture, or what became of it through JSON.
 * @param options - The language, and how wide lines may be.
 * @returns Lines of text, without a break at the end of a table.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildTable, toText } from "sakip/report";
 *
 * const table = buildTable({
 *   caption: "Penyerapan",
 *   columns: [
 *     { key: "agency", head: { id: "Perangkat daerah", en: "Agency" } },
 *     { key: "rate", head: "%", holds: "number", format: { style: "percent" } },
 *   ],
 *   rows: [{ kind: "item", cells: { agency: "Dinas Tenaga Kerja", rate: 30.86 } }],
 * });
 * toText(table).split("\n")
 * // => ["Penyerapan", "", "Perangkat daerah        %", "──────────────────  ─────", "Dinas Tenaga Kerja  30,86"]
 * ```
 */
export function toText(printable: Printable, options: TextOptions = {}): string {
  const [read, { locale, cellWidth, width }] = readAll(
    [printableShape, printable, "printable"],
    [optionsShape, options, "options"],
  );
  if (read.kind === "table") return tableText(read, locale, cellWidth);
  if (read.kind === "picture") return blockText(read, locale, [width, cellWidth]);
  const title = textIn(read.title, locale);
  const blocks = read.blocks.map((block) => blockText(block, locale, [width, cellWidth]));
  return `${[`${title}\n${"═".repeat(widthOf(title))}`, ...blocks].join("\n\n")}\n`;
}

function blockText(block: BlockRead, locale: Locale, [width, cellWidth]: readonly [number, number]): string {
  switch (block.kind) {
    case "heading": {
      const text = textIn(block.text, locale);
      return block.level === 3 ? text : `${text}\n${(block.level === 1 ? "═" : "─").repeat(widthOf(text))}`;
    }
    case "paragraph":
      return wrap(textIn(block.text, locale), width).join("\n");
    case "list":
      return block.items
        .map((item, i) => itemText(block.ordered ? `${i + 1}. ` : "- ", textIn(item, locale), width))
        .join("\n");
    case "table":
      return tableText(block.table, locale, cellWidth);
    case "picture":
      return `[${around.picture[locale]}: ${textIn(block.description, locale)}]`;
    case "signatures":
      return signaturesText(block.signatures, locale, width);
    case "page-break":
      return "─".repeat(width);
  }
}

function itemText(mark: string, text: string, width: number): string {
  return wrap(text, width - mark.length)
    .map((line, i) => (i === 0 ? mark : " ".repeat(mark.length)) + line)
    .join("\n");
}

/** Side by side; who signs alone signs at the right. */
function signaturesText(signatures: readonly SignatureRead[], locale: Locale, width: number): string {
  const places = Math.max(2, signatures.length);
  const each = Math.floor((width - 4 * (places - 1)) / places);
  const signed = signatures.map((signature) =>
    signatureLines(signature, locale)
      .flatMap((line) => wrap(line, each))
      .map((line) => line.padEnd(each)),
  );
  const blocks = signed.length === 1 ? [[" ".repeat(each)], ...signed] : signed;
  return sideBySide(blocks, "    ").join("\n");
}
