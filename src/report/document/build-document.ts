import { parse } from "../../core/index.ts";
import { type Document, type DocumentInput, documentInputShape } from "./document-shape.ts";

/**
 * Puts a document of one's own together from blocks.
 *
 * @term dokumen
 * @param input - The title and the blocks; the tables are those of {@link buildTable} and of the makers.
 * @returns The document, frozen and JSON-safe.
 * @throws A {@link SakipError} `invalid-input` with every problem at once.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildDocument, toMarkdown } from "sakip/report";
 *
 * const note = buildDocument({
 *   title: { id: "Catatan", en: "Note" },
 *   blocks: [{ kind: "paragraph", text: { id: "Semua melapor.", en: "All have reported." } }],
 * });
 * toMarkdown(note, { locale: "en" }) // => "# Note\n\nAll have reported.\n"
 * ```
 */
export function buildDocument(input: DocumentInput): Document {
  const { title, orientation, blocks, findings } = parse(documentInputShape, input);
  return Object.freeze({
    kind: "document",
    title,
    ...(orientation !== undefined && { orientation }),
    blocks,
    ...(findings !== undefined && { findings }),
  });
}
