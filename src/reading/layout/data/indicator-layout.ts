import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";
import { assessorWords, periodWords, usualMeasures } from "./usual-groups.ts";

/**
 * A list of indicators with targets, realisations and printed achievements, as plans, agreements and performance reports
 * have it. Items are rows for {@link measureAchievement} with what they are called.
 *
 * @term daftar indikator
 * @see No official source: the words were seen in 30 public sheets of 2021–2026.
 * @example
 * ```ts
 * import { indicatorLayout, readRows } from "sakip/reading";
 *
 * const sheet = [["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"], [1, "Indeks SPBE", "Indeks", "3,40", 3.52]];
 * const { items } = readRows(sheet, indicatorLayout, { context: { polarity: "maximize" } });
 * items.map(({ title, target, realization }) => [title, target, realization])
 * // => [["Indeks SPBE", { kind: "exact", value: "3.4" }, "3.52"]]
 * ```
 */
export const indicatorLayout: Layout<"indicators"> = /* @__PURE__ */ defineLayout({
  id: "indicators",
  label: { id: "Daftar indikator", en: "List of indicators" },
  form: "indicators",
  fields: {
    no: { words: ["No", "No.", "Nomor", "NO"], reads: "running-number" },
    code: { words: ["Kode", "Kode Indikator"], reads: "code" },
    agency: {
      words: [
        "Perangkat Daerah",
        "OPD",
        "SKPD",
        "Unit Kerja",
        "namaopd",
        "PD",
        "OPD Pengampu",
        "Perangkat Daerah Pengampu",
      ],
      reads: "agency",
      carries: true,
    },
    goal: { words: ["Tujuan", "Tujuan Perangkat Daerah"], reads: "text", carries: true },
    objective: {
      words: [
        "Sasaran",
        "Sasaran Strategis",
        "Sasaran Strategis K/L",
        "Sasaran Perangkat Daerah",
        "Uraian Sasaran",
        "Sastra",
        "SS",
      ],
      reads: "text",
      carries: true,
    },
    programme: {
      words: ["Sasaran Program", "Sasaran Kegiatan", "Program", "Saspro", "Saskeg"],
      reads: "text",
      carries: true,
    },
    title: {
      words: [
        "Indikator",
        "Indikator Kinerja",
        "Indikator Kinerja Utama",
        "IKU",
        "Nama Indikator",
        "Indikator Kinerja Sasaran",
        "Indikator Kinerja Sasaran Program",
        "Indikator Kinerja Program",
        "Indikator Kinerja Kegiatan",
        "Indikator Sasaran",
        "Tolok Ukur",
        "Uraian Indikator",
      ],
      reads: "text",
      required: true,
    },
    criterion: {
      words: [
        "Kriteria Sasaran Program",
        "Kriteria Sasaran",
        "Sastra Berorientasi Hasil",
        "Berorientasi Hasil",
        "Relevan Mencapai Sasaran Diatasnya",
        "Indikator Kinerja Tepat",
        "Indikator Tepat",
        "Data Andal",
        "Sasaran Strategis Relevan",
        "Capaian di bawah",
      ],
      reads: "answer",
    },
    unit: { words: ["Satuan", "Sat", "Unit Satuan"], reads: "unit" },
    polarity: {
      words: ["Polaritas", "Jenis Indikator", "Jenis", "Arah", "Arah Indikator", "Sifat", "Sifat Indikator", "Tren"],
      reads: "text",
    },
    baseline: {
      words: [
        "Kondisi Awal",
        "Baseline",
        "Data Awal",
        "Kondisi Kinerja Awal",
        "Kondisi Awal Kinerja",
        "Data Dasar",
        "Data Capaian Awal",
      ],
      reads: "figure",
      like: "target",
    },
    planEnd: {
      words: [
        "Target Akhir Renstra",
        "Target Renstra",
        "Target Akhir",
        "Target Akhir RPJMD",
        "Target RPJMD",
        "Target Jangka Menengah",
        "Kondisi Akhir",
        "Kondisi Kinerja Akhir",
      ],
      reads: "figure",
      like: "target",
    },
    target: {
      words: ["Target", "Target Kinerja", "Target Tahunan", "Target PK", "Target Capaian", "Rencana"],
      reads: "figure",
    },
    realization: {
      words: ["Realisasi", "Realisasi Kinerja", "Realisasi Tahunan", "Realisasi Capaian", "Real", "Hasil"],
      reads: "figure",
      like: "target",
    },
    achievement: {
      words: [
        "Persentase Realisasi",
        "Persentase Realisasi menurut PK",
        "Tingkat Capaian",
        "Persentase Capaian",
        "% Capaian",
        "Capaian",
        "Capaian (%)",
        "% Realisasi",
        "Persentase",
        "Capaian Kinerja (%)",
        "Tingkat Capaian Kinerja",
        "%",
      ],
      reads: "percent",
    },
    weight: { words: ["Bobot"], reads: "points" },
    source: { words: ["Sumber Data"], reads: "text" },
    owner: { words: ["Penanggung Jawab", "PIC"], reads: "text" },
    formula: { words: ["Formula", "Formulasi", "Rumus", "Formulasi Perhitungan"], reads: "text" },
    note: { words: ["Keterangan", "Ket", "Catatan", "Catatan/Keterangan", "Analisis"], reads: "text" },
  },
  measures: usualMeasures,
  groups: { period: periodWords, assessor: assessorWords },
  checks: [{ field: "achievement", is: "ratio", of: ["realization", "target"] }],
});
