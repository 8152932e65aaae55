import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";
import { periodWords, spanWords, usualMeasures } from "./usual-groups.ts";

const TO_YEAR_END = [
  "Realisasi Capaian Kinerja dan Anggaran Renja",
  "Realisasi Kinerja dan Anggaran Renja",
  "Realisasi Renja",
];
const TO_DATE = [
  "Realisasi Kinerja dan Anggaran Renstra",
  "Realisasi Renstra sampai dengan",
  "Realisasi Renstra sampai dengan Tahun Ini",
];
const BEFORE = [
  "Realisasi Capaian Kinerja Renstra",
  "Realisasi Kinerja Renstra",
  "Realisasi Renstra sampai dengan Tahun Lalu",
];
const PLAN_END = ["Target Renstra", "Target Renstra pada Akhir Periode", "Target Akhir Renstra"];
const OF_YEAR = ["Target Kinerja dan Anggaran Renja", "Target Kinerja dan Anggaran", "Target Renja"];
const OF_PERIOD = ["Realisasi Kinerja Pada Triwulan", "Realisasi Kinerja", "Realisasi Triwulan", "Realisasi"];
const LEVEL = [
  "Tingkat Capaian Kinerja dan Realisasi Anggaran",
  "Tingkat Capaian Renstra",
  "Tingkat Capaian",
  "Capaian",
  "Persentase Capaian",
];

/**
 * What was done and spent of indicators by quarter or month, with obstacles and follow-up where the sheet has them. Items
 * are the readings of one indicator, period by period, for {@link consolidate} and {@link measureProgress}.
 *
 * @term realisasi kinerja
 * @see No official source: the words were seen in 30 public sheets of 2021–2026.
 * @example
 * ```ts
 * import { readRows, realizationLayout } from "sakip/reading";
 *
 * const sheet = [["Kode Indikator", "Realisasi TW I", "Realisasi TW II"], ["1.1.1.1", 0, "2,22"]];
 * const { items } = readRows(sheet, realizationLayout, { context: { year: 2026, accumulation: "cumulative" } });
 * items.map(({ code, readings }) => [code, readings.map(({ value }) => value)]) // => [["1.1.1.1", ["0", "2.22"]]]
 * ```
 */
export const realizationLayout: Layout<"realizations"> = /* @__PURE__ */ defineLayout({
  id: "realizations",
  label: { id: "Realisasi kinerja per periode", en: "Realisation by period" },
  form: "realizations",
  fields: {
    no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
    groupCode: { words: ["KRO", "Kode KRO"], reads: "code", carries: true },
    code: { words: ["Kode", "Kode Indikator", "RO", "Kode RO", "RO - Kegiatan", "Kode Sub Kegiatan"], reads: "code" },
    vision: { words: ["Visi"], reads: "text", carries: true },
    mission: { words: ["Misi"], reads: "text", carries: true },
    objective: {
      words: ["Sasaran RPJMD/NSPK", "Sasaran RPJMD", "Sasaran", "Sasaran Strategis"],
      reads: "text",
      carries: true,
    },
    agencyGoal: { words: ["Tujuan Perangkat Daerah", "Tujuan"], reads: "text", carries: true },
    agencyObjective: { words: ["Sasaran Perangkat Daerah"], reads: "text", carries: true },
    title: {
      words: [
        "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
        "Urusan/Bidang Urusan Pemerintahan Daerah",
        "Program/Kegiatan",
        "Program/Kegiatan/Sub Kegiatan",
        "Program dan Kegiatan",
        "Uraian",
        "Nama Kegiatan",
        "Kegiatan",
      ],
      reads: "text",
    },
    indicator: {
      words: [
        "Indikator Kinerja Program (Outcome)/Kegiatan (Output)",
        "Indikator Kinerja Program",
        "Indikator Kinerja",
        "Indikator",
        "Nama Indikator",
        "Indikator Program",
        "Indikator Kegiatan",
        "Indikator Sub Kegiatan",
        "Indikator Kinerja Utama",
        "IKU",
        "Uraian Indikator",
        "Tolok Ukur",
      ],
      reads: "text",
    },
    unit: { words: ["Satuan", "Sat"], reads: "unit" },
    planEndTarget: { words: PLAN_END, reads: "figure", measure: "performance", like: "target" },
    planEndBudget: { words: PLAN_END, reads: "money", measure: "money", adds: true },
    realizedBefore: { words: BEFORE, reads: "figure", measure: "performance", like: "target" },
    spentBefore: { words: BEFORE, reads: "money", measure: "money", adds: true },
    target: {
      words: [
        ...OF_YEAR,
        "Target",
        "Target Kinerja",
        "Target Volume",
        "Target Volume Rincian Output",
        "TVRO",
        "Target Tahunan",
      ],
      reads: "figure",
      measure: "performance",
    },
    budget: { words: [...OF_YEAR, "Anggaran", "Pagu", "Pagu Anggaran"], reads: "money", measure: "money", adds: true },
    realizedInYear: { words: TO_YEAR_END, reads: "figure", measure: "performance", like: "target" },
    spentInYear: { words: TO_YEAR_END, reads: "money", measure: "money", adds: true },
    realizedToDate: { words: TO_DATE, reads: "figure", measure: "performance", like: "target" },
    spentToDate: { words: TO_DATE, reads: "money", measure: "money", adds: true },
    realization: {
      words: [...OF_PERIOD, "Realisasi TW", "RVRO", "Realisasi Volume", "Realisasi Capaian"],
      reads: "figure",
      measure: "performance",
      like: "target",
    },
    spent: {
      words: [...OF_PERIOD, "Realisasi Anggaran", "Realisasi Keuangan"],
      reads: "money",
      measure: "money",
      adds: true,
    },
    share: {
      words: [
        ...OF_PERIOD,
        "% Progress",
        "Progress",
        "Progres",
        "Capaian Progress",
        "Persentase Capaian",
        "% Capaian",
        "Persentase Realisasi",
        "% Realisasi",
        "Capaian",
        "Capaian Kinerja",
        "Tingkat Capaian",
      ],
      reads: "percent",
      measure: "percent",
    },
    achievement: { words: LEVEL, reads: "percent", measure: "performance" },
    absorption: { words: [...LEVEL, "Penyerapan", "Serapan"], reads: "percent", measure: "money" },
    status: { words: ["Kontrol", "Status"], reads: "status" },
    obstacle: {
      words: ["Kendala", "Kendala yg Dihadapi", "Permasalahan", "Hambatan", "Faktor Penghambat"],
      reads: "text",
    },
    solution: { words: ["Solusi", "Solusi yg Telah Dilakukan", "Upaya"], reads: "text" },
    driver: { words: ["Faktor Pendorong", "Faktor Pendukung", "Faktor Keberhasilan"], reads: "text" },
    followUp: { words: ["Rencana Tindak Lanjut", "Tindak Lanjut", "RTL"], reads: "text" },
    owner: {
      words: ["PIC Tindak Lanjut", "PIC", "Penanggung Jawab", "Perangkat Daerah Penanggung Jawab"],
      reads: "text",
    },
    due: { words: ["Batas Waktu TL", "Batas Waktu", "Tenggat", "Target Waktu"], reads: "date" },
    evidence: {
      words: ["Link Bukti Dukung", "Bukti Dukung", "Link Bukti Dukung Kinerja", "Data Dukung"],
      reads: "text",
    },
    note: { words: ["Keterangan", "Catatan"], reads: "text" },
  },
  measures: { ...usualMeasures, percent: ["%", "% progress", "persentase"] },
  groups: { period: periodWords, span: spanWords },
  unnamed: ["realization", "spent", "share", "target"],
  levels: [
    { level: "area", words: ["unsur penunjang", "unsur pendukung", "urusan pemerintahan"] },
    { level: "function", words: ["bidang urusan"] },
    { level: "programme", codes: ["#.##.##"], words: ["program"] },
    { level: "activity", codes: ["#.##.##.#.##"] },
    { level: "sub-activity", codes: ["#.##.##.#.##.##", "#.##.##.#.##.####"], words: ["sub kegiatan"] },
  ],
});
