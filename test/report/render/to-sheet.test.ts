import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTable, toSheet } from "../../../src/report/index.ts";
import { fullDocument, fullTable } from "../../support/tables.ts";

const valuesOf = (sheet: ReturnType<typeof toSheet>) => sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));

describe("toSheet", () => {
  it("gives values, covered places, and how many rows are heads", () => {
    const sheet = toSheet(fullTable);
    expect(sheet.headRows).toBe(4);
    expect(sheet.bodyRows).toBe(4);
    expect(sheet.widths).toEqual([6, 42, 11, 12, 8]);
    expect(valuesOf(sheet)).toEqual([
      ["Tabel uji", null, null, null, null],
      ["No", "Sasaran", "Triwulan I", null, "%"],
      [null, null, "K", "Rp", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["Urusan <A>", null, null, null, null],
      [1, "Layanan | publik", "12,5 poin", 1250000, "=1+1"],
      [2, null, "–", "-", -24.9],
      ["Jumlah", null, null, 1250000, null],
      ["1) Belum dilaporkan.", null, null, null, null],
      ["2) 1 baris tanpa angka tidak ikut dijumlahkan.", null, null, null, null],
      ["Dasar: Pedoman & contoh, hlm. 3 (praktik yang terlihat, bukan peraturan)", null, null, null, null],
      ["Peringatan: Data buatan.", null, null, null, null],
    ]);
    expect(sheet.rows[6]?.[4]).toEqual({
      value: -24.9,
      text: "-24,90",
      exact: "-24.9",
      format: "#,##0.00",
      span: { rows: 1, columns: 1 },
      align: "end",
      bold: false,
      note: null,
    });
    expect(sheet.rows[6]?.[2]?.note).toBe("Belum dilaporkan.");
    expect(sheet.rows[5]?.[1]?.span).toEqual({ rows: 2, columns: 1 });
    expect(sheet.rows[1]?.[2]?.span).toEqual({ rows: 1, columns: 2 });
  });

  it("gives the printed figure, the exact one beside it, and texts beyond fifteen digits", () => {
    const of = (value: string, format: object) =>
      toSheet(
        buildTable({
          caption: "",
          columns: [{ key: "a", head: "a", holds: "number", format }],
          rows: [{ kind: "item", cells: { a: { kind: "number", value } } }],
        }),
      ).rows[1]?.[0];
    expect(of("99.996", { style: "percent" })).toMatchObject({ value: 99.99, exact: "99.996", format: "#,##0.00" });
    expect(of("999999999999999", {})).toMatchObject({ value: 999999999999999, format: "#,##0" });
    expect(of("1234567890123456.5", {})).toMatchObject({
      value: "1.234.567.890.123.456,5",
      exact: "1234567890123456.5",
      format: null,
    });
    expect(of("-5", { negative: "brackets" })).toMatchObject({ value: -5, format: "#,##0;(#,##0)" });
  });

  it("gives what is printed of each cell, with the marks of its footnotes", () => {
    const printed = (locale: "id" | "en") =>
      toSheet(fullTable, { locale }).rows.map((row) => row.map((cell) => cell?.text ?? null));
    expect(printed("id").slice(4, 9)).toEqual([
      ["Urusan <A>", null, null, null, null],
      ["1", "Layanan | publik", "12,5 poin", "1.250.000", "=1+1"],
      ["2", null, "–¹⁾", "-", "-24,90"],
      ["Jumlah", null, null, "1.250.000²⁾", ""],
      ["1) Belum dilaporkan.", null, null, null, null],
    ]);
    expect(printed("en")[6]).toEqual(["2", null, "–¹⁾", "-", "-24.90"]);
  });

  it("makes columns as wide as their longest figure, and leaves room where there is none yet", () => {
    const column = (key: string, width?: number) => ({
      key,
      head: "Rp",
      holds: "number" as const,
      ...(width && { width }),
    });
    const table = buildTable({
      caption: "",
      columns: [column("a"), column("b"), column("c", 20)],
      rows: [{ kind: "item", cells: { a: 5, b: 12_345_678_901n, c: { kind: "missing", reason: "Belum diisi." } } }],
    });
    // "12.345.678.901" has 14 characters, and 20 shares of the paper are 28 characters.
    expect(toSheet(table).widths).toEqual([6, 16, 28]);
  });

  it("gives empty places the side and the format of their column, for what is filled in", () => {
    const table = buildTable({
      caption: "",
      columns: [
        { key: "answer", head: "Jawaban", align: "center" },
        { key: "plain", head: "K", holds: "number" },
        { key: "money", head: "Rp", holds: "number", format: { style: "rupiah", negative: "brackets" } },
        { key: "rate", head: "%", holds: "number", format: { style: "percent" } },
      ],
      rows: [{ kind: "item", cells: { rate: { kind: "missing", reason: "Belum diisi." } } }],
    });
    const looks = toSheet(table).rows[1]?.map((cell) => [cell?.value, cell?.align, cell?.format]);
    expect(looks).toEqual([
      [null, "center", null],
      [null, "end", null],
      [null, "end", "#,##0;(#,##0)"],
      ["–", "end", "#,##0.00"],
    ]);
  });

  it("stacks the blocks of a document, as wide as its widest table", () => {
    const sheet = toSheet(fullDocument, { locale: "en" });
    expect(sheet.widths).toHaveLength(5);
    expect([sheet.headRows, sheet.bodyRows]).toEqual([0, sheet.rows.length]);
    expect(valuesOf(sheet).slice(0, 5)).toEqual([["Document of a test"], [], ["Part"], [], ["1. Sub"]]);
    expect(sheet.rows[0]?.[0]?.span).toEqual({ rows: 1, columns: 5 });
  });

  describe("properties", () => {
    it("gives no number that a spreadsheet would change", () => {
      fc.assert(
        fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (amount) => {
          const table = buildTable({
            caption: "",
            columns: [{ key: "a", head: "a", holds: "number" }],
            rows: [{ kind: "item", cells: { a: amount } }],
          });
          const value = toSheet(table).rows[1]?.[0]?.value;
          return typeof value === "number"
            ? String(value) === String(amount) && String(amount).replace("-", "").length <= 15
            : String(amount).replace("-", "").length > 15;
        }),
      );
    });
  });
});
