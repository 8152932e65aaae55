import fc from "fast-check";
import { toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { type RenjaRow, renjaTable, toHtml } from "../../../src/report/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";
import { anyRenjaRows } from "../../support/renja-rows.ts";
import { type Due, tableLaws } from "../../support/table-laws.ts";

const pair = (performance: number | string | null, money: number | null) => ({ performance, money });
const none = pair(null, null);
const rows: readonly RenjaRow[] = [
  {
    objective: "S1",
    programme: "Program A",
    indicator: "Peserta (orang)",
    planTarget: pair(500, 1000),
    before: pair(300, 400),
    target: pair(100, 300),
    quarters: [pair(20, 50), pair(30, 100), none, none],
    agency: "Dinas A",
  },
  {
    objective: "S1",
    programme: "Program B",
    indicator: "Opini",
    planTarget: pair("WTP", 1000),
    before: pair("WTP", 400),
    target: pair("WTP", 300),
    quarters: [pair(null, 50), pair(null, 100), none, pair("WTP", 10)],
    consolidation: "last",
  },
];
const cells = (at: number) => {
  const row = plain(renjaTable(rows).rows.at(at)) as {
    cells: Record<string, { value?: string; text?: unknown; code?: string }>;
  };
  return (key: string) => row.cells[key]?.value ?? row.cells[key]?.text ?? row.cells[key]?.code;
};

describe("renjaTable", () => {
  it("has 25 columns under three rows of heads and a row of numbers", () => {
    const html = toHtml(renjaTable(rows));
    const heads = html
      .slice(0, html.indexOf("</thead>"))
      .split("\n")
      .filter((line) => line.startsWith("<tr"));
    // 12 heads on top, as wide as 25 columns; the quarters below; 20 pairs of K and Rp.
    expect(heads.map((line) => line.match(/<th/g)?.length ?? 0)).toEqual([12, 4, 20, 0]);
    expect(heads[3]?.match(/\(\d+\)/g)).toHaveLength(25);
    expect(heads[3]?.match(/\(\d+\)/g)?.at(-1)).toBe("(15)");
  });

  it("adds up quarters and years, and takes percent for percent", () => {
    const at = cells(0);
    // 20 + 30 = 50; 300 + 50 = 350; 350 of 500 = 70 %. 50 + 100 = 150; 400 + 150 = 550; 550 of 1000 = 55 %.
    expect(["k12", "k13", "k14", "rp12", "rp13", "rp14"].map(at)).toEqual(["50", "350", "70", "150", "550", "55"]);
  });

  it("prints levels as they are, takes the last one, and measures none of them", () => {
    const at = cells(1);
    expect(["k5", "k8", "k11", "k12", "k13", "k14"].map(at)).toEqual([
      "WTP",
      "not-reported",
      "WTP",
      "WTP",
      "WTP",
      "no-figure",
    ]);
    expect(at("rp14")).toBe("56");
  });

  it("prints the mean with its predicate, and says what it is the mean of", () => {
    const table = renjaTable(rows);
    // K: 70 alone; Rp: (55 + 56) ÷ 2 = 55.5.
    expect(["k14", "rp14"].map(cells(2))).toEqual(["70", "55.5"]);
    expect(["k14", "rp14"].map(cells(3))).toEqual([
      { id: "Sedang", en: "Moderate" },
      { id: "Rendah", en: "Low" },
    ]);
    expect(table.footnotes.map(({ text }) => typeof text === "object" && text.id)).toContain(
      "Rata-rata dari 1 di antara 2 indikator.",
    );
  });

  it("leaves the full-width rows to be filled in, or prints what was said", () => {
    const table = renjaTable(rows, { factors: { hindering: "Pandemi" } });
    expect(
      table.rows
        .slice(-4)
        .map((row) => row.kind === "item" && row.cells["no"]?.kind === "text" && row.cells["no"].text),
    ).toEqual([
      { id: "Faktor pendorong keberhasilan: …", en: "What helped: …" },
      { id: "Faktor penghambat: Pandemi", en: "What hindered: Pandemi" },
      {
        id: "Tindak lanjut yang diperlukan dalam triwulan berikutnya: …",
        en: "What is to follow in the next quarter: …",
      },
      { id: "Tindak lanjut yang diperlukan dalam Renja berikutnya: …", en: "What is to follow in the next Renja: …" },
    ]);
  });

  it("has no mean of nothing", () => {
    const [row] = rows;
    if (row === undefined) throw new Error("there is a row");
    const empty = renjaTable([{ ...row, quarters: [none, none, none, none], before: none }]);
    expect(empty.rows[1]).toMatchObject({ cells: { k14: { kind: "missing", code: "nothing-to-average" } } });
  });

  it("refuses three quarters", () => {
    const [row] = rows;
    if (row === undefined) throw new Error("there is a row");
    expect(refusal(() => renjaTable([{ ...row, quarters: row.quarters.slice(1) }]))).toEqual([
      "invalid-input rows[0].quarters",
    ]);
  });

  describe("properties", () => {
    it("reaches 100 percent exactly where the target was reached", () => {
      const amount = fc.integer({ min: 1, max: 1_000_000 });
      fc.assert(
        fc.property(fc.tuple(amount, amount, amount, amount), amount, (quarters, before) => {
          const target = quarters.reduce((sum, each) => sum + each, before);
          const table = renjaTable([
            {
              programme: "x",
              indicator: "x",
              planTarget: pair(target, target),
              before: pair(before, before),
              target: pair(1, 1),
              quarters: quarters.map((each) => pair(each, each)),
            },
          ]);
          const [first] = table.rows;
          return (["k14", "rp14"] as const).every(
            (key) =>
              first?.kind === "item" && first.cells[key]?.kind === "number" && String(first.cells[key].value) === "100",
          );
        }),
      );
    });
  });
});

tableLaws(
  anyRenjaRows,
  (given) => renjaTable(given),
  (given) => [
    ...given.map(({ programme, indicator, agency, planTarget, before, target, quarters }, i) => ({
      no: `${i + 1}`,
      programme,
      indicator,
      agency,
      ...Object.fromEntries(
        [planTarget, before, target, ...quarters].flatMap(({ performance, money }, j) => [
          [`k${j + 5}`, dueOf(performance)],
          [`rp${j + 5}`, dueOf(money)],
        ]),
      ),
    })),
    ...Array.from({ length: 4 }, () => ({ programme: undefined, k5: undefined })),
  ],
  (given, table) => {
    // Rows of one objective share its cell, which opens once and reaches down to the last of them.
    const cells = table.rows.flatMap((row) =>
      row.kind === "item" && row.cells["objective"] ? [row.cells["objective"]] : [],
    );
    const opened = given.filter(({ objective }, i) => objective !== undefined && objective !== given[i - 1]?.objective);
    expect(cells.map((cell) => cell.kind === "text" && cell.text)).toEqual(opened.map(({ objective }) => objective));
    // The mean is that of the rates above it, and of nothing else.
    const rates = table.rows
      .slice(0, given.length)
      .flatMap((row) =>
        row.kind === "item" && row.cells["k14"]?.kind === "number" ? Number(row.cells["k14"].value) : [],
      );
    const [mean] = table.rows.flatMap((row) => (row.kind === "total" ? row.cells["k14"] : []));
    if (rates.length === 0) expect(mean).toMatchObject({ kind: "missing" });
    else {
      const off = rates.reduce((all, each) => all + each - Number(mean?.kind === "number" && mean.value), 0);
      expect(Math.abs(off) / Math.max(1, ...rates.map((each) => Math.abs(each)))).toBeLessThan(1e-9);
    }
  },
);

function dueOf(given: unknown): Due {
  return given === null ? null : given === "WTP" ? given : { is: toDecimal(given as string) };
}
