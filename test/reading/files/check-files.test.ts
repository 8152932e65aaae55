import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AgencyFiles,
  agreementLayout,
  budgetLineLayout,
  cascadeLayout,
  checkFiles,
  indicatorLayout,
  readRows,
} from "../../../src/reading/index.ts";

// Four files of one agency, as they come out of their sheets.
const context = { agencyId: "dinkes", year: 2025, polarity: "maximize", accumulation: "cumulative" } as const;

const plan = readRows(
  [
    ["Jenjang", "Kode", "Uraian", "Indikator", "Satuan", "Target 2025", "Pagu"],
    ["Sasaran", "1", "Derajat kesehatan meningkat", "Usia harapan hidup", "tahun", 72, null],
    [null, null, null, "Prevalensi stunting", "%", 14, null],
    ["Program", "1.02.02", "Program Pemenuhan Upaya Kesehatan", "Cakupan layanan", "%", 90, 1000],
    ["Program", "1.02.03", "Program Sumber Daya Manusia", "Cakupan tenaga", "%", 80, 500],
  ],
  cascadeLayout,
  { context },
).items;

const budget = readRows(
  [
    ["Kode Rekening", "Uraian", "Anggaran", "Realisasi"],
    ["1.02.02", "Program Pemenuhan Upaya Kesehatan", 1100, 500],
    ["1.02.02.2.01", "Layanan", 1100, 500],
    ["1.02.04", "Program Sediaan Farmasi", 200, 100],
    ["1.02.04.2.01", "Obat", 200, 100],
  ],
  budgetLineLayout,
  { context },
).items;

const agreements = readRows(
  [
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
    [1, "Derajat Kesehatan Meningkat", "USIA HARAPAN HIDUP", "tahun", 73],
    [null, null, "Indeks keluarga sehat", "indeks", 0.8],
    [],
    ["No", "Program", "Anggaran", "Keterangan"],
    [1, "Program Pemenuhan Upaya Kesehatan", 1000, "APBD"],
    [2, "Program Promosi", 50, "APBD"],
  ],
  agreementLayout,
  { context: { ...context, owner: { id: "kadis", position: "Kepala Dinas" } } },
).items;

const report = readRows(
  [
    ["Indikator", "Satuan", "Target", "Realisasi"],
    ["Usia Harapan Hidup", "persen", 72, 72.5],
    ["Indeks keluarga sehat", "indeks", 0.8, "-"],
    ["Angka kesakitan", "%", 10, 9],
  ],
  indicatorLayout,
  { context },
).items;

const failed = (files: AgencyFiles) =>
  checkFiles(files)
    .rules.filter((rule) => rule.failed > 0)
    .map((rule) => [rule.id, rule.checked, rule.failed]);

describe("checkFiles", () => {
  it("goes through all rules, and tells how often each failed", () => {
    expect(failed({ plan, budget, agreements, report })).toEqual([
      ["agreed-indicator-not-planned", 2, 1], // Indeks keluarga sehat
      ["agreed-target-differs", 1, 1], // 73, planned 72
      ["planned-indicator-not-agreed", 2, 1], // Prevalensi stunting
      ["agreed-programme-not-planned", 2, 1], // Promosi
      ["agreed-budget-differs", 1, 1], // 1,000, budgeted 1,100
      ["planned-programme-not-budgeted", 2, 1], // 1.02.03
      ["planned-budget-differs", 1, 1], // 1,000, budgeted 1,100
      ["budgeted-programme-not-planned", 2, 1], // 1.02.04
      ["agreed-indicator-not-reported", 2, 1], // Indeks keluarga sehat has "-"
      ["reported-indicator-not-agreed", 3, 1], // Angka kesakitan
      ["reported-target-differs", 2, 1], // 72, agreed 73
      ["reported-unit-differs", 2, 1], // persen, agreed tahun
    ]);
  });

  it("tells each failure in both languages, with its place", () => {
    const { findings } = checkFiles({ plan, agreements });
    expect(findings.map(({ code, message, path }) => [code, message.en, path])).toContainEqual([
      "agreed-target-differs",
      'The target of "USIA HARAPAN HIDUP" is 73 in the agreement, and 72 in the plan.',
      ["agreements", 0, "objectives", 0, "indicators", 0],
    ]);
    expect(findings.map(({ message }) => message.id)).toContain(
      'Indikator "Prevalensi stunting" milik sasaran yang diperjanjikan, tetapi tidak ikut diperjanjikan.',
    );
  });

  it("proposes near names, and takes none for the other", () => {
    const near = report.map((row) => ({ ...row, title: row.title.replace("Harapan", "Harapn") }));
    const found = checkFiles({ agreements, report: near }).findings.find(
      ({ subject }) => subject === "Usia Harapn Hidup",
    );
    expect(found?.details).toEqual({ title: "Usia Harapn Hidup", near: ['"USIA HARAPAN HIDUP"'] });
  });

  it("checks what is there, and says what was not checked", () => {
    const { rules, findings } = checkFiles({ plan });
    expect(rules.every(({ isChecked, checked }) => !isChecked && checked === 0)).toBe(true);
    expect(rules).toHaveLength(14);
    expect(findings).toEqual([]);
    expect(checkFiles({}).rules).toHaveLength(14);
  });

  it("tells files of another year", () => {
    expect(failed({ agreements, year: 2026 })).toEqual([["files-of-other-years", 1, 1]]);
    const lines = budget.map((line) => ({ ...line, period: { kind: "month", year: 2024, month: 1 } as const }));
    expect(failed({ agreements, budget: lines })).toContainEqual(["files-of-other-years", 3, 2]);
  });

  it("does not look for names in a budget of codes", () => {
    const [first] = agreements;
    // Without the plan nothing tells the code of the programmes of the agreement.
    expect(
      checkFiles({ agreements, budget }).rules.find(({ id }) => id === "agreed-programme-not-budgeted")?.checked,
    ).toBe(0);
    expect(first?.programmes.map(({ code }) => code)).toEqual([undefined, undefined]);
  });

  it("takes the last version and the last period of a budget", () => {
    const line = { agencyId: "a", programmeId: "1.02.02", budget: 1000, realization: 0 } as const;
    const month = (number: 1 | 2) => ({ kind: "month", year: 2025, month: number }) as const;
    const lines = [
      { ...line, version: "original", budget: 900 },
      { ...line, version: "revised", period: month(1) },
      { ...line, version: "revised", period: month(2) },
    ] as const;
    // The plan has 1,000, and so has the revised budget: not 900, and not twice 1,000.
    expect(failed({ plan, budget: lines }).map(([id]) => id)).toEqual(["planned-programme-not-budgeted"]);
  });

  it("refuses what is no file, with every fault", () => {
    expect(() => Reflect.apply(checkFiles, undefined, [{ plan: "x", report: [{}], more: 1 }])).toThrow(
      /plan[\s\S]*report/,
    );
  });

  it("does not change what it is given", () => {
    const files = { plan, budget, agreements, report };
    const before = JSON.stringify(files);
    checkFiles(files);
    expect(JSON.stringify(files)).toBe(before);
  });

  describe("properties", () => {
    it("finds nothing between a report and the agreement that it was made of, however titles are written", () => {
      const title = fc.constantFrom("Usia harapan hidup", "Indeks kepuasan", "Cakupan layanan", "Angka kematian ibu");
      fc.assert(
        fc.property(fc.uniqueArray(title, { minLength: 1 }), fc.integer({ min: 1, max: 999 }), (titles, target) => {
          const indicators = titles.map((each, i) => ({
            indicatorId: `${i}`,
            title: each,
            unit: "%",
            polarity: "maximize" as const,
            target,
            quarters: [],
          }));
          const [first] = agreements;
          if (first === undefined) throw new Error("no agreement");
          const made = { ...first, programmes: [], objectives: [{ nodeId: "s", title: "S", indicators, restsOn: [] }] };
          const rows = titles.map((each, i) => ({
            title: i % 2 === 0 ? ` ${i + 1}. ${each.toUpperCase()} ` : each.replace(/ /g, "\n"),
            unit: "persen",
            target: { kind: "exact", value: target } as const,
            realization: 1,
          }));
          expect(checkFiles({ agreements: [made], report: rows }).findings).toEqual([]);
        }),
      );
    });
  });
});
