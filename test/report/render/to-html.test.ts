import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTable, type Table, toHtml } from "../../../src/report/index.ts";
import { refusal } from "../../support/refusal.ts";
import { fullDocument, fullTable } from "../../support/tables.ts";

/** A table of so many columns with an amount of 13 characters. */
const amounts = (columns: number) => {
  const keys = Array.from({ length: columns }, (_, i) => `c${i}`);
  return buildTable({
    caption: "Lebar",
    columns: keys.map((key) => ({ key, head: "Rp", holds: "number" as const, format: { style: "rupiah" as const } })),
    rows: [{ kind: "item", cells: Object.fromEntries(keys.map((key) => [key, 1_234_567_890])) }],
  });
};
const typeOf = (table: Table, paper: "A4" | "F4" | "A3" = "A4") =>
  /<table class="type-(\d)">/.exec(toHtml(table, { page: true, paper }))?.[1];

describe("toHtml", () => {
  it("prints a table that says which head each cell belongs to", () => {
    expect(toHtml(fullTable).split("\n")).toEqual([
      '<div class="table" role="region" tabindex="0" aria-labelledby="sakip-1">',
      "<table>",
      '<caption id="sakip-1">Tabel uji</caption>',
      '<colgroup><col width="6.3%"><col width="46.9%"><col width="15.6%"><col width="15.6%"><col width="15.6%"></colgroup>',
      "<thead>",
      '<tr><th scope="col" rowspan="2">No</th><th scope="col" rowspan="2">Sasaran</th><th scope="colgroup" colspan="2">Triwulan I</th><th scope="col" rowspan="2">%</th></tr>',
      '<tr><th scope="col">K</th><th scope="col">Rp</th></tr>',
      '<tr class="numbers"><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td><td>(5)</td></tr>',
      "</thead>",
      "<tbody>",
      '<tr class="band"><th scope="rowgroup" colspan="5">Urusan &#60;A&#62;</th></tr>',
      '<tr><td class="center">1</td><th scope="row" rowspan="2">Layanan | publik</th><td class="end">12,5 poin</td><td class="end">1.250.000</td><td class="end">=1+1</td></tr>',
      '<tr><td class="center">2</td><td class="end">–<sup><a href="#sakip-1-1">1)</a></sup></td><td class="end">-</td><td class="end">-24,90</td></tr>',
      "</tbody>",
      "<tbody>",
      '<tr class="total"><th scope="row" colspan="3">Jumlah</th><td class="end">1.250.000<sup><a href="#sakip-1-2">2)</a></sup></td><td></td></tr>',
      "</tbody>",
      "</table>",
      '<ol class="notes" aria-label="Catatan"><li id="sakip-1-1" value="1">Belum dilaporkan.</li><li id="sakip-1-2" value="2">1 baris tanpa angka tidak ikut dijumlahkan.</li></ol>',
      '<p class="basis">Dasar: Pedoman &#38; contoh, hlm. 3 (praktik yang terlihat, bukan peraturan)</p>',
      '<ul class="findings" aria-label="Yang perlu diperhatikan">',
      "<li>Peringatan: Data buatan.</li>",
      "</ul>",
      "</div>",
    ]);
  });

  it("prints every block of a document, with ids of their own", () => {
    const html = toHtml(fullDocument, { id: "laporan" });
    expect(html).toContain(
      '<article lang="id">\n<h1>Dokumen uji</h1>\n<h2>Bagian</h2>\n<h4>1. Sub</h4>\n<p>Satu *dua*<br>tiga</p>',
    );
    expect(html).toContain("<ol><li>=a</li><li>b</li></ol>\n<ul><li>c</li></ul>");
    expect(html).toContain(
      '<figure id="laporan-6" data-format="mermaid" data-specification="graph TD\n  A[&#34;x&#34;]"><figcaption>Pohon</figcaption></figure>',
    );
    expect(html).toContain('<caption id="laporan-7">');
    expect(html).toContain(
      '<hr class="page-break">\n<div class="signatures"><div class="signature"><p>PIHAK KEDUA</p><p>Kepala Dinas</p><div class="room"></div><p>NAMA</p>',
    );
  });

  it("makes a whole page, landscape where the document is", () => {
    const page = toHtml(fullDocument, { page: true, locale: "en" });
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain("<title>Document of a test</title>");
    expect(page).toContain("@page { size: A4 landscape;");
    expect(toHtml(fullTable, { page: true })).toContain("<h1>Tabel uji</h1>");
  });

  it("makes the page of the paper that is told", () => {
    const rule = (printable: typeof fullDocument | typeof fullTable, paper: "A4" | "F4" | "A3") =>
      /@page \{ size: ([^;]+); margin: (\d+)mm/.exec(toHtml(printable, { page: true, paper }))?.slice(1);
    expect(rule(fullTable, "F4")).toEqual(["215mm 330mm", "18"]);
    expect(rule(fullDocument, "F4")).toEqual(["330mm 215mm", "12"]);
    expect(rule(fullDocument, "A3")).toEqual(["A3 landscape", "12"]);
    expect(refusal(() => toHtml(fullTable, { page: true, paper: "Letter" as "A4" }))).toEqual([
      "invalid-input options.paper",
    ]);
  });

  it("sets a table in smaller type where the page would cut it off", () => {
    // 174 mm between the margins of A4 are 493 points; a column of 13 characters is 13 × 0.56 + 0.8 = 8.08 ems wide.
    // Eight of them are 64.6 ems: 7 points make 452, 8 make 517. A3 has 740 points: eight columns fit in
    // the usual type of 9.2 points, which makes 595, and ten do not, which makes 743.
    expect(typeOf(amounts(6))).toBe(undefined);
    expect(typeOf(amounts(8))).toBe("7");
    expect(typeOf(amounts(8), "F4")).toBe("7");
    expect(typeOf(amounts(8), "A3")).toBe(undefined);
    expect(typeOf(amounts(10), "A3")).toBe("8");
    expect(typeOf(amounts(100))).toBe("4");
    expect(toHtml(amounts(100))).toContain("<table>");
  });

  it("refuses an id that is none", () => {
    expect(refusal(() => toHtml(fullTable, { id: " " }))).toEqual(["invalid-input options.id"]);
  });

  describe("properties", () => {
    it("never sets a table smaller on larger paper", () => {
      const points = (columns: number, paper: "A4" | "F4" | "A3") => Number(typeOf(amounts(columns), paper) ?? 9.2);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 60 }), (columns) => {
          expect(points(columns, "F4")).toBeGreaterThanOrEqual(points(columns, "A4"));
          expect(points(columns, "A3")).toBeGreaterThanOrEqual(points(columns, "F4"));
        }),
        { numRuns: 20 },
      );
    });

    it("lets no text become an element or leave an attribute", () => {
      const risky = fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "script", "/", "a", " ") });
      const tags = (html: string) => html.match(/<\/?[a-z][^>]*>/g)?.map((tag) => tag.replace(/ .*/, "")) ?? [];
      const of = (text: string) =>
        toHtml(
          buildTable({
            caption: text,
            columns: [{ key: "a", head: text }],
            rows: [{ kind: "item", cells: { a: { kind: "text", text, notes: [text] } } }],
          }),
        );
      fc.assert(
        fc.property(risky, (text) => {
          expect(tags(of(text))).toEqual(tags(of("a")));
        }),
      );
    });
  });
});
