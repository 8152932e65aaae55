import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";
import { periodWords, usualMeasures } from "./usual-groups.ts";

/**
 * A plan from its vision down to sub-activities: levels by words in a column, by numbers ("T1.S1.1"), by official codes,
 * by an outline, or each in a column of its own whose merged cells repeat or stay blank. Items are nodes for
 * {@link buildCascade}.
 *
 * @term pohon kinerja
 * @see No official source: the words were seen in 30 public sheets of 2021–2026.
 * @example
 * ```ts
 * import { cascadeLayout, readRows } from "sakip/reading";
 *
 * const sheet = [
 *   ["Tujuan", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
 *   ["Masyarakat sehat", "Stunting turun", "Prevalensi stunting", "%", "14"],
 *   [null, "Angka kematian ibu turun", "AKI", "per 100.000 KH", "183"],
 * ];
 * const { items } = readRows(sheet, cascadeLayout, { context: { polarity: "minimize" } });
 * items.map(({ id, level, parents }) => [id, level, parents])
 * // => [["1", "goal", []], ["1.1", "objective", ["1"]], ["1.2", "objective", ["1"]]]
 * ```
 */
export const cascadeLayout: Layout<"cascade-nodes"> = /* @__PURE__ */ defineLayout({
  id: "cascade-nodes",
  label: { id: "Pohon kinerja", en: "Performance cascade" },
  form: "cascade-nodes",
  fields: {
    no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
    missionCode: { words: ["Kode Misi"], reads: "code" },
    goalCode: { words: ["Kode Tujuan"], reads: "code" },
    objectiveCode: { words: ["Kode Sasaran"], reads: "code" },
    areaCode: { words: ["Kode Urusan", "Kode Bidang Urusan"], reads: "code" },
    programmeCode: { words: ["Kode Program"], reads: "code" },
    activityCode: { words: ["Kode Kegiatan"], reads: "code" },
    subActivityCode: { words: ["Kode Sub Kegiatan"], reads: "code" },
    code: { words: ["Kode", "Kode Rekening", "Nomor Kode", "ID"], reads: "code" },
    agencyCode: { words: ["opd_kode", "Kode OPD", "Kode SKPD", "Kode Perangkat Daerah"], reads: "code", carries: true },
    targetYear: { words: ["tahun_target", "Tahun Target"], reads: "figure" },
    targetText: { words: ["target_text", "Target Teks"], reads: "text" },
    computation: { words: ["tipe_perhitungan", "Tipe Perhitungan", "Cara Perhitungan"], reads: "text" },
    levelWord: { words: ["Level", "Jenjang", "Tingkat", "Jenis", "Tingkatan"], reads: "level" },
    title: {
      words: [
        "Uraian",
        "Nama",
        "Kinerja",
        "Pernyataan",
        "Tujuan/Sasaran/Program",
        "Tujuan/Sasaran/Program/Kegiatan",
        "Pohon Kinerja",
        "Nomenklatur",
        "Nomenklatur Urusan",
        "Nomenklatur Urusan Kabupaten/Kota",
        "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan",
        "Bidang Urusan/Program/Kegiatan/Sub Kegiatan",
        "Program/Kegiatan/Sub Kegiatan",
        "Program/Kegiatan",
        "Sasaran/Program/Kegiatan",
        "Tujuan/Sasaran",
        "Tujuan/Sasaran/Program/Kegiatan/Sub Kegiatan",
      ],
      reads: "text",
    },
    vision: { words: ["Visi"], reads: "numbered" },
    mission: { words: ["Misi"], reads: "numbered" },
    goal: { words: ["Tujuan", "Tujuan Perangkat Daerah", "Tujuan Strategis"], reads: "numbered" },
    objective: {
      words: [
        "Sasaran",
        "Sasaran Strategis",
        "Sasaran Perangkat Daerah",
        "Sasaran OPD",
        "Sasaran RPJMD/NSPK",
        "Uraian Sasaran",
      ],
      reads: "numbered",
    },
    programme: { words: ["Program", "Nama Program"], reads: "numbered" },
    activity: { words: ["Kegiatan", "Nama Kegiatan"], reads: "numbered" },
    subActivity: { words: ["Sub Kegiatan", "Nama Sub Kegiatan"], reads: "numbered" },
    areaTitle: { words: ["Urusan", "Bidang Urusan"], reads: "text" },
    agency: {
      words: ["Perangkat Daerah", "OPD", "SKPD", "OPD Pengampu", "Perangkat Daerah Pengampu"],
      reads: "agency",
      carries: true,
    },
    owner: { words: ["Penanggung Jawab", "Jabatan", "PIC", "Pemilik"], reads: "text" },
    indicator: {
      words: [
        "Indikator",
        "Indikator Kinerja",
        "Indikator Kinerja Utama",
        "Indikator Tujuan/Sasaran",
        "Indikator Kinerja Program/Kegiatan",
      ],
      reads: "text",
    },
    unit: { words: ["Satuan", "Sat"], reads: "unit" },
    polarity: { words: ["Polaritas", "Arah", "Jenis Indikator"], reads: "text" },
    baseline: {
      words: ["Data Capaian Awal", "Kondisi Awal", "Baseline", "Data Awal"],
      reads: "figure",
      like: "target",
    },
    target: { words: ["Target", "Target Kinerja"], reads: "figure", measure: "performance" },
    budget: {
      words: ["Pagu", "Anggaran", "Pagu Indikatif", "Pagu Anggaran", "Target"],
      reads: "money",
      measure: "money",
      adds: true,
    },
    weight: { words: ["Bobot"], reads: "figure" },
    changed: { words: ["Tahun Perubahan"], reads: "text" },
    note: { words: ["Keterangan", "Catatan"], reads: "text" },
  },
  measures: usualMeasures,
  groups: { period: periodWords },
  levels: [
    { level: "vision", field: "vision", words: ["visi"], notation: ["V{1}"] },
    { level: "mission", field: "mission", words: ["misi"], notation: ["M{1}"] },
    {
      level: "goal",
      field: "goal",
      words: ["tujuan", "tujuan opd", "tujuan perangkat daerah", "goal"],
      notation: ["T{1}", "{1}"],
    },
    {
      level: "objective",
      field: "objective",
      words: ["sasaran", "sasaran opd", "sasaran strategis", "sasaran perangkat daerah", "objective"],
      notation: ["T{1}.S{1}", "S{1}", "{1}.{1}"],
    },
    {
      level: "area",
      codes: ["#.##"],
      words: ["urusan pemerintahan", "bidang urusan", "unsur penunjang", "unsur pendukung"],
    },
    {
      level: "programme",
      field: "programme",
      words: ["program", "programme"],
      codes: ["#.##.##", "X.XX.##"],
      notation: ["T{1}.S{1}.P{1}", "T{1}.S{1}.{1}", "P{1}", "{1}.{1}.{1}"],
    },
    {
      level: "activity",
      field: "activity",
      words: ["kegiatan", "activity"],
      codes: ["#.##.##.#.##", "X.XX.##.#.##"],
      notation: ["T{1}.S{1}.P{1}.K{1}", "T{1}.S{1}.{1}.{1}", "K{1}", "{1}.{1}.{1}.{1}"],
    },
    {
      level: "sub-activity",
      field: "subActivity",
      words: ["sub kegiatan", "subkegiatan", "sub activity"],
      codes: ["#.##.##.#.##.##", "#.##.##.#.##.####", "X.XX.##.#.##.####"],
      notation: ["T{1}.S{1}.P{1}.K{1}.SK{1}", "T{1}.S{1}.{1}.{1}.{1}", "SK{1}", "{1}.{1}.{1}.{1}.{1}"],
    },
  ],
});
