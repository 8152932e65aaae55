import { buildDocument, buildTable, type Document } from "../../src/report/index.ts";

/** A table with everything that a table may have: made for tests, of no agency. */
export const fullTable = buildTable({
  caption: { id: "Tabel uji", en: "Table of a test" },
  numbered: true,
  columns: [
    { key: "no", head: "No", holds: "number", align: "center", width: 4 },
    { key: "objective", head: { id: "Sasaran", en: "Objective" }, namesRow: true, width: 30 },
    {
      key: "quarter",
      head: { id: "Triwulan I", en: "Quarter I" },
      columns: [
        { key: "k", head: "K", holds: "number" },
        { key: "rp", head: "Rp", holds: "number", format: { style: "rupiah" } },
      ],
    },
    { key: "rate", head: "%", holds: "number", format: { style: "percent" } },
  ],
  rows: [
    { kind: "band", text: "Urusan <A>" },
    {
      kind: "item",
      cells: {
        no: 1,
        objective: { kind: "text", text: "Layanan | publik", rows: 2 },
        k: { kind: "number", value: 12.5, unit: { id: "poin", en: "points" } },
        rp: 1_250_000,
        rate: "=1+1",
      },
    },
    {
      kind: "item",
      cells: {
        no: 2,
        k: { kind: "missing", reason: { id: "Belum dilaporkan.", en: "Not reported." } },
        rp: "-",
        rate: -24.9,
      },
    },
    { kind: "total", label: { id: "Jumlah", en: "Total" }, sum: ["rp"] },
  ],
  sources: [{ title: "Pedoman & contoh", clause: "hlm. 3", status: "practice" }],
  findings: [
    {
      code: "no-target",
      severity: "warning",
      subject: "a",
      path: [],
      details: {},
      message: { id: "Data buatan.", en: "Made data." },
    },
  ],
});

/** A document with every kind of block. */
export const fullDocument: Document = buildDocument({
  title: { id: "Dokumen uji", en: "Document of a test" },
  orientation: "landscape",
  blocks: [
    { kind: "heading", text: { id: "Bagian", en: "Part" } },
    { kind: "heading", level: 3, text: "1. Sub" },
    { kind: "paragraph", text: "Satu *dua*\ntiga" },
    { kind: "list", items: ["=a", "b"], ordered: true },
    { kind: "list", items: ["c"] },
    {
      kind: "picture",
      description: { id: "Pohon", en: "Tree" },
      format: "mermaid",
      specification: 'graph TD\n  A["x"]',
    },
    { kind: "table", table: fullTable },
    { kind: "page-break" },
    {
      kind: "signatures",
      signatures: [
        { post: "Kepala Dinas", role: "PIHAK KEDUA", name: "nama", rank: null, nip: "123" },
        { above: "Kota, 2 Januari 2024", post: "Sekretaris" },
      ],
    },
  ],
});
