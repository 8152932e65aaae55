// Sheets of indicators, worksheets, cascades, agreements, awards and recommendations as agencies lay them out, made up and
// worked by hand.
import { describe, expect, it } from "vitest";
import {
  agreementLayout,
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  indicatorLayout,
  jurySheetLayout,
  type Rows,
  readRows,
  realizationLayout,
  recommendationLayout,
  weightLayout,
  worksheetLayout,
} from "../../src/reading/index.ts";

const codes = (findings: readonly { readonly code: string }[]) => new Set<string>(findings.map(({ code }) => code));

describe("indicators", () => {
  const quarters = [
    ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", null, null, null, "Realisasi", null, null, null],
    [null, null, null, null, "TW I", "TW II", "TW III", "TW IV", "TW I", "TW II", "TW III", "TW IV"],
    [1, "Mutu", "Persentase A", "%", 25, 50, 75, 100, 20, 45, null, null],
  ];
  const base = { polarity: "maximize", year: 2025 } as const;

  it("by quarter: none is chosen by chance", () => {
    const { items, findings } = readRows(quarters, indicatorLayout, { context: base });
    expect(items.map(({ measurement, targets, readings }) => [measurement, targets.length, readings.length])).toEqual([
      [null, 4, 4],
    ]);
    expect(codes(findings)).toContain("accumulation-unknown");
  });

  it("by quarter: that of the period that is told, or of figures to date the last one", () => {
    const period = { kind: "quarter", year: 2025, quarter: 2 } as const;
    const inPeriod = readRows(quarters, indicatorLayout, { context: { ...base, period } }).items[0]?.measurement;
    expect([inPeriod?.target, `${inPeriod?.realization}`]).toEqual([{ kind: "exact", value: expect.anything() }, "45"]);
    expect(JSON.stringify(inPeriod?.target)).toBe('{"kind":"exact","value":"50"}');
    const toDate = readRows(quarters, indicatorLayout, { context: { ...base, accumulation: "cumulative" } });
    expect(`${toDate.items[0]?.measurement?.realization}`).toBe("45");
  });

  it("by the years of a plan, counted from its first", () => {
    const rows = [
      ["No", "Indikator", "Satuan", "Kondisi Awal", "Target Tahun Ke-", null, null, null, null, "Kondisi Akhir"],
      [null, null, null, 2020, 1, 2, 3, 4, 5, null],
      [1, "Indeks Reformasi Birokrasi", "Indeks", 60, 62, 64, 66, 68, 70, 70],
    ];
    const asked = readRows(rows, indicatorLayout, { context: { polarity: "maximize" } });
    expect(asked.findings.map(({ message }) => message.id)).toContain(
      "Lembar tidak menyebut tahun pertama rencana, dan keterangannya tidak diberikan.",
    );
    const { items } = readRows(rows, indicatorLayout, {
      context: { polarity: "maximize", planStart: 2021, year: 2023 },
    });
    expect(items[0]?.targets.map(({ period }) => period.year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    // The third year is 2023.
    expect(JSON.stringify(items[0]?.target)).toBe('{"kind":"exact","value":"66"}');
  });

  it("by years in the head, with levels among figures", () => {
    const rows = [
      ["No", "Indikator Kinerja Utama", "Target", null, null],
      [null, null, "2025", "2026", "2027"],
      [1, "Indeks RB", "70,5", "71", "72"],
      [2, "Predikat SAKIP", "BB", "BB", "A"],
    ];
    const { items } = readRows(rows, indicatorLayout, { context: { polarity: "maximize", year: 2027 } });
    expect(items.map(({ target }) => (target?.kind === "level" ? target.level : target?.kind))).toEqual(["exact", "A"]);
  });

  it("a printed achievement where less is better is no ratio", () => {
    const rows = [
      ["Indikator", "Sat", "Jenis Indikator", "Target", "Realisasi", "Capaian (%)"],
      // (2 × 14 − 13.5) / 14 = 103.57 %, while 13.5 / 14 is 96.43 %.
      ["Stunting", "%", "Negatif", 14, 13.5, "103,57"],
      // 14 / 13.5 = 103.70 %.
      ["Gizi buruk", "%", "Negatif", 14, 13.5, "103,70"],
      ["Cakupan", "%", "Positif", 14, 13.5, "103,57"],
    ];
    const { totals } = readRows(rows, indicatorLayout);
    expect(totals.map(({ at, agrees }) => [at, agrees])).toEqual([
      ["F2", true],
      ["F3", true],
      ["F4", false],
    ]);
  });
});

describe("realisations as tables of applications name them", () => {
  it.each([
    [
      "target_1 … realisasi_4",
      ["target_1", "target_2", "target_3", "target_4", "realisasi_1", "realisasi_2", "realisasi_3", "realisasi_4"],
    ],
    [
      "target_tw1 … realisasi_tw4",
      [
        "target_tw1",
        "target_tw2",
        "target_tw3",
        "target_tw4",
        "realisasi_tw1",
        "realisasi_tw2",
        "realisasi_tw3",
        "realisasi_tw4",
      ],
    ],
    [
      "TRIWULAN 1 below a head",
      [
        "Target TRIWULAN 1",
        "Target TRIWULAN 2",
        "Target TRIWULAN 3",
        "Target TRIWULAN 4",
        "Realisasi TW I",
        "Realisasi TW II",
        "Realisasi TW III",
        "Realisasi TW IV",
      ],
    ],
  ])("%s", (_, heads) => {
    const rows = [
      ["kode", "nama_indikator", "satuan", ...heads],
      ["1.1", "Persentase A", "%", 25, 50, 75, 100, 20, 45, "-", null],
    ];
    const { items } = readRows(rows, realizationLayout, { context: { year: 2025, accumulation: "cumulative" } });
    expect(items[0]?.targets.map(({ period }) => (period.kind === "quarter" ? period.quarter : 0))).toEqual([
      1, 2, 3, 4,
    ]);
    expect(items[0]?.readings.map(({ value }) => value && `${value}`)).toEqual(["20", "45", null, null]);
  });

  const months = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
  it.each([
    ["tw1 … tw4", ["tw1", "tw2", "tw3", "tw4"]],
    ["jan … des", months],
  ])("%s alone are realisations, and this is said", (_, heads) => {
    const rows = [
      ["kode", "indikator", "satuan", "target", ...heads],
      ["1.1", "Kunjungan", "orang", 1200, ...heads.map((__, i) => i)],
    ];
    const { items, findings } = readRows(rows, realizationLayout, {
      context: { year: 2025, accumulation: "per-period" },
    });
    expect(items[0]?.readings.map(({ value }) => `${value}`)).toEqual(heads.map((__, i) => `${i}`));
    expect(codes(findings)).toContain("period-columns");
  });

  it("quarters below a title of targets are targets", () => {
    const rows = [
      ["RENCANA AKSI: TARGET KINERJA"],
      ["Indikator", "Satuan", "TW I", "TW II", "TW III", "TW IV"],
      ["A", "%", 10, 20, 30, 40],
    ];
    const { columns, items } = readRows(rows, realizationLayout, { context: { year: 2025 } });
    expect(columns.slice(2).every(({ field }) => field === "target")).toBe(true);
    expect(items[0]?.readings).toEqual([]);
  });

  it("heads of four rows", () => {
    const rows = [
      ["No", "Uraian", "Indikator", "Satuan", "Tahun 2025", null, null, null, null, null, null, null],
      [null, null, null, null, "Triwulan I", null, null, null, "Triwulan II", null, null, null],
      [null, null, null, null, "Kinerja", null, "Keuangan", null, "Kinerja", null, "Keuangan", null],
      [
        null,
        null,
        null,
        null,
        "Target",
        "Realisasi",
        "Target",
        "Realisasi",
        "Target",
        "Realisasi",
        "Target",
        "Realisasi",
      ],
      [1, "Kegiatan A", "Jumlah dokumen", "dokumen", 1, 1, 1000, 900, 2, 2, 2000, 1900],
    ];
    const { items, rows: read } = readRows(rows, realizationLayout, {
      context: { year: 2025, accumulation: "cumulative" },
    });
    expect(read.map(({ kind }) => kind)).toEqual(["head", "head", "head", "head", "item"]);
    expect(items[0]?.readings.map(({ value }) => `${value}`)).toEqual(["1", "2"]);
    expect(items[0]?.spending.map(({ value }) => `${value}`)).toEqual(["900", "1900"]);
  });
});

describe("worksheets", () => {
  const context = { evaluationYear: 2025 } as const;
  const read = (rows: readonly (readonly unknown[])[]) => readRows(rows, worksheetLayout, { context });
  const letters = { existence: "BB", quality: "A", use: "B" };

  it.each([
    ["1 · 1.a", ["1", "1.a", "1.b", "1.c"]],
    ["I · a", ["I", "a", "b", "c"]],
    ["A · A.1", ["A", "A.1", "A.2", "A.3"]],
    ["1 · a)", ["1.", "a)", "b)", "c)"]],
    ["A · 1", ["A", "1", "2", "3"]],
  ])("numbered %s", (_, numbers) => {
    const titles = ["Perencanaan Kinerja", "Keberadaan", "Kualitas", "Pemanfaatan"];
    const cells = [
      [30, null, 23.4],
      [6, "BB", 4.8],
      [9, "A", 8.1],
      [15, "B", 10.5],
    ] as const;
    const rows = numbers.map((number, i) => [number, titles[i], ...(cells[i] ?? [])]);
    const head = ["No", "Komponen/Sub Komponen", "Bobot", "Jawaban", "Nilai"];
    const { items, totals } = read([head, ...rows, [null, "Nilai Akuntabilitas Kinerja", 30, null, 24]]);
    expect(items.map(({ answers }) => answers)).toEqual([{ planning: letters }]);
    // 4.8 + 8.1 + 10.5 is 23.4, and so is the total.
    expect(totals.filter(({ agrees }) => !agrees).map(({ at, right }) => [at, right])).toEqual([["E6", "23.4"]]);
  });

  it("criteria by yes, no and not applicable, numbered anew in each part, with evidence", () => {
    const { items, findings } = read([
      ["No", "Kriteria", "Bobot", "Jawaban (Y/T)", "Bukti Dukung"],
      ["1", "PERENCANAAN KINERJA", 30, null, null],
      ["1.a", "Keberadaan", 6, null, null],
      ["1", "Ada pedoman", null, "Ya", "SK 1"],
      ["2", "Ada RPJMD", null, "Tidak", "-"],
      ["3", "Ada rencana kementerian", null, "N/A", null],
      ["1.b", "Kualitas", 9, null, null],
      ["1", "Selaras", null, "Y", "SK 2"],
      ["2", "Dapat dicapai", null, "Y/T", null],
    ]);
    // Of two that apply one is met; of the other part one is not answered.
    expect(items.map(({ answers }) => JSON.stringify(answers))).toEqual([
      '{"planning":{"existence":{"met":"1","of":2}}}',
    ]);
    expect(codes(findings)).toContain("not-answered");
  });

  it("a tick in one of two columns", () => {
    const { items } = read([
      ["Sub Komponen", "Kriteria", "Ya", "Tidak", "Keterangan"],
      ["1.a Keberadaan", "1. Ada pedoman", "√", null, null],
      [null, "2. Ada RPJMD", null, "√", "belum"],
      [null, "3. Ada RKPD", "V", null, null],
    ]);
    expect(JSON.stringify(items[0]?.answers)).toBe('{"planning":{"existence":{"met":"2","of":3}}}');
  });

  it("components, parts and criteria in columns, the upper ones on the first row alone, or on every row", () => {
    const rows = [
      ["1. Perencanaan Kinerja", "1.a Pemenuhan", "1. Ada pedoman", "Y"],
      ["1. Perencanaan Kinerja", "1.a Pemenuhan", "2. Ada RPJMD", "T"],
      ["1. Perencanaan Kinerja", "1.b Kualitas", "1. Selaras", "Y"],
    ];
    const head = ["Komponen", "Sub Komponen", "Kriteria", "Jawaban"];
    const blank = rows.map((row, i) => (i === 0 ? row : [null, i === 1 ? null : row[1], row[2], row[3]]));
    for (const each of [rows, blank])
      expect(JSON.stringify(read([head, ...each]).items[0]?.answers)).toBe(
        '{"planning":{"existence":{"met":"1","of":2},"quality":{"met":"1","of":1}}}',
      );
  });
});

describe("cascades", () => {
  const context = { polarity: "maximize", year: 2025 } as const;
  const read = (rows: readonly (readonly unknown[])[]) => readRows(rows, cascadeLayout, { context });
  const shown = (rows: readonly (readonly unknown[])[]) =>
    read(rows).items.map(({ level, title, indicators }) => [level, title, ...indicators.map((each) => each.title)]);
  const tree = [
    ["goal", "T", "IT"],
    ["objective", "S", "IS"],
    ["programme", "P", "IP"],
    ["activity", "K", "IK"],
  ];

  it("by words of levels", () => {
    const rows = [
      ["Jenjang", "Uraian", "Indikator"],
      ["Tujuan", "T", "IT"],
      ["Sasaran OPD", "S", "IS"],
      ["Program", "P", "IP"],
      ["Kegiatan", "K", "IK"],
    ];
    expect(shown(rows)).toEqual(tree);
  });

  it("by dotted numbers", () => {
    for (const numbers of [
      ["T1", "T1.S1", "T1.S1.1", "T1.S1.1.1"],
      ["1", "1.1", "1.1.1", "1.1.1.1"],
    ])
      expect(
        shown([["No", "Uraian", "Indikator"], ...numbers.map((each, i) => [each, tree[i]?.[1], tree[i]?.[2]])]),
      ).toEqual(tree);
  });

  it("with an indicator and a target for each level side by side, repeated or blank", () => {
    const head = [
      "SASARAN",
      "INDIKATOR SASARAN",
      "TARGET",
      "PROGRAM",
      "INDIKATOR PROGRAM",
      "TARGET",
      "KEGIATAN",
      "INDIKATOR KEGIATAN",
      "TARGET",
      "ANGGARAN",
    ];
    const rows = [
      ["S", "IS", "80%", "P", "IP", "70%", "K", "IK", "5 dokumen", "Rp 1.000.000"],
      ["S", "IS", "80%", "P", "IP", "70%", "L", "IL", "6 dokumen", "Rp 2.000.000"],
      ["S", "IS", "80%", "Q", "IQ", "60%", "M", "IM", "7 dokumen", "Rp 3.000.000"],
    ];
    const blank = [
      rows[0] ?? [],
      [null, null, null, null, null, null, ...(rows[1] ?? []).slice(6)],
      [null, null, null, ...(rows[2] ?? []).slice(3)],
    ];
    for (const each of [rows, blank]) {
      const { items, findings, totals } = read([head, ...each]);
      expect(
        items.map(({ title, indicators, budget }) => [
          title,
          indicators.map((one) => `${one.title} ${JSON.stringify(one.target)}`),
          budget && `${budget}`,
        ]),
      ).toEqual([
        ["S", ['IS {"kind":"exact","value":"80"}'], undefined],
        ["P", ['IP {"kind":"exact","value":"70"}'], undefined],
        ["K", ['IK {"kind":"exact","value":"5"}'], "1000000"],
        ["L", ['IL {"kind":"exact","value":"6"}'], "2000000"],
        ["Q", ['IQ {"kind":"exact","value":"60"}'], undefined],
        ["M", ['IM {"kind":"exact","value":"7"}'], "3000000"],
      ]);
      expect(codes(findings)).not.toContain("ambiguous-column");
      expect(totals).toEqual([]);
    }
  });

  it("by official codes, the area above them no node", () => {
    const rows = [
      ["KODE", "NOMENKLATUR URUSAN", "INDIKATOR", "PAGU"],
      ["1.02", "URUSAN PEMERINTAHAN BIDANG KESEHATAN", null, 1000],
      ["1.02.02", "PROGRAM PEMENUHAN UPAYA KESEHATAN", "Cakupan", 1000],
      ["1.02.02.2.02", "Penyediaan Layanan", "Jumlah layanan", 1000],
    ];
    expect(read(rows).items.map(({ level, title, parents }) => [level, title, parents])).toEqual([
      ["programme", "PROGRAM PEMENUHAN UPAYA KESEHATAN", []],
      ["activity", "Penyediaan Layanan", ["1.02.02"]],
    ]);
  });
});

describe("others", () => {
  it("an agreement in two tables lacks no column", () => {
    const rows = [
      ["PERJANJIAN KINERJA TAHUN 2025"],
      ["No.", "Sasaran Strategis", "Indikator Kinerja", "Target", "Satuan"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      [1, "Mutu", "UHH", "72,5", "tahun"],
      [null, null, "IKM", "85", "indeks"],
      [],
      ["No", "Program", "Anggaran", "Keterangan"],
      [1, "Program Kesmas", "Rp. 1.250.000.000,00", "APBD"],
      ["Jumlah", null, "Rp. 1.350.000.000,00", null],
    ];
    const owner = { id: "kadis", position: "Kepala Dinas" };
    const { items, findings, totals } = readRows(rows, agreementLayout, { context: { polarity: "maximize", owner } });
    expect(
      items.map(({ year, objectives, programmes }) => [
        year,
        objectives[0]?.indicators.length,
        `${programmes[0]?.budget}`,
      ]),
    ).toEqual([[2025, 2, "1250000000"]]);
    expect(codes(findings)).not.toContain("missing-column");
    expect(totals.map(({ agrees }) => agrees)).toEqual([false]);
  });

  it("entries of an award", () => {
    const rows = [
      ["NO", "NAMA INOVASI", "OPD PENGUSUL", "TGL UJI COBA", "NILAI AKHIR"],
      [1, "SIMPEL", "Dinas Dukcapil", "01/02/2024", "88,50"],
    ];
    expect(
      readRows(rows, awardEntryLayout).items.map(({ agencyId, startedOn, score }) => [agencyId, startedOn, `${score}`]),
    ).toEqual([["Dinas Dukcapil", "2024-02-01", "88.5"]]);
  });

  it("judges side by side, and criteria with their weights in the head", () => {
    const wide = readRows(
      [
        ["Nama Inovasi", "Juri 1", null, "Juri 2", null],
        [null, "Kebaruan", "Manfaat", "Kebaruan", "Manfaat"],
        ["SIMPEL", 80, 90, 85, "-"],
      ],
      jurySheetLayout,
      { context: { stageId: "s" } },
    );
    expect(wide.items.map(({ judgeId, marks }) => [judgeId, JSON.stringify(marks)])).toEqual([
      ["Juri 1", '{"kebaruan":"80","manfaat":"90"}'],
      ["Juri 2", '{"kebaruan":"85","manfaat":null}'],
    ]);
    const long = readRows(
      [
        ["Inovasi", "Juri", "Kebaruan (40%)", "Manfaat (60%)"],
        ["SIMPEL", "A", 80, 90],
      ],
      jurySheetLayout,
      { context: { stageId: "s" } },
    );
    expect(Object.keys(long.items[0]?.marks ?? {})).toEqual(["kebaruan", "manfaat"]);
  });

  it("assessors that stand side by side, and levels, are told by the heads of the sheet", () => {
    const { findings } = readRows(
      [
        ["LEMBAR KERJA EVALUASI TAHUN 2025"],
        ["No", "KOMPONEN/SUB KOMPONEN", "BOBOT", "PENILAIAN MANDIRI", "EVALUASI APIP"],
        [null, null, null, "JAWABAN", "JAWABAN"],
        [1, "Perencanaan Kinerja", 30, null, null],
        ["1.a", "Dokumen tersedia", 6, "BB", "B"],
      ],
      worksheetLayout,
    );
    const told = findings.map(({ message }) => message.id);
    expect(told).toContain("1 baris merupakan jumlah dari baris di bawahnya (Komponen) dan tidak menjadi rincian.");
    expect(told).toContain(
      "Lembar ini memuat beberapa penilai berdampingan: PENILAIAN MANDIRI, EVALUASI APIP. Masing-masing menjadi dokumen tersendiri.",
    );
  });

  describe("marks of a jury", () => {
    const sheetsOf = (rows: Rows) =>
      readRows(rows, jurySheetLayout, { context: { stageId: "s" } }).items.map(({ entryId, judgeId, marks }) => [
        entryId,
        judgeId,
        JSON.stringify(marks),
      ]);

    it("with a criterion on each row stand on one sheet of each judge", () => {
      const rows = [
        ["No", "Peserta", "Juri", "Kriteria", "Bobot (%)", "Nilai", "Nilai x Bobot"],
        [1, "SIMPEL", "Juri A", "Kebaruan (40%)", 40, 80, 32],
        [2, "SIMPEL", "Juri A", "Dampak Nyata", 60, "-", null],
        [3, "SIMPEL", "Juri B", "Kebaruan", 40, "85,5", "34,2"],
      ];
      expect(sheetsOf(rows)).toEqual([
        ["SIMPEL", "Juri A", '{"kebaruan":"80","dampak-nyata":null}'],
        ["SIMPEL", "Juri B", '{"kebaruan":"85.5"}'],
      ]);
    });

    it("with a criterion that comes twice stay apart, so that the jury refuses them", () => {
      const rows = [
        ["Peserta", "Juri", "Kriteria", "Nilai"],
        ["SIMPEL", "Juri A", "Kebaruan", 80],
        ["SIMPEL", "Juri A", "Kebaruan", 70],
      ];
      expect(sheetsOf(rows)).toEqual([
        ["SIMPEL", "Juri A", '{"kebaruan":"80"}'],
        ["SIMPEL", "Juri A", '{"kebaruan":"70"}'],
      ]);
    });

    it("with a criterion on each row and a column for each judge", () => {
      const rows = [
        ["Nama Peserta", "Kriteria", "Juri 1", "Juri 2", "Rata-rata"],
        ["A", "Kebaruan", 80, 90, 85],
        [null, "Manfaat", 70, 60, 65],
      ];
      expect(sheetsOf(rows)).toEqual([
        ["A", "Juri 1", '{"kebaruan":"80","manfaat":"70"}'],
        ["A", "Juri 2", '{"kebaruan":"90","manfaat":"60"}'],
      ]);
    });

    it("with one mark of each judge are whose column they stand in", () => {
      const rows = [
        ["No", "Nama Peserta", "Juri 1", "Penilai 2", "Rata-rata"],
        [1, "A", 80, 90, 85],
      ];
      expect(sheetsOf(rows)).toEqual([
        ["A", "Juri 1", '{"mark":"80"}'],
        ["A", "Penilai 2", '{"mark":"90"}'],
      ]);
    });

    it("on rows without a number are those of the entry above, down to the last row", () => {
      const rows = [
        ["No", "Kode", "Nama Inovasi", "Juri", "Kebaruan (40%)"],
        [1, "INV-1", "Simpel", "Juri A", 80],
        [null, null, null, "Juri B", 85],
        [2, "INV-2", "Gerai", "Juri A", 90],
        [null, null, null, "Juri B", 70],
        [null, "Jumlah", null, null, 325],
      ];
      expect(sheetsOf(rows)).toEqual([
        ["INV-1", "Juri A", '{"kebaruan":"80"}'],
        ["INV-1", "Juri B", '{"kebaruan":"85"}'],
        ["INV-2", "Juri A", '{"kebaruan":"90"}'],
        ["INV-2", "Juri B", '{"kebaruan":"70"}'],
      ]);
    });

    it("with two marks on the row of a criterion keep both", () => {
      const rows = [
        ["Peserta", "Juri", "Kriteria", "Nilai Awal", "Nilai Wawancara"],
        ["A", "Juri A", "Kebaruan", 80, 90],
      ];
      expect(sheetsOf(rows)).toEqual([["A", "Juri A", '{"kebaruan-nilai-awal":"80","kebaruan-nilai-wawancara":"90"}']]);
    });
  });

  it("recommendations with what became of them", () => {
    const rows = [
      ["No", "Catatan Hasil Evaluasi", "Rekomendasi", "PIC", "Status TL"],
      [1, "Belum selaras", "Perbaiki cascading", "Bappeda", "Selesai"],
      [2, null, "Tetapkan IKU", "Bag. Org", "Dalam Proses"],
    ];
    expect(readRows(rows, recommendationLayout).items.map(({ text, followUp }) => [text, followUp])).toEqual([
      ["Perbaiki cascading", "done"],
      ["Tetapkan IKU", "in-progress"],
    ]);
  });
});

describe("heads below heads", () => {
  it("below a realisation the word for a budget only says what is measured", () => {
    const { columns } = readRows(
      [
        [
          "NO",
          "PROGRAM",
          "INDIKATOR",
          "TARGET",
          "ANGGARAN",
          "REALISASI TRIWULAN I",
          null,
          "TOTAL REALISASI",
          null,
          "CAPAIAN",
          null,
        ],
        [null, null, null, null, null, "KINERJA", "ANGGARAN", "KINERJA", "ANGGARAN", "KINERJA (%)", "ANGGARAN (%)"],
        [1, "Program A", "Cakupan", 100, 1000, 20, 200, 20, 200, "20%", "20%"],
      ],
      realizationLayout,
      { context: { year: 2025, accumulation: "per-period" } },
    );
    expect(columns.slice(3).map(({ field, groups }) => [field, groups["period"]])).toEqual([
      ["target", undefined],
      ["budget", undefined],
      ["realization", "TW1"],
      ["spent", "TW1"],
      ["realization", "total"],
      ["spent", "total"],
      ["achievement", undefined],
      ["absorption", undefined],
    ]);
  });

  it("goals and objectives stand in columns of their own beside programmes with codes", () => {
    const { items } = readRows(
      [
        [
          "TUJUAN",
          "SASARAN",
          "KODE",
          "PROGRAM DAN KEGIATAN",
          "INDIKATOR",
          "TARGET KINERJA DAN PENDANAAN",
          null,
          null,
          null,
        ],
        [null, null, null, null, null, "2025", null, "2026", null],
        [null, null, null, null, null, "Target", "Rp", "Target", "Rp"],
        ["T", "S", "1.02.02", "PROGRAM KESMAS", "Cakupan", 85, 1000, 87, 2000],
        [null, null, "1.02.02.2.01", "Penyediaan", "Jumlah unit", 2, 500, 3, 600],
      ],
      cascadeLayout,
      { context: { polarity: "maximize", year: 2026 } },
    );
    expect(items.map(({ level, title, budget }) => [level, title, budget && `${budget}`])).toEqual([
      ["goal", "T", undefined],
      ["objective", "S", undefined],
      ["programme", "PROGRAM KESMAS", "2000"],
      ["activity", "Penyediaan", "600"],
    ]);
  });

  it("months below a title of a cash plan are planned, and their total is no second budget", () => {
    const { items, columns } = readRows(
      [
        ["RENCANA ANGGARAN KAS SKPD TAHUN 2026"],
        ["NO", "SKPD", "PAGU ANGGARAN", "JAN", "FEB", "TOTAL RAK"],
        [1, "Dinas A", 300, 100, 200, 300],
      ],
      budgetLineLayout,
    );
    expect(columns.map(({ field }) => field).slice(2, 5)).toEqual(["budget", "plan", "plan"]);
    expect(items.map(({ budget }) => `${budget}`)).toEqual(["300"]);
  });

  it("what criteria have in common is no judge", () => {
    const { items, findings } = readRows(
      [
        ["PESERTA", "ASPEK PENILAIAN", null],
        [null, "KEBARUAN", "MANFAAT"],
        ["SIMPEL", 80, 90],
      ],
      jurySheetLayout,
      { context: { stageId: "s" } },
    );
    expect(items.map(({ judgeId, marks }) => [judgeId, Object.keys(marks)])).toEqual([["-", ["kebaruan", "manfaat"]]]);
    expect(codes(findings)).toContain("missing-context");
  });

  it("ranges with an open end", () => {
    const { rows } = readRows(
      [
        ["Predikat", "Nilai"],
        ["AA", "> 90 - 100"],
        ["A", "> 80 – 90"],
      ],
      weightLayout,
    );
    const reading = rows[2]?.cells[1]?.reading;
    expect(reading?.kind === "range" && [`${reading.low}`, `${reading.high}`, reading.lowOpen]).toEqual([
      "80",
      "90",
      true,
    ]);
  });
});

describe("sums and means between rows", () => {
  it("takes means of groups for those of their group, and headings for the objectives below them", () => {
    const { items, totals } = readRows(
      [
        ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
        ["SASARAN 1 : Layanan membaik", null, null, null, null, null],
        [1, "IKM", "Indeks", 80, 82, "102,5"],
        ["Rata-rata Capaian Sasaran 1", null, null, null, null, "102,5"],
        ["SASARAN 2 : Akuntabilitas", null, null, null, null, null],
        [2, "SAKIP", "Nilai", 70, 72, "102,86"],
        ["Rata-rata Capaian Sasaran 2", null, null, null, null, "102,50"],
        // (102.5 + 102.86) / 2 is 102.68.
        ["RATA-RATA CAPAIAN KINERJA", null, null, null, null, "102,68"],
      ],
      indicatorLayout,
      { context: { polarity: "maximize" } },
    );
    expect(items.map(({ title, objective }) => [title, objective])).toEqual([
      ["IKM", "Layanan membaik"],
      ["SAKIP", "Akuntabilitas"],
    ]);
    const means = totals.filter(({ is }) => is === "mean").map(({ at, agrees }) => [at, agrees]);
    expect(means).toEqual([
      ["F4", true],
      ["F7", false],
      ["F8", true],
    ]);
  });

  it("knows a sum that is set wide", () => {
    const { items } = readRows(
      [
        ["NO", "URAIAN", "ANGGARAN", "REALISASI"],
        [1, "A b", 100, 50],
        [2, "C d", 200, 50],
        ["", "J U M L A H", 300, 100],
      ],
      budgetLineLayout,
    );
    expect(items.map(({ title }) => title)).toEqual(["A b", "C d"]);
  });
});
