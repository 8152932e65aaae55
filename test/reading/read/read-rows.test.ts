import fc from "fast-check";
import { rankBy, summarizeAbsorption } from "sakip";
import { describe, expect, it } from "vitest";
import {
  agencyLayout,
  agreementLayout,
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  codeListLayout,
  indicatorLayout,
  jurySheetLayout,
  type Layout,
  readRows,
  realizationLayout,
  recommendationLayout,
  weightLayout,
  worksheetLayout,
} from "../../../src/reading/index.ts";

const layouts: readonly Layout[] = [
  agencyLayout,
  agreementLayout,
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  codeListLayout,
  indicatorLayout,
  jurySheetLayout,
  realizationLayout,
  recommendationLayout,
  weightLayout,
  worksheetLayout,
];

const budget = [
  ["DINAS KOMUNIKASI DAN INFORMATIKA"],
  ["TAHUN ANGGARAN 2026"],
  ["NO", "PROGRAM DAN KEGIATAN", "PAGU ANGGARAN", "REALISASI", null],
  [null, null, "(Rp)", "(Rp)", "(%)"],
  [1, 2, 3, 4, 5],
  ["A", "PROGRAM PENUNJANG", 300, 150, 0.5],
  ["I", "Kegiatan Keuangan", 300, 150, 0.5],
  ["1.1", "Sub Kegiatan Gaji", 200, "0,00", 0],
  ["1.2", "Sub Kegiatan Lain", 100, 150, 1.5],
  ["JUMLAH", null, 300, 160, null],
  [],
  [null, null, null, "Kepala Dinas,"],
  [null, null, null, "NIP. -"],
];

const codes = (findings: readonly { readonly code: string }[]) => [...new Set(findings.map(({ code }) => code))].sort();

describe("readRows", () => {
  it("finds the head, the kinds of rows and the levels, and gives the lines alone", () => {
    const { items, rows, totals, findings } = readRows(budget, budgetLineLayout);
    expect(rows.map(({ kind }) => kind)).toEqual([
      "heading",
      "heading",
      "head",
      "head",
      "numbers",
      "subtotal",
      "subtotal",
      "item",
      "item",
      "total",
      "blank",
      "signature",
      "signature",
    ]);
    expect(rows.map(({ level }) => level).slice(5, 9)).toEqual([
      "programme",
      "activity",
      "sub-activity",
      "sub-activity",
    ]);
    expect(items.map((line) => [line.agencyId, line.subActivityId, `${line.budget}`, `${line.realization}`])).toEqual([
      ["DINAS KOMUNIKASI DAN INFORMATIKA", "1.1", "200", "0"],
      ["DINAS KOMUNIKASI DAN INFORMATIKA", "1.2", "100", "150"],
    ]);
    expect(totals.filter(({ agrees }) => !agrees).map(({ at, right, how }) => [at, right, how])).toEqual([
      ["D10", "150", "D6"],
    ]);
    expect(codes(findings)).toEqual([
      "accumulation-unknown",
      "column-numbers",
      "missing-context",
      "mixed-cells",
      "repeated-amount",
      "signature-rows",
      "stored-as-fraction",
      "total-differs",
      "unused-words",
      "upper-rows",
    ]);
  });

  it("takes several sheets, with their merges and formats", () => {
    const sheet = {
      name: "TW I",
      rows: [
        ["Uraian", "Pagu", "% Realisasi"],
        ["Belanja", 10, 0.5],
      ],
      formats: { C: "0.00%" },
    };
    const { items, columns } = readRows(
      [
        sheet,
        [
          ["Uraian", "Pagu"],
          ["Modal", 5],
        ],
      ],
      budgetLineLayout,
    );
    expect(items.map(({ table, budget: amount }) => [table, `${amount}`])).toEqual([
      [0, "10"],
      [1, "5"],
    ]);
    expect(items[0]?.statedPercent?.toString()).toBe("50");
    expect(columns[2]?.isFraction).toBe(true);
  });

  it("asks where one figure may be a fraction or a percent", () => {
    const { findings } = readRows(
      [
        ["Indikator", "Satuan", "Target"],
        ["Cakupan", "%", 0.68],
      ],
      indicatorLayout,
    );
    expect(codes(findings)).toContain("fraction-or-percent");
  });

  it("decides the notation of a column from all its texts, and a stated one only where none tells", () => {
    const sheet = (...targets: string[]) => [
      ["Indikator", "Satuan", "Target"],
      ...targets.map((target) => ["Lokasi", "Lokasi", target]),
    ];
    const first = (rows: readonly (readonly unknown[])[], notation?: "id" | "en") => {
      const target = readRows(rows, indicatorLayout, notation && { notation }).items[0]?.target;
      return target?.kind === "exact" ? `${target.value}` : target?.kind;
    };
    expect(first(sheet("1.044 Lokasi", "31.73 Lokasi"))).toBe("1.044");
    expect(first(sheet("1.044 Lokasi", "12,5 Lokasi"))).toBe("1044");
    expect(first(sheet("1.044 Lokasi", "12,5 Lokasi"), "en")).toBe("1044");
    expect(first(sheet("1.044 Lokasi"), "en")).toBe("1.044");
  });

  it("proposes near heads, tells ambiguous ones, and takes the word of the caller", () => {
    const rows = [
      ["Uraian", "Pagu Angaran", "Catatn"],
      ["Belanja", 10, "x"],
    ];
    expect(codes(readRows(rows, budgetLineLayout).findings)).toEqual(
      expect.arrayContaining(["near-column", "unused-column"]),
    );
    const told = readRows(rows, budgetLineLayout, { columns: { B: "budget", C: null } });
    expect(told.items.map(({ budget: amount }) => `${amount}`)).toEqual(["10"]);
    expect(codes(told.findings)).not.toContain("unused-column");
  });

  it("never takes an error for nothing, nor nothing for nought", () => {
    const rows = [
      ["Uraian", "Pagu", "Realisasi"],
      ["A b", 10, "#REF!"],
      ["C d", 10, "-"],
      ["E f", 10, 0],
    ];
    const { items, rows: read } = readRows(rows, budgetLineLayout);
    // What was not understood is neither nought nor silence: its line stands, and says so.
    const told = items.map(({ title, realization, unread }) => [title, realization && `${realization}`, unread]);
    expect(told).toEqual([
      ["A b", null, true],
      ["C d", null, undefined],
      ["E f", "0", undefined],
    ]);
    expect(read.slice(1).map(({ cells }) => cells[2]?.use)).toEqual(["unread", "none", "used"]);
  });

  it("keeps an agency whose realisation was not read in every list that its lines lead to", () => {
    const rows = [
      ["Perangkat Daerah", "Pagu", "Realisasi"],
      ["Dinas A", 100, 50],
      ["Dinas B", 100, "#REF!"],
    ];
    const { items } = readRows(rows, budgetLineLayout);
    const ranking = rankBy(summarizeAbsorption(items, { by: (line) => line.agencyId }), { value: ({ rate }) => rate });
    expect(ranking.rows.map(({ item }) => item.key)).toEqual(["Dinas A"]);
    expect(ranking.unranked.map(({ item, reason }) => [item.key, reason])).toEqual([["Dinas B", "unread-realization"]]);
  });

  it("reads answers by the words of the layout, and placeholders as not answered", () => {
    const rows = [
      ["Komponen/Sub Komponen/Kriteria", "Jawaban"],
      ["1.a", "Ya"],
      ["1.b", "Y/T"],
      ["1.c", "A/B/C/D"],
      ["2.a", "Belum Diisi"],
    ];
    const { rows: read, findings } = readRows(rows, worksheetLayout);
    expect(read.slice(1).map(({ cells }) => cells[1]?.reading)).toEqual([
      { kind: "answer", value: "yes" },
      { kind: "none", why: "placeholder" },
      { kind: "none", why: "placeholder" },
      { kind: "none", why: "placeholder" },
    ]);
    expect(codes(findings)).toContain("not-answered");
  });

  it("multiplies by the magnitude that a head names", () => {
    const { items } = readRows(
      [
        ["Uraian", "Pagu (Rp juta)"],
        ["Belanja", "1.250,5"],
      ],
      budgetLineLayout,
    );
    expect(items.map(({ budget: amount }) => `${amount}`)).toEqual(["1250500000"]);
  });

  it("refuses a call that is none, with every fault at once", () => {
    const options = { merges: ["A"], columns: { A: "nothing" }, notation: "de" };
    expect(() => Reflect.apply(readRows, undefined, ["rows", {}, options])).toThrow(/invalid-input at tables/);
    expect(() => Reflect.apply(readRows, undefined, [[], budgetLineLayout, options])).toThrow(
      /merges\[0\][\s\S]*notation/,
    );
    expect(() => readRows([], budgetLineLayout, { columns: { A: "nothing" } })).toThrow(/columns\.A|columns/);
  });

  it("does not change what it is given", () => {
    const rows = structuredClone(budget);
    readRows(rows, budgetLineLayout);
    expect(rows).toEqual(budget);
  });

  describe("properties", () => {
    const words = layouts.flatMap(({ fields }) => Object.values(fields).flatMap((field) => field.words));
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          null,
          "",
          " ",
          "-",
          "#REF!",
          "x",
          "Ya",
          "BB",
          "1.a",
          "1)",
          "5.1.02",
          "JUMLAH",
          "0,00",
          "1.234,5",
          "80.00%",
          "A (> 80 - 90)",
          "TW I",
          "I",
          "a",
          "A.1",
          "2025",
          "target_1",
          "target_2",
          "s/d bulan lalu",
          "Jan",
          "belum rilis",
          "√",
        ),
      },
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(undefined),
      fc.date(),
    );
    const sheet = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

    it("ends every cell as used, nothing, unread or unused, and never throws for one", () => {
      fc.assert(
        fc.property(sheet, fc.constantFrom(...layouts), (rows, layout) => {
          const width = Math.max(0, ...rows.map((row) => row.length));
          const { rows: read, findings } = readRows(rows, layout);
          const cells = read.flatMap((row) => row.cells);
          const many = (use: string) => cells.filter((each) => each.use === use).length;
          expect(many("used") + many("none") + many("unread") + many("unused")).toBe(rows.length * width);
          const told = new Set(findings.map(({ subject }) => subject));
          for (const { at, use } of cells) if (use === "unread") expect(told).toContain(at);
          // What is not used is told: of its column, or with the other words that no column is of.
          const columns = findings.filter(({ code }) => code === "unused-column" || code === "ambiguous-column");
          const words = findings.flatMap(({ code, details }) =>
            code === "unused-words" ? [details["at"]].flat() : [],
          );
          const covered = new Set<unknown>([...columns.map(({ subject }) => subject), ...words]);
          for (const { at, use } of cells)
            if (use === "unused") expect(covered.has(at) || covered.has(at.replace(/\d+$/, ""))).toBe(true);
        }),
        { numRuns: 300 },
      );
    });

    it("says nothing is there only where nothing is to be seen, or a text says so", () => {
      fc.assert(
        fc.property(sheet, fc.constantFrom(...layouts), (rows, layout) => {
          for (const { cells } of readRows(rows, layout).rows)
            for (const { reading, stored } of cells)
              if (reading.kind === "none" && reading.why === "empty") expect(String(stored ?? "").trim()).toBe("");
        }),
        { numRuns: 200 },
      );
    });
  });
});

describe("a printed mean of printed figures", () => {
  const head = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
  const isAccused = (
    parts: readonly (string | number)[],
    mean: string | number,
    formats: Record<string, string> = {},
  ) => {
    const rows = parts.map((part, i) => [i + 1, `Indikator ${i + 1}`, "nilai", null, null, part]);
    const sheet = [head, ...rows, ["Rata-rata capaian", null, null, null, null, mean]];
    const { totals, findings } = readRows([{ rows: sheet, formats }], realizationLayout);
    const told = findings.some(({ code }) => code === "total-differs");
    expect(totals.map(({ is, agrees }) => [is, agrees])).toEqual([["mean", !told]]);
    return told;
  };

  it.each([
    // Two parts of one decimal are each half of 0.1 apart at most, a mean without decimals half of 1: 0.05 + 0.5 = 0.55.
    ["just within the bound, 0.50 apart", ["50,5", "50,5"], "50", false],
    ["on the bound, 0.55 apart", ["50,5", "50,6"], "50", false],
    ["just beyond the bound, 0.60 apart", ["50,6", "50,6"], "50", true],
    // 66.67, 33.33 and 50.00 were printed alike, with two decimals: 0.005 + 0.005 = 0.01.
    ["on the bound of stored numbers, 0.01 apart", [66.67, 33.33, 50], 50.01, false],
    ["beyond the bound of stored numbers, 0.02 apart", [66.67, 33.33, 50], 50.02, true],
    // Two thirds and a third were computed: no part was rounded, and 0.005 is all that the mean may be apart.
    ["of what was computed, 0.01 apart", [200 / 3, 100 / 3], 50.01, true],
    ["of what was computed, exactly right", [200 / 3, 100 / 3], "50,00", false],
    // Every part printed to a whole number: 0.5 + 0.005.
    ["of whole numbers, 0.50 apart", ["67", "33", "50"], "50,50", false],
    ["of whole numbers, 0.51 apart", ["67", "33", "50"], "50,51", true],
    // A text keeps the nought that a number loses: 0.005 + 0.005.
    ["of texts with their noughts, 0.01 apart", ["66,70", "33,30", "50,00"], "50,01", false],
    ["of texts with their noughts, 0.02 apart", ["66,70", "33,30", "50,00"], "50,02", true],
  ])("%s", (_, parts, mean, accused) => {
    expect(isAccused(parts, mean)).toBe(accused);
  });

  it("counts the digits that a format prints", () => {
    // 50.00 and 50.00 as printed: 0.005 + 0.005; without the format whole numbers would be 0.5 apart each.
    const formats = { F: "0.00" };
    expect([isAccused([50, 50], 50.01, formats), isAccused([50, 50], 50.02, formats)]).toEqual([false, true]);
    expect(isAccused([50, 50], 50.02)).toBe(false);
  });
});
