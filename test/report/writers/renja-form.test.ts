import { Decimal, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { renjaForm, toHtml, toText } from "../../../src/report/index.ts";
import { plain } from "../../support/plain.ts";
import { anyRenjaRows } from "../../support/renja-rows.ts";
import { documentLaws, tablesOf } from "../../support/table-laws.ts";

describe("renjaForm", () => {
  it("stands across the page, and is signed by both sides", () => {
    const form = renjaForm([], { agency: "Dinas A", factors: { supporting: "Dukungan DPRD" }, maker: { name: "a" } });
    expect(toHtml(form, { page: true })).toContain("@page { size: A4 landscape;");
    const text = toText(form);
    expect(text).toContain("Faktor pendorong keberhasilan: Dukungan DPRD");
    expect(text).toContain("Disusun                                             Dievaluasi");
    expect(text).toContain("Kepala perangkat daerah                             Kepala Bappeda");
  });
});

documentLaws(
  anyRenjaRows,
  (rows) => renjaForm(rows, { agency: "Dinas Kesehatan", date: "2024-07-05", evaluator: { name: "Sri", nip: "7" } }),
  (rows, form) => {
    const [table] = tablesOf(form);
    const items = (table?.rows ?? []).flatMap((row) =>
      row.kind === "item" && row.cells["indicator"] ? [row.cells] : [],
    );
    expect(items.map((cells) => plain(cells["indicator"]))).toMatchObject(rows.map((row) => ({ text: row.indicator })));
    // What was given stands in the columns 5 to 11, and money is what was spent by all quarters that reported.
    rows.forEach(({ planTarget, before, target, quarters }, i) => {
      const figureAt = (key: string) => plain(items[i]?.[key]) as { value?: string; text?: string; kind: string };
      [planTarget, before, target, ...quarters].forEach(({ performance, money }, j) => {
        for (const [key, given] of [
          [`k${j + 5}`, performance],
          [`rp${j + 5}`, money],
        ] as const)
          expect(figureAt(key)).toMatchObject(
            given === null
              ? { kind: "missing" }
              : given === "WTP"
                ? { text: given }
                : { value: plain(toDecimal(given)) },
          );
      });
      const spent = quarters.flatMap(({ money }) => money ?? []);
      const sum = spent.reduce((all: Decimal, each) => all.plus(toDecimal(each)), new Decimal(0));
      expect(figureAt("rp12")).toMatchObject(spent.length === 0 ? { kind: "missing" } : { value: sum.toFixed() });
    });
    const text = toText(form, { width: 300, cellWidth: 1000 });
    expect(text.match(/5 Juli 2024/g)).toHaveLength(2);
    expect(text).toContain("NIP 7");
  },
);
