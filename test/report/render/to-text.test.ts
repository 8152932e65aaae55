import fc from "fast-check";
import { toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { buildTable, type Table, toText } from "../../../src/report/index.ts";
import { refusal } from "../../support/refusal.ts";
import { fullDocument, fullTable } from "../../support/tables.ts";

describe("toText", () => {
  it("prints a table with nested heads, bands, spans, totals, footnotes, sources and findings", () => {
    expect(toText(fullTable).split("\n")).toEqual([
      "Tabel uji",
      "",
      "                       ───── Triwulan I ─────",
      "No   Sasaran                   K           Rp       %",
      "(1)        (2)            (3)         (4)       (5)",
      "───  ────────────────  ─────────  ───────────  ──────",
      "Urusan <A>",
      " 1   Layanan | publik  12,5 poin    1.250.000    =1+1",
      " 2                           –¹⁾            -  -24,90",
      "───  ────────────────  ─────────  ───────────  ──────",
      "Jumlah                            1.250.000²⁾",
      "",
      "¹⁾ Belum dilaporkan.",
      "²⁾ 1 baris tanpa angka tidak ikut dijumlahkan.",
      "Dasar: Pedoman & contoh, hlm. 3 (praktik yang terlihat, bukan peraturan)",
      "Peringatan: Data buatan.",
    ]);
  });

  it("prints the other language in its notation", () => {
    const text = toText(fullTable, { locale: "en" });
    expect(text).toContain("Table of a test\n");
    expect(text).toContain("12.5 points    1,250,000");
    expect(text).toContain(
      "Basis: Pedoman & contoh, hlm. 3 (practice that was seen, no regulation)\nWarning: Made data.",
    );
  });

  it("prints a document", () => {
    const text = toText(fullDocument, { width: 60 });
    expect(text.slice(0, text.indexOf("Tabel uji")).split("\n")).toEqual([
      "Dokumen uji",
      "═══════════",
      "",
      "Bagian",
      "══════",
      "",
      "1. Sub",
      "",
      "Satu *dua*",
      "tiga",
      "",
      "1. =a",
      "2. b",
      "",
      "- c",
      "",
      "[Gambar: Pohon]",
      "",
      "",
    ]);
    expect(text.slice(text.indexOf("─".repeat(60))).split("\n")).toEqual([
      "─".repeat(60),
      "",
      "                                Kota, 2 Januari 2024",
      "PIHAK KEDUA                     Sekretaris",
      "Kepala Dinas",
      "",
      "",
      "                                …………………………………",
      "NAMA",
      "…………………………………",
      "NIP 123",
      "",
    ]);
  });

  it("wraps long cells, and leaves a long word whole", () => {
    const table = buildTable({
      caption: "",
      columns: [{ key: "a", head: "a" }],
      rows: [{ kind: "item", cells: { a: "satu dua tiga empat limaenamtujuh" } }],
    });
    expect(toText(table, { cellWidth: 10 }).split("\n").slice(2)).toEqual(["satu dua tiga", "empat", "limaenamtujuh"]);
  });

  it("refuses what is no table", () => {
    expect(refusal(() => toText({ kind: "table" } as Table, { cellWidth: 1 }))).toEqual([
      "invalid-input printable.caption",
      "invalid-input printable.columns",
      "invalid-input printable.numbered",
      "invalid-input printable.rows",
      "invalid-input printable.footnotes",
      "invalid-input printable.sources",
      "invalid-input printable.findings",
      "invalid-input options.cellWidth",
    ]);
  });

  describe("properties", () => {
    it("prints the same of a table that went through JSON", () => {
      expect(toText(JSON.parse(JSON.stringify(fullTable)))).toBe(toText(fullTable));
      expect(toText(toPlain(fullDocument))).toBe(toText(fullDocument));
    });

    it("prints lines of one width above the notes, whatever the cells hold", () => {
      const word = fc.string({ minLength: 1, maxLength: 80, unit: fc.constantFrom("a", "b", " ", "é") });
      fc.assert(
        fc.property(fc.array(word, { minLength: 1 }), (texts) => {
          const table = buildTable({
            caption: "",
            columns: [{ key: "a", head: "a" }],
            rows: texts.map((a) => ({ kind: "item", cells: { a } })),
          });
          const [, rule = "", ...lines] = toText(table, { cellWidth: 20 }).split("\n");
          return lines.every((line) => [...line].length <= rule.length);
        }),
      );
    });
  });
});
