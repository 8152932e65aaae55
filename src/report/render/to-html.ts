import { flag, type Given, type Locale, object, optional, readAll, text, word } from "../../core/index.ts";
import type { BlockRead, SignatureRead } from "../document/index.ts";
import { textIn } from "../table/index.ts";
import { escapeHtml, linesHtml } from "./escape-html.ts";
import { pageHtml } from "./page-html.ts";
import { PAPERS, type PageLook } from "./paper.ts";
import {
  type LocaleField,
  localeField,
  type Printable,
  type PrintableRead,
  printableShape,
  titleOf,
} from "./printable.ts";
import { signatureLines } from "./signature-lines.ts";
import { tableHtml } from "./table-html.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...localeField,
    /** Whether a whole page is made, with a style that prints well; not unless told. */
    page: optional(flag, false),
    /** The paper of the page: `"A4"` (the default), `"F4"` (215 × 330 mm) or `"A3"`, as wide matrices have it. */
    paper: optional(word(PAPERS), "A4"),
    /** How the ids of its elements begin: one of its own for each printed part of a page. `"sakip"` unless told. */
    id: optional(text, "sakip"),
  }))();

/**
 * How HTML is printed.
 *
 * @term pilihan HTML
 */
export interface HtmlOptions extends LocaleField, Given<typeof optionsShape> {}

/**
 * Prints a table, a document or a picture as HTML: every text escaped, captions, heads that say which cells they head, footnotes as
 * links. Without scripts and without styles in its elements, so that a strict page keeps it as it is.
 *
 * @term HTML
 * @param printable - A table, a document or a picture, or what became of it through JSON.
 * @param options - The language, and whether a whole page is made.
 * @returns The elements, or the whole page. A picture is a `figure` with its description, and with its specification in
 * `data-specification` for the program that draws it.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildTable, toHtml } from "sakip/report";
 *
 * const table = buildTable({
 *   caption: "Penyerapan",
 *   columns: [
 *     { key: "agency", head: "Perangkat daerah", namesRow: true },
 *     { key: "rate", head: "%", holds: "number" },
 *   ],
 *   rows: [{ kind: "item", cells: { agency: "Dinas <A>", rate: 30.86 } }],
 * });
 * toHtml(table).includes('<tr><th scope="row">Dinas &#60;A&#62;</th><td class="end">30,86</td></tr>') // => true
 * ```
 */
export function toHtml(printable: Printable, options: HtmlOptions = {}): string {
  const [read, { locale, page, paper, id }] = readAll(
    [printableShape, printable, "printable"],
    [optionsShape, options, "options"],
  );
  const safe = escapeHtml(id.replace(/\s+/g, "-"));
  const look = { paper, landscape: read.kind === "document" && read.orientation === "landscape" };
  const content = contentHtml(read, { locale, id: safe, look: page ? look : undefined });
  if (!page) return content;
  const title = textIn(titleOf(read), locale);
  const heading = read.kind === "document" ? "" : `<h1>${escapeHtml(title)}</h1>\n`;
  return pageHtml(heading + content, title, { locale, ...look });
}

/** Where a part is printed: its language, how its ids begin, and the page where there is one. */
interface HtmlPlace {
  readonly locale: Locale;
  readonly id: string;
  readonly look: PageLook | undefined;
}

function contentHtml(read: PrintableRead, place: HtmlPlace): string {
  const { locale, id, look } = place;
  if (read.kind === "table") return tableHtml(read, locale, `${id}-1`, look);
  return read.kind === "picture" ? blockHtml(read, { ...place, id: `${id}-1` }) : documentHtml(read, place);
}

function documentHtml(read: Extract<PrintableRead, { kind: "document" }>, place: HtmlPlace): string {
  const { locale, id } = place;
  const title = `<h1>${linesHtml(textIn(read.title, locale))}</h1>`;
  const blocks = read.blocks.map((block, i) => blockHtml(block, { ...place, id: `${id}-${i + 1}` }));
  return [`<article lang="${locale}">`, title, ...blocks, "</article>"].join("\n");
}

function blockHtml(block: BlockRead, { locale, id, look }: HtmlPlace): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1}>${linesHtml(textIn(block.text, locale))}</h${block.level + 1}>`;
    case "paragraph":
      return `<p>${linesHtml(textIn(block.text, locale))}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${linesHtml(textIn(item, locale))}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return tableHtml(block.table, locale, id, look);
    case "picture": {
      const { specification, format, description } = block;
      const written = typeof specification === "string" ? specification : JSON.stringify(specification);
      const words = linesHtml(textIn(description, locale));
      return `<figure id="${id}" data-format="${format}" data-specification="${escapeHtml(written)}"><figcaption>${words}</figcaption></figure>`;
    }
    case "signatures":
      return `<div class="signatures">${block.signatures.map((each) => signatureHtml(each, locale)).join("")}</div>`;
    case "page-break":
      return '<hr class="page-break">';
  }
}

function signatureHtml(signature: SignatureRead, locale: Locale): string {
  const lines = signatureLines(signature, locale);
  const room = lines.indexOf("", 1);
  const html = lines
    .map((line, i) => (i === room ? '<div class="room"></div>' : line === "" ? "" : `<p>${escapeHtml(line)}</p>`))
    .join("");
  return `<div class="signature">${html}</div>`;
}
