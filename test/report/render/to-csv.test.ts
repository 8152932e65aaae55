import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTable, toCsv } from "../../../src/report/index.ts";
import { fullDocument, fullTable } from "../../support/tables.ts";

const one = (text: string) =>
  toCsv(buildTable({ caption: "", columns: [{ key: "a", head: "a" }], rows: [{ kind: "item", cells: { a: text } }] }), {
    dialect: "en",
  }).slice("a\r\n".length, -"\r\n".length);

describe("toCsv", () => {
  it("prints for spreadsheets in Indonesia, with footnotes beside their rows", () => {
    expect(toCsv(fullTable)).toBe(
      [
        "\uFEFFNo;Sasaran;Triwulan I – K;Triwulan I – Rp;%;Catatan",
        "Urusan <A>;;;;;",
        "1;Layanan | publik;12,5 poin;1250000;'=1+1;",
        "2;Layanan | publik;–;-;-24,90;Belum dilaporkan.",
        "Jumlah;;;1250000;;1 baris tanpa angka tidak ikut dijumlahkan.",
        "",
      ].join("\r\n"),
    );
  });

  it("prints for programs", () => {
    expect(toCsv(fullTable, { dialect: "en", locale: "en" }).split("\r\n")[3]).toBe(
      "2,Layanan | publik,–,-,-24.90,Not reported.",
    );
  });

  it("prints figures as they are where that is asked for", () => {
    const table = buildTable({
      caption: "",
      columns: [{ key: "a", head: "a", holds: "number", format: { decimals: 1 } }],
      rows: [{ kind: "item", cells: { a: 12.345 } }],
    });
    expect(toCsv(table)).toBe("\uFEFFa\r\n12,3\r\n");
    expect(toCsv(table, { exact: true })).toBe("\uFEFFa\r\n12,345\r\n");
  });

  it("lets no text be computed, in any of its lines, behind any blanks, in full-width forms", () => {
    expect(one("=1+1")).toBe("'=1+1");
    expect(one("  +cmd|' /C calc'!A0")).toBe("\"'  +cmd|' /C calc'!A0\"".slice(1, -1));
    expect(one("\u00a0\u200b@SUM(A1)")).toBe("'\u00a0\u200b@SUM(A1)".replace(/^/, '"').replace(/$/, '"').slice(1, -1));
    expect(one("＝1+1")).toBe("'＝1+1");
    expect(one("\tx")).toBe("'\tx");
    expect(one("a\n-b+1")).toBe('"a\n\'-b+1"');
    expect(one("a\r=1")).toBe('"a\r\'=1"');
  });

  it("leaves a dash and what is nothing but a number", () => {
    for (const text of ["-", "–", "-24.9", "+62 341", "-1.250.000", "-5%", "12"]) expect(one(text)).toBe(text);
  });

  it("prints the texts of a document alone in their lines", () => {
    expect(toCsv(fullDocument, { dialect: "en" }).split("\r\n").slice(0, 12)).toEqual([
      "Dokumen uji",
      "",
      "Bagian",
      "",
      "1. Sub",
      "",
      '"Satu *dua*\ntiga"',
      "",
      "'=a",
      "b",
      "",
      "c",
    ]);
  });

  describe("properties", () => {
    it("reads back as the text that was given, but for the apostrophe", () => {
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom("=", "-", '"', ",", ";", "\n", "a", "1", " ", "'") }), (text) => {
          const field = one(text);
          const read = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
          return read.split("\n").every((line, i) => {
            const given = text.split("\n")[i];
            return line === given || line === `'${given}`;
          });
        }),
      );
    });
  });
});
