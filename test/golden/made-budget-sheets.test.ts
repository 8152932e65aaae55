// Budgets as agencies lay them out, made up and worked by hand: notations that no layout names, codes in parts, plan and
// real, physical and financial side by side, months, kinds of spending, sums of every kind. In each the lines alone add up
// to the printed total, however many levels repeat it.
import { describe, expect, it } from "vitest";
import { budgetLineLayout, type ReadRowsOptions, readRows } from "../../src/reading/index.ts";

const context = { agencyId: "x", year: 2025, accumulation: "cumulative" } as const;

function read(rows: readonly (readonly unknown[])[], options: ReadRowsOptions = { context }) {
  const result = readRows(rows, budgetLineLayout, options);
  return {
    ...result,
    lines: result.items.map(({ title, budget, realization }) => [title, `${budget}`, realization && `${realization}`]),
    fields: result.columns.map(({ field }) => field),
    kinds: result.rows.map(({ kind }) => kind),
    wrong: result.totals.filter(({ agrees }) => !agrees).map(({ at, printed, right }) => [at, printed, right]),
    codes: new Set<string>(result.findings.map(({ code }) => code)),
  };
}

const head = ["No", "Uraian", "Anggaran", "Realisasi"];

describe("levels", () => {
  // 50 = 20 + 30 and 10 = 10: in all 60, of which the three levels together would make 180.
  const amounts = [
    [50, 25],
    [50, 25],
    [20, 10],
    [30, 15],
    [10, 5],
    [10, 5],
    [10, 5],
  ] as const;
  const plain = ["Urusan", "Keuangan", "Gaji", "Tunjangan", "Lain", "Umum", "Rapat"];
  const lines = [
    ["Gaji", "20", "10"],
    ["Tunjangan", "30", "15"],
    ["Rapat", "10", "5"],
  ];

  it.each([
    ["1 · 1.1 · 1.1.1", ["1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1"]],
    ["numbers, as far as they are", [1, 1.1, "1.1.1", "1.1.2", 2, 2.1, "2.1.1"]],
    ["I · 1 · a", ["I", "1", "a", "b", "II", "1", "a"]],
    ["A · 1 · a)", ["A", "1", "a)", "b)", "B", "1", "a)"]],
    ["A · I · 1", ["A", "I", "1", "2", "B", "I", "1"]],
    ["A · I · 1.1, the Roman numbers running on", ["A", "I", "1.1", "1.2", "B", "II", "2.1"]],
    ["1. · a. · 1)", ["1.", "a.", "1)", "2)", "2.", "a.", "1)"]],
    ["A · A.1 · A.1.1", ["A", "A.1", "A.1.1", "A.1.2", "B", "B.1", "B.1.1"]],
    [
      "official codes",
      [
        "1.02.01",
        "1.02.01.2.01",
        "1.02.01.2.01.0001",
        "1.02.01.2.01.0002",
        "1.02.02",
        "1.02.02.2.01",
        "1.02.02.2.01.0001",
      ],
    ],
  ])("by %s", (_, numbers) => {
    const rows = numbers.map((each, i) => [each, plain[i], ...(amounts[i] ?? [])]);
    const isCode = String(numbers[0]).includes("1.02");
    const {
      lines: found,
      wrong,
      codes,
    } = read([isCode ? ["Kode Rekening", ...head.slice(1)] : head, ...rows, [null, "JUMLAH", 60, 30]]);
    expect(found).toEqual(lines);
    expect(wrong).toEqual([]);
    expect(codes).toContain("upper-rows");
  });

  it("by the numbers in front of titles", () => {
    const numbers = ["1.", "1.1", "1.1.1", "1.1.2", "2.", "2.1", "2.1.1"];
    const rows = numbers.map((each, i) => [`${each} ${plain[i]}`, ...(amounts[i] ?? [])]);
    expect(read([head.slice(1), ...rows, ["Jumlah", 60, 30]]).lines).toEqual(lines);
  });

  it("by words", () => {
    const words = ["PROGRAM", "Kegiatan", "Sub Kegiatan", "Sub Kegiatan", "PROGRAM", "Kegiatan", "Sub Kegiatan"];
    const rows = words.map((each, i) => [`${each} ${plain[i]}`, ...(amounts[i] ?? [])]);
    const { lines: found, wrong } = read([head.slice(1), ...rows, ["Jumlah", 60, 30]]);
    expect(found.map(([title]) => title)).toEqual([
      "Sub Kegiatan Gaji",
      "Sub Kegiatan Tunjangan",
      "Sub Kegiatan Rapat",
    ]);
    expect(wrong).toEqual([]);
  });

  it("by the column that is filled", () => {
    const at = [0, 1, 2, 2, 0, 1, 2];
    const rows = at.map((column, i) => [
      ...[0, 1, 2].map((each) => (each === column ? plain[i] : null)),
      ...(amounts[i] ?? []),
    ]);
    const heads = ["Program/Kegiatan/Sub Kegiatan", null, null, "Pagu", "Realisasi"];
    const { lines: found, wrong } = read([heads, ...rows, ["TOTAL", null, null, 60, 30]]);
    expect(found).toEqual(lines);
    expect(wrong).toEqual([]);
  });

  it("by nothing but what the amounts are the sums of, where the printed total proves it", () => {
    const rows = plain.map((each, i) => [each, ...(amounts[i] ?? []).map((amount) => amount * 1000)]);
    const { lines: found, wrong } = read([head.slice(1), ...rows, ["JUMLAH", 60000, 30000]]);
    expect(found.map(([title, budget]) => [title, budget])).toEqual([
      ["Gaji", "20000"],
      ["Tunjangan", "30000"],
      ["Rapat", "10000"],
    ]);
    expect(wrong).toEqual([]);
  });

  it("by codes in parts, some of them numbers, others carried down", () => {
    const heads = ["Kode", null, null, null, null, "Uraian", "Pagu Murni", "Pagu Perubahan", "Realisasi"];
    const { items, wrong } = read([
      heads,
      [1, 2, 1, null, null, "PROGRAM A", 300, 400, 100],
      [1, 2, 1, "2.01", null, "Kegiatan A", 300, 400, 100],
      [1, 2, 1, "2.01", "0001", "Sub A", 100, 200, 50],
      [null, null, null, null, "0002", "Sub B", 200, 200, 50],
      [null, null, null, null, null, "JUMLAH", 300, 400, 100],
    ]);
    expect(items.map(({ code, version, budget }) => [code, version, `${budget}`])).toEqual([
      ["1.02.01.2.01.0001", "original", "100"],
      ["1.02.01.2.01.0001", "revised", "200"],
      ["1.02.01.2.01.0002", "original", "200"],
      ["1.02.01.2.01.0002", "revised", "200"],
    ]);
    expect(wrong).toEqual([]);
  });

  it("of agencies with their programmes below them", () => {
    const { items, wrong, kinds } = read(
      [
        head,
        ["A", "DINAS KESEHATAN", 200, 100],
        [1, "Program Kesmas", 100, 50],
        [2, "Program SDMK", 100, 50],
        ["B", "BADAN KEPEGAWAIAN DAERAH", 30, 10],
        [1, "Program Kepegawaian", 30, 10],
        ["JUMLAH", null, 230, 110],
      ],
      { context: { year: 2025, accumulation: "cumulative" } },
    );
    expect(items.map(({ agencyId, programmeId }) => [agencyId, programmeId])).toEqual([
      ["DINAS KESEHATAN", "Program Kesmas"],
      ["DINAS KESEHATAN", "Program SDMK"],
      ["BADAN KEPEGAWAIAN DAERAH", "Program Kepegawaian"],
    ]);
    expect(kinds).toEqual(["head", "subtotal", "item", "item", "subtotal", "item", "total"]);
    expect(wrong).toEqual([]);
  });
});

describe("columns side by side", () => {
  it("plan and real, financial and physical", () => {
    const { fields, items, wrong, kinds } = read([
      ["LAPORAN REALISASI FISIK DAN KEUANGAN"],
      ["KEADAAN S/D BULAN JUNI 2025"],
      ["NO", "PROGRAM / KEGIATAN", "PAGU ANGGARAN (Rp)", "KEUANGAN", null, null, null, "FISIK (%)", null, null, "KET"],
      [null, null, null, "RENC (Rp)", "REAL (Rp)", "%", "DEV", "RENC", "REAL", "DEV", null],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      [1, "Gaji", "600.000.000", "300.000.000", "250.000.000", "41,67", "-50.000.000", "50,00", "47,00", "-3,00", null],
      [2, "ATK", "400.000.000", "200.000.000", "200.000.000", "50,00", "0", "50,00", "50,00", "0,00", "lancar"],
      ["JUMLAH", null, "1.000.000.000", "500.000.000", "450.000.000", "45,00", "-50.000.000", null, null, null, null],
      [],
      [null, null, null, null, null, null, null, "Kota X, 30 Juni 2025"],
      [null, null, null, null, null, null, null, "KEPALA DINAS"],
    ]);
    expect(fields).toEqual([
      "no",
      "title",
      "budget",
      "plan",
      "realization",
      "absorption",
      "difference",
      "physicalPlan",
      "physical",
      "physicalDifference",
      "note",
    ]);
    expect(
      items.map(({ budget, realization, statedPercent, period }) => [
        `${budget}`,
        `${realization}`,
        `${statedPercent}`,
        period,
      ]),
    ).toEqual([
      ["600000000", "250000000", "41.67", { kind: "month", year: 2025, month: 6 }],
      ["400000000", "200000000", "50", { kind: "month", year: 2025, month: 6 }],
    ]);
    expect(kinds.slice(7)).toEqual(["total", "blank", "signature", "signature"]);
    expect(wrong).toEqual([]);
  });

  it("a physical percent is no absorption", () => {
    const { fields, wrong } = read([
      ["No", "SKPD", "Pagu Anggaran", "Realisasi Keuangan", "Persentase (%)", "Realisasi Fisik (%)", "Sisa Anggaran"],
      [1, "Dinas A", 1000000, 250000, "25,00%", 30, 750000],
      [2, "Dinas B", 2000000, 1500000, "75,00%", 80, 500000],
    ]);
    expect(fields.slice(2)).toEqual(["budget", "realization", "absorption", "physical", "rest"]);
    expect(wrong).toEqual([]);
  });

  it("what was spent before, in the month, and to date: the last counts, and is checked", () => {
    const { lines, wrong } = read([
      ["Kode Rekening", "Uraian", "Anggaran", "Realisasi", null, null, "Sisa Anggaran"],
      [null, null, null, "s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini", null],
      ["5.1", "BELANJA OPERASI", 1000, 100, 50, 150, 850],
      ["5.1.01", "Belanja Pegawai", 600, 60, 30, 90, 510],
      ["5.1.02", "Belanja Barang dan Jasa", 400, 40, 20, 70, 330],
    ]);
    expect(lines).toEqual([
      ["Belanja Pegawai", "600", "90"],
      ["Belanja Barang dan Jasa", "400", "70"],
    ]);
    // 40 + 20 is 60, 90 + 70 is 160, and 510 + 330 is 840.
    expect(wrong).toEqual([
      ["F3", "150", "160"],
      ["G3", "850", "840"],
      ["F5", "70", "60"],
    ]);
  });

  it("months: a line for each, and none for their total", () => {
    const rows = [
      ["No", "Nama OPD", "Pagu", "Januari", null, "Februari", null, "Total", null],
      [null, null, null, "Rp", "%", "Rp", "%", "Rp", "%"],
      [1, "Dinas A", 1000, 100, 0.1, 200, 0.2, 300, 0.3],
      [2, "Badan B", 2000, 100, 0.05, 300, 0.15, 450, 0.225],
    ];
    const { items, wrong, codes } = read(rows, { context: { year: 2025, accumulation: "per-period" } });
    expect(
      items.map(({ agencyId, period, realization }) => [
        agencyId,
        period?.kind === "month" && period.month,
        `${realization}`,
      ]),
    ).toEqual([
      ["Dinas A", 1, "100"],
      ["Dinas A", 2, "200"],
      ["Badan B", 1, "100"],
      ["Badan B", 2, "300"],
    ]);
    expect(wrong).toEqual([["H4", "450", "400"]]);
    expect(codes).toContain("period-columns");
    // Without the year the months could not be told apart: only the total is left.
    expect(read(rows, {}).items.map(({ agencyId, realization }) => [agencyId, `${realization}`])).toEqual([
      ["Dinas A", "300"],
      ["Badan B", "450"],
    ]);
  });

  it("kinds of spending: a line for each, and none for their total, which is checked", () => {
    const { items, wrong } = read(
      [
        ["No", "Perangkat Daerah", "Belanja Operasi", null, "Belanja Modal", null, "Jumlah", null, "%"],
        [null, null, "Anggaran", "Realisasi", "Anggaran", "Realisasi", "Anggaran", "Realisasi", null],
        [1, "Dinas A", 100, 50, 200, 100, 300, 150, 50],
        [2, "Dinas B", 100, 50, 0, 0, 110, 50, 45.45],
      ],
      { context: { year: 2025, accumulation: "cumulative" } },
    );
    expect(items.map(({ agencyId, expenditure, budget }) => [agencyId, expenditure, `${budget}`])).toEqual([
      ["Dinas A", "5.1", "100"],
      ["Dinas A", "5.2", "200"],
      ["Dinas B", "5.1", "100"],
      ["Dinas B", "5.2", "0"],
    ]);
    expect(wrong).toEqual([["G4", "110", "100"]]);
  });
});

describe("sums and titles", () => {
  it("sums of groups, of all, and means, below headings without figures", () => {
    const { items, wrong, kinds } = read([
      ["No", "Nama OPD", "Pagu", "Realisasi", "%"],
      ["I", "SEKRETARIAT DAERAH", null, null, null],
      [1, "Bagian Umum", 100, 50, 50],
      [2, "Bagian Hukum", 100, 60, 60],
      ["SUB JUMLAH I", null, 200, 110, 55],
      ["II", "DINAS", null, null, null],
      [1, "Dinas A", 300, 150, 50],
      [2, "Dinas B", 100, 50, 50],
      ["SUB JUMLAH II", null, 400, 200, 50],
      ["JUMLAH (I + II)", null, 600, 310, 51.67],
      // (50 + 60 + 50 + 50) / 4 is 52.5.
      ["RATA-RATA", null, null, null, 55],
    ]);
    expect(items).toHaveLength(4);
    expect(kinds.filter((kind) => kind === "total")).toHaveLength(4);
    expect(wrong).toEqual([["E11", "55", "52.5"]]);
  });

  it("agency, year, quarter and magnitude from titles, in one cell or three", () => {
    const { items, codes } = read(
      [
        ["LAPORAN REALISASI ANGGARAN"],
        ["(dalam juta rupiah)"],
        ["Perangkat Daerah", ":", "Dinas Perhubungan"],
        ["Tahun Anggaran", ":", 2025],
        ["Triwulan", ":", "II"],
        head,
        [1, "Belanja Pegawai", "1.250,50", "625,25"],
      ],
      { context: { accumulation: "cumulative" } },
    );
    expect(items.map(({ agencyId, period, budget }) => [agencyId, period, `${budget}`])).toEqual([
      ["Dinas Perhubungan", { kind: "quarter", year: 2025, quarter: 2 }, "1250500000"],
    ]);
    expect(codes).toContain("head-magnitude");
  });

  it("the agency of the heading above", () => {
    const { items } = read(
      [
        ["No", "Program", "Pagu", "Realisasi"],
        ["A", "DINAS KESEHATAN", null, null],
        [1, "Program Kesmas", 100, 50],
        ["B", "BADAN KEPEGAWAIAN DAERAH", null, null],
        [1, "Program Kepegawaian", 100, 50],
      ],
      { context: { year: 2025, accumulation: "cumulative" } },
    );
    expect(items.map(({ agencyId }) => agencyId)).toEqual(["DINAS KESEHATAN", "BADAN KEPEGAWAIAN DAERAH"]);
  });
});
