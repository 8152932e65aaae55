import { readAll } from "../../core/index.ts";
import { assembleTable } from "./assemble-table.ts";
import { type TableInput, tableInputShape } from "./table-input-shape.ts";
import type { Table } from "./table-shape.ts";

/**
 * Makes a table of one's own: cells by the keys of the columns, sums that are computed and never typed, footnotes that
 * number themselves.
 *
 * @term tabel
 * @param input - Caption, columns, rows; sources and findings where there are any.
 * @returns The table, frozen and JSON-safe: print it with {@link toHtml}, {@link toMarkdown}, {@link toCsv}, {@link toText}
 * or {@link toSheet}.
 * @throws A {@link SakipError} with every problem at once: `invalid-number`; `invalid-input` for two columns of one key, a
 * cell of no column, a cell that covers another or leaves its group of rows.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { buildTable } from "sakip/report";
 *
 * const table = buildTable({
 *   caption: { id: "Penyerapan anggaran", en: "Absorption" },
 *   columns: [
 *     { key: "agency", head: { id: "Perangkat daerah", en: "Agency" } },
 *     { key: "budget", head: { id: "Pagu (Rp)", en: "Budget (Rp)" }, holds: "number", format: { style: "rupiah" } },
 *   ],
 *   rows: [
 *     { kind: "item", cells: { agency: "Dinas Pendidikan", budget: 1_250_000_000 } },
 *     { kind: "item", cells: { agency: "Dinas Sosial", budget: { kind: "missing", reason: "Belum dilaporkan." } } },
 *     { kind: "total", label: { id: "Jumlah", en: "Total" }, sum: ["budget"] },
 *   ],
 * });
 * table.footnotes.map(({ number, text }) => `${number} ${typeof text === "string" ? text : text.id}`)
 * // => ["1 Belum dilaporkan.", "2 1 baris tanpa angka tidak ikut dijumlahkan."]
 * ```
 */
export function buildTable(input: TableInput): Table {
  const [read] = readAll([tableInputShape, input]);
  return assembleTable(read);
}
