// The head words that were seen in 30 public sheets of 2021–2026, by what they mean: each is read by the layout of its kind,
// in capitals, with line breaks, with dots and brackets as well.
import { describe, expect, it } from "vitest";
import {
  agencyLayout,
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  codeListLayout,
  indicatorLayout,
  type Layout,
  readRows,
  realizationLayout,
  recommendationLayout,
  weightLayout,
  worksheetLayout,
} from "../../src/reading/index.ts";

/** Heads that make a row of heads of each layout, so that one word beside them can be tried. */
const company = new Map<Layout, readonly string[]>([
  [agencyLayout, ["Klaster", "Jenis"]],
  [awardEntryLayout, ["Kategori", "Klaster"]],
  [budgetLineLayout, ["Sumber Dana", "Kode OPD"]],
  [cascadeLayout, ["Tahun Perubahan", "Jabatan"]],
  [codeListLayout, ["Aktif", "Persentase"]],
  [indicatorLayout, ["Sumber Data", "Polaritas"]],
  [realizationLayout, ["Solusi", "Tenggat"]],
  [recommendationLayout, ["Temuan", "PIC"]],
  [weightLayout, ["Interpretasi", "Predikat"]],
  [worksheetLayout, ["Catatan", "Eviden"]],
]);

function columnOf(layout: Layout, word: string, below?: string) {
  const others = company.get(layout) ?? [];
  const rows = [
    [...others, word],
    ...(below === undefined ? [] : [[...others.map(() => null), below]]),
    [...others.map(() => null), null],
  ];
  const { columns } = readRows(rows, layout);
  const column = columns[others.length];
  return { field: column?.field ?? null, groups: column?.groups ?? {} };
}

type Case = readonly [string, Layout, string, readonly string[]];

const words: readonly Case[] = [
  ["running number", budgetLineLayout, "no", ["No", "NO", "no", "No.", "Nomor"]],
  [
    "code",
    budgetLineLayout,
    "code",
    ["Kode", "KODE", "Kode Rekening", "KODE REKENING", "Kode Urusan", "Kode Program", "Kode Kegiatan", "kode"],
  ],
  ["code", budgetLineLayout, "code", ["Kode Sub Kegiatan", "kode_rekening"]],
  ["code of an indicator", realizationLayout, "code", ["Kode Indikator", "RO", "RO - KEGIATAN"]],
  ["code of a group", realizationLayout, "groupCode", ["KRO"]],
  ["code of a mission", cascadeLayout, "missionCode", ["Kode Misi"]],
  ["code of a goal", cascadeLayout, "goalCode", ["Kode Tujuan"]],
  ["code of an objective", cascadeLayout, "objectiveCode", ["Kode Sasaran"]],
  ["code of a criterion", worksheetLayout, "code", ["Kode Parameter"]],
  [
    "title",
    budgetLineLayout,
    "title",
    [
      "Uraian",
      "URAIAN BELANJA",
      "PROGRAM DAN KEGIATAN",
      "Uraian Urusan",
      "Kegiatan dan Sub Kegiatan",
      "Uraian Urusan, Organisasi, Program, Kegiatan dan Sub Kegiatan",
      "nama_rekening",
    ],
  ],
  ["programme", budgetLineLayout, "programme", ["Program", "Nama Program"]],
  ["activity", budgetLineLayout, "activity", ["Nama Kegiatan"]],
  ["vision", cascadeLayout, "vision", ["Visi"]],
  ["mission", cascadeLayout, "mission", ["Misi"]],
  ["goal", cascadeLayout, "goal", ["Tujuan", "Tujuan Perangkat Daerah"]],
  [
    "objective",
    indicatorLayout,
    "objective",
    [
      "Sasaran",
      "Sasaran Strategis",
      "Sasaran Strategis (K/L)",
      "SASARAN STRATEGI S K/L",
      "Sasaran Perangkat Daerah",
      "Sasaran RPJMD/ NSPK",
      "URAIAN SASARAN",
      "URAIAN SASARAN STRATEGIS",
      "SASTRA",
      "SS",
    ],
  ],
  [
    "objective of a programme or activity",
    indicatorLayout,
    "programme",
    ["Sasaran Program", "Sasaran Kegiatan", "SASPRO", "SASKEG"],
  ],
  [
    "indicator",
    indicatorLayout,
    "title",
    [
      "Indikator",
      "Indikator Kinerja",
      "INDIKATOR KINERJA SASARAN (PROGRAM)",
      "Indikator Kinerja Kegiatan (Output)",
      "Indikator Kinerja Program (Outcome)/Kegiatan (Output)",
      "nama_indikator",
      "Tolok Ukur",
    ],
  ],
  ["unit", indicatorLayout, "unit", ["Satuan", "SAT", "Sat", "Sat."]],
  ["target", indicatorLayout, "target", ["Target", "TARGET KINERJA", "Tgt"]],
  ["target", realizationLayout, "target", ["Target Volume Rincian Output\n(TVRO)", "TVRO", "Target Volume"]],
  ["target of a plan", realizationLayout, "planEndTarget", ["Target Renstra Perangkat Daerah Pada Tahun 2030 (K)"]],
  ["target of a year", realizationLayout, "target", ["Target Kinerja dan Anggaran Renja Perangkat Daerah (K)"]],
  ["budget of a year", realizationLayout, "budget", ["Target Kinerja dan Anggaran Renja Perangkat Daerah (Rp)"]],
  ["realisation", indicatorLayout, "realization", ["Realisasi", "REALISASI", "REAL", "Realisasi Capaian Kinerja"]],
  ["realisation", realizationLayout, "realization", ["Realisasi TW", "Realisasi Kinerja Pada Triwulan", "RVRO"]],
  ["realisation before", realizationLayout, "realizedBefore", ["Realisasi Capaian Kinerja Renstra (K)"]],
  ["share", realizationLayout, "share", ["Capaian Progress", "% Progress", "Persentase Realisasi"]],
  [
    "achievement",
    indicatorLayout,
    "achievement",
    ["Capaian", "Tingkat Capaian", "PERSENTAS E REALISASI", "%", "(%)", "Persentase Realisasi menurut PK"],
  ],
  [
    "budget",
    budgetLineLayout,
    "budget",
    [
      "Anggaran",
      "Pagu",
      "PAGU ANGGARAN SEBELUM (Rp)",
      "PAGU ANGGARAN SETELAH (Rp)",
      "Anggaran Tahun Ini",
      "Jumlah Anggaran",
      "Total RAK",
      "BIAYA",
      "nilai",
    ],
  ],
  ["realised money", budgetLineLayout, "realization", ["Realisasi", "REAL Rp.", "Realisasi DI LRA"]],
  ["rest", budgetLineLayout, "rest", ["Sisa", "SISA ANGGARAN", "SALDO"]],
  ["difference", budgetLineLayout, "difference", ["DEV", "SELISIH PAGU SEBELUM DAN SESUDAH"]],
  ["component", worksheetLayout, "component", ["Komponen", "Nama Komponen", "Unsur"]],
  ["outline", worksheetLayout, "outline", ["KOMPONEN/ SUBKOMPONEN/ KRITERIA", "Komponen / Sub Komponen"]],
  ["sub-component", worksheetLayout, "part", ["SUB-KOMPONEN", "SUB - KOMPONEN", "Nama Sub Komponen", "Subunsur"]],
  ["criterion", worksheetLayout, "criterion", ["Kriteria", "Nama Kriteria", "KRITERIA KOMPONEN", "KRITERIA PENILAIAN"]],
  ["weight", worksheetLayout, "weight", ["Bobot", "BOBOT MAKSIMAL", "Bobot\nUnsur", "Bobot Komponen"]],
  ["answer", worksheetLayout, "answer", ["JAWABAN ANTARA ATAS PEMENUHAN 100%", "Pilihan Jawaban"]],
  ["final answer", worksheetLayout, "finalAnswer", ["JAWABAN AKHIR"]],
  [
    "score",
    worksheetLayout,
    "value",
    ["Nilai", "NILAI", "NILAI AKIP", "NILAI AKHIR", "Skor", "KESIMPULAN NILAI", "KOEFISIEN KRITERIA"],
  ],
  ["note", worksheetLayout, "note", ["Keterangan", "CATATAN EVALUATOR", "Catatan/Keterangan"]],
  ["evidence", worksheetLayout, "evidence", ["BUKTI DUKUNG", "Link Bukti Dukung"]],
  ["advice", worksheetLayout, "advice", ["REKOMENDASI EVALUATOR"]],
  ["obstacle", realizationLayout, "obstacle", ["Kendala yg Dihadapi"]],
  ["solution", realizationLayout, "solution", ["Solusi yg Telah Dilakukan"]],
  ["follow-up", realizationLayout, "followUp", ["Rencana Tindak Lanjut"]],
  ["owner", realizationLayout, "owner", ["PIC Tindak Lanjut"]],
  ["due", realizationLayout, "due", ["Batas Waktu TL"]],
  [
    "agency",
    agencyLayout,
    "title",
    ["OPD", "SKPD", "PD", "Perangkat Daerah", "UNIT KERJA", "SUB UNIT KERJA", "Organisasi", "namaopd", "name"],
  ],
  ["short name", agencyLayout, "alias", ["nama_pendek_opd", "short_name", "singkatan"]],
];

const cases = words.flatMap(([meaning, layout, field, all]) => all.map((word) => ({ meaning, layout, field, word })));

describe("head words", () => {
  it.each(cases)("$word is $field of $layout.id ($meaning)", ({ layout, field, word }) => {
    expect(columnOf(layout, word).field).toBe(field);
  });

  it.each(cases)("$word in capitals, on several lines, is $field of $layout.id", ({ layout, field, word }) => {
    expect(columnOf(layout, ` ${word.toUpperCase().replace(/ /g, " \n ")} `).field).toBe(field);
  });
});

const periods: readonly (readonly [string, readonly string[]])[] = [
  ["TW1", ["I", "TW I", "tw1", "TRIWULAN 1", "Triwulan I"]],
  ["TW4", ["IV", "TW IV", "tw4", "TRIWULAN 4"]],
  ["01", ["JAN", "Januari", "Bulan Januari"]],
  ["02", ["FEB", "PEB", "Pebruari"]],
  ["06", ["JUN", "JUNI"]],
  ["08", ["AGS", "AGUST", "agustus"]],
  ["09", ["SEPT"]],
  ["11", ["NOV", "Nopember"]],
  ["12", ["DES", "Desember"]],
  ["total", ["TOTAL", "Total Jan Jul"]],
  ["2025", ["2025"]],
];

describe("periods below a head", () => {
  it.each(periods.flatMap(([period, all]) => all.map((word) => ({ period, word }))))("$word is $period", (each) => {
    const { field, groups } = columnOf(realizationLayout, "Realisasi", each.word);
    expect([field, groups["period"]]).toEqual(["realization", each.period]);
  });

  it.each([
    ["Bulan Ini", "per-period"],
    ["s/d Bulan Ini", "cumulative"],
    ["s/d", "cumulative"],
    ["sampai dengan bulan ini", "cumulative"],
    ["s.d. Bulan Lalu", "before"],
  ])("%s covers %s", (word, span) => {
    expect(columnOf(budgetLineLayout, "Realisasi", word).groups["span"]).toBe(span);
  });
});

describe("kinds of spending, and assessors", () => {
  it.each([
    ["Operasi", "5.1"],
    ["Modal", "5.2"],
    ["Tak Terduga", "5.3"],
    ["Transfer", "5.4"],
  ])("%s is %s", (word, kind) => {
    expect(columnOf(budgetLineLayout, word, "Anggaran")).toEqual({ field: "budget", groups: { expenditure: kind } });
  });

  it.each([
    ["PENILAIAN MANDIRI (UNIT KERJA, OPD)", "self"],
    ["EVALUASI APIP", "inspectorate"],
    ["VERVAL", "verifier"],
    ["PENJAMINAN KUALITAS (PK!)", "quality-assurance"],
    ["PENILAIAN FINAL", "final"],
  ])("%s is %s", (word, assessor) => {
    expect(columnOf(worksheetLayout, word, "Nilai")).toEqual({ field: "value", groups: { assessor } });
  });

  it.each([
    ["FISIK", "RENC", "physicalPlan"],
    ["FISIK", "REAL", "physical"],
    ["FISIK", "DEV", "physicalDifference"],
    ["KEUANGAN", "Rencana", "plan"],
    ["KEUANGAN", "Realisasi", "realization"],
    ["KEUANGAN", "DEV", "difference"],
  ])("%s / %s is %s", (head, below, field) => {
    expect(columnOf(budgetLineLayout, head, below).field).toBe(field);
  });
});

describe("what a head is about counts before whose it is", () => {
  it.each([
    [budgetLineLayout, "Realisasi Fisik (%)", "physical"],
    [budgetLineLayout, "Kode Program", "code"],
    [budgetLineLayout, "Tujuan Perangkat Daerah", null],
    [budgetLineLayout, "Target Kinerja Program", "physicalPlan"],
    [cascadeLayout, "Sisa Anggaran", null],
    [cascadeLayout, "Selisih Pagu", null],
    [realizationLayout, "Sisa Anggaran", null],
    [indicatorLayout, "Penilaian Mandiri Unit Kerja", null],
    [awardEntryLayout, "Sasaran Perangkat Daerah", null],
  ] as const)("%o: %s is %s", (layout, word, field) => {
    expect(columnOf(layout, word).field).toBe(field);
  });
});
