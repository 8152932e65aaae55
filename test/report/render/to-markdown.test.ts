import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTable, toMarkdown } from "../../../src/report/index.ts";
import { refusal } from "../../support/refusal.ts";
import { fullDocument, fullTable } from "../../support/tables.ts";

describe("toMarkdown", () => {
  it("prints heads as paths, covered cells empty, and every text for itself", () => {
    expect(toMarkdown(fullTable).split("\n")).toEqual([
      "**Tabel uji**",
      "",
      "| No | Sasaran | Triwulan I – K | Triwulan I – Rp | % |",
      "| :---: | --- | ---: | ---: | ---: |",
      "| (1) | (2) | (3) | (4) | (5) |",
      "| **Urusan \\<A>** |  |  |  |  |",
      "| 1 | Layanan \\| publik | 12,5 poin | 1.250.000 | =1+1 |",
      "| 2 |  | –¹⁾ | - | -24,90 |",
      "| **Jumlah** |  |  | **1.250.000**²⁾ |  |",
      "",
      "¹⁾ Belum dilaporkan.  ",
      "²⁾ 1 baris tanpa angka tidak ikut dijumlahkan.  ",
      "Dasar: Pedoman \\& contoh, hlm. 3 (praktik yang terlihat, bukan peraturan)  ",
      "Peringatan: Data buatan.",
    ]);
  });

  it("prints every block of a document", () => {
    const text = toMarkdown(fullDocument, { locale: "en" });
    expect(text).toContain(
      "# Document of a test\n\n## Part\n\n#### 1\\. Sub\n\nSatu \\*dua\\*<br>tiga\n\n1. =a\n2. b\n\n- c\n\n",
    );
    expect(text).toContain('```mermaid\ngraph TD\n  A["x"]\n```\n\nPicture: Tree\n');
    expect(text).toContain(
      "---\n\n&nbsp;  \nPIHAK KEDUA  \nKepala Dinas  \n&nbsp;  \n&nbsp;  \n&nbsp;  \nNAMA  \n…………………………………  \nNIP 123\n",
    );
  });

  it("fences a picture with more ticks than it holds", () => {
    const document = {
      ...fullDocument,
      blocks: [{ kind: "picture" as const, description: "x", format: "mermaid" as const, specification: "````" }],
    };
    expect(toMarkdown(document)).toContain("`````mermaid\n````\n`````\n");
  });

  it("refuses an option that it does not have", () => {
    // @ts-expect-error no such option
    expect(refusal(() => toMarkdown(fullTable, { lokale: "en" }))).toEqual(["invalid-input options.lokale"]);
  });

  describe("properties", () => {
    it("keeps each row on a line with as many bars as there are columns", () => {
      fc.assert(
        fc.property(fc.string(), fc.string(), (a, b) => {
          const table = buildTable({
            caption: "",
            columns: [
              { key: "a", head: "a" },
              { key: "b", head: "b" },
            ],
            rows: [{ kind: "item", cells: { a, b } }],
          });
          const lines = toMarkdown(table).split("\n");
          const bars = (lines[2] ?? "").match(/(?<!\\)(?:\\\\)*\|/g) ?? [];
          return lines.length === 3 && bars.length === 3;
        }),
      );
    });
  });
});
