import { type Given, type Locale, largest, object, readAll } from "../../core/index.ts";
import type { BlockRead } from "../document/index.ts";
import { textIn } from "../table/index.ts";
import { type LocaleField, localeField, type Printable, printableShape } from "./printable.ts";
import { around } from "./render-words.ts";
import { signatureLines } from "./signature-lines.ts";
import { escapeMarkdown, tableMarkdown } from "./table-markdown.ts";

const optionsShape = /* @__PURE__ */ (() => object(localeField))();

/**
 * How Markdown is printed.
 *
 * @term pilihan Markdown
 */
export interface MarkdownOptions extends LocaleField, Given<typeof optionsShape> {}

/**
 * Prints a table, a document or a picture as Markdown, as code forges and pandoc read it. Texts stand for themselves, whatever
 * characters they hold.
 *
 * @term Markdown
 * @param printable - A table, a document or a picture, or what became of it through JSON.
 * @param options - The language.
 * @returns The text. Markdown knows no spans: heads become paths ("Triwulan I – Rp"), a covered cell stays empty.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildTable, toMarkdown } from "sakip/report";
 *
 * const table = buildTable({
 *   caption: "",
 *   columns: [
 *     { key: "agency", head: { id: "Perangkat daerah", en: "Agency" } },
 *     { key: "rate", head: "%", holds: "number", format: { style: "percent" } },
 *   ],
 *   rows: [{ kind: "item", cells: { agency: "Dinas A | B", rate: 30.86 } }],
 * });
 * toMarkdown(table).split("\n")
 * // => ["| Perangkat daerah | % |", "| --- | ---: |", "| Dinas A \\| B | 30,86 |"]
 * ```
 */
export function toMarkdown(printable: Printable, options: MarkdownOptions = {}): string {
  const [read, { locale }] = readAll([printableShape, printable, "printable"], [optionsShape, options, "options"]);
  if (read.kind === "table") return tableMarkdown(read, locale);
  if (read.kind === "picture") return blockMarkdown(read, locale);
  const blocks = read.blocks.map((block) => blockMarkdown(block, locale));
  return `${[`# ${escapeMarkdown(textIn(read.title, locale))}`, ...blocks].join("\n\n")}\n`;
}

function blockMarkdown(block: BlockRead, locale: Locale): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escapeMarkdown(textIn(block.text, locale))}`;
    case "paragraph":
      return escapeMarkdown(textIn(block.text, locale));
    case "list":
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : "-"} ${escapeMarkdown(textIn(item, locale))}`)
        .join("\n");
    case "table":
      return tableMarkdown(block.table, locale);
    case "picture": {
      const { specification } = block;
      const text = typeof specification === "string" ? specification : JSON.stringify(specification, null, 2);
      // A fence longer than any within.
      const fence = "`".repeat(
        largest(
          [...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1),
          3,
        ),
      );
      const caption = `${around.picture[locale]}: ${textIn(block.description, locale)}`;
      return `${fence}${block.format}\n${text}\n${fence}\n\n${escapeMarkdown(caption)}`;
    }
    case "signatures":
      return block.signatures
        .map((signature) =>
          signatureLines(signature, locale)
            .map((line) => (line === "" ? "&nbsp;" : escapeMarkdown(line)))
            .join("  \n"),
        )
        .join("\n\n");
    case "page-break":
      return "---";
  }
}
