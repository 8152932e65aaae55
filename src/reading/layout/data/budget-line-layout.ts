import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";
import { expenditureWords, periodWords, spanWords, usualMeasures, versionWords } from "./usual-groups.ts";

/**
 * A budget with what was spent of it: by programme, activity and sub-activity, by account, by kind of spending, before
 * and after a change. Items are budget lines for {@link summarizeAbsorption}; rows that are sums of others give none.
 *
 * @term rincian anggaran
 * @see No official source: the words were seen in 30 public sheets of 2021–2026.
 * @example
 * ```ts
 * import { budgetLineLayout, readRows } from "sakip/reading";
 *
 * const sheet = [
 *   ["NO", "PROGRAM DAN KEGIATAN", "PAGU (Rp)", "REALISASI (Rp)"],
 *   ["A", "PROGRAM PENUNJANG", 300, 100],
 *   ["I", "Kegiatan Keuangan", 300, 100],
 *   ["1.1", "Sub Kegiatan Gaji", 200, "0,00"],
 *   ["1.2", "Sub Kegiatan Lain", 100, 100],
 *   ["JUMLAH", null, 300, 100],
 * ];
 * const { items } = readRows(sheet, budgetLineLayout, { context: { agencyId: "kominfo", year: 2026 } });
 * items.map(({ budget, realization }) => [budget, realization]) // => [["200", "0"], ["100", "100"]]
 * ```
 */
export const budgetLineLayout: Layout<"budget-lines"> = /* @__PURE__ */ (() =>
  defineLayout({
    id: "budget-lines",
    label: { id: "Rincian anggaran dan realisasi", en: "Budget lines with realisation" },
    form: "budget-lines",
    items: "leaves",
    fields: {
      no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
      code: {
        words: [
          "Kode",
          "Kode Rekening",
          "Kode Program",
          "Kode Kegiatan",
          "Kode Sub Kegiatan",
          "Kode Urusan",
          "kode_rekening",
        ],
        reads: "code",
      },
      agencyCode: {
        words: ["Kode OPD", "Kode SKPD", "Kode Perangkat Daerah", "Kode Unit", "id skpd", "idopd"],
        reads: "code",
        carries: true,
      },
      agency: {
        words: ["Perangkat Daerah", "OPD", "SKPD", "Nama OPD", "Nama SKPD", "Unit Kerja", "PD", "Organisasi"],
        reads: "agency",
        carries: true,
      },
      title: {
        words: [
          "Uraian",
          "Uraian Belanja",
          "Program dan Kegiatan",
          "Program/Kegiatan",
          "Program Kegiatan",
          "Program/Kegiatan/Sub Kegiatan",
          "Nama Program/Kegiatan",
          "Nama Program/Kegiatan/Sub Kegiatan",
          "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan",
          "Program dan Kegiatan/Sub Kegiatan",
          "Kegiatan/Sub Kegiatan",
          "Rincian Belanja",
          "Nama Belanja",
          "Kegiatan dan Sub Kegiatan",
          "Program, Kegiatan, dan Sub Kegiatan",
          "Uraian Urusan",
          "Nama Rekening",
          "nama_rekening",
          "Jenis Belanja",
        ],
        reads: "text",
        required: true,
      },
      programme: { words: ["Program", "Nama Program"], reads: "numbered" },
      activity: { words: ["Kegiatan", "Nama Kegiatan"], reads: "numbered" },
      subActivity: { words: ["Sub Kegiatan", "Nama Sub Kegiatan"], reads: "numbered" },
      fund: { words: ["Sumber Dana", "Sumber Pendanaan"], reads: "text" },
      budget: {
        words: [
          "Anggaran",
          "Pagu",
          "Pagu Anggaran",
          "Pagu Anggaran Sebelum",
          "Pagu Anggaran Setelah",
          "Anggaran Tahun Ini",
          "Jumlah Anggaran",
          "Total RAK",
          "Biaya",
          "Nilai",
          "Jumlah Pagu",
          "Total Anggaran",
          "Pagu DPA",
          "Pagu Dana",
          "Pagu APBD",
          "Pagu Indikatif",
          "Plafon",
          "DPA",
          "DPPA",
          "Alokasi",
          "Alokasi Anggaran",
          "Alokasi Dana",
        ],
        reads: "money",
        measure: "money",
        adds: true,
      },
      realization: {
        words: [
          "Realisasi",
          "Realisasi Anggaran",
          "Realisasi Keuangan",
          "Real",
          "Realisasi DI LRA",
          "Realisasi Belanja",
          "Realisasi SP2D",
          "Realisasi s/d",
          "SP2D",
        ],
        reads: "money",
        measure: "money",
        adds: true,
      },
      absorption: {
        words: [
          "Realisasi",
          "Persentase Realisasi",
          "% Realisasi",
          "Serapan",
          "Penyerapan",
          "Capaian",
          "%",
          "Persentase",
          "Tingkat Penyerapan",
          "Persentase Penyerapan",
          "Tingkat Capaian",
          "Persentase Serapan",
          "Persen",
          "Persentase Capaian",
        ],
        reads: "percent",
        measure: "percent",
      },
      rest: { words: ["Sisa", "Sisa Anggaran", "Saldo", "Sisa Pagu"], reads: "money", measure: "money", adds: true },
      difference: {
        words: [
          "Selisih",
          "Selisih Pagu Sebelum dan Sesudah",
          "Bertambah/Berkurang",
          "Bertambah (Berkurang)",
          "Dev",
          "Deviasi",
          "Deviasi Keuangan",
        ],
        reads: "money",
        measure: "money",
        adds: true,
      },
      plan: {
        words: ["Rencana", "Rencana Anggaran", "Rencana Keuangan", "Target", "Target Keuangan", "RAK", "Anggaran Kas"],
        reads: "money",
        measure: "money",
        adds: true,
      },
      physicalPlan: {
        words: ["Rencana", "Rencana Fisik", "Target", "Target Fisik", "Rencana Kinerja", "Target Kinerja"],
        reads: "percent",
        measure: "physical",
      },
      physical: {
        words: [
          "Realisasi",
          "Real",
          "Fisik",
          "Realisasi Fisik",
          "Realisasi Kinerja",
          "Capaian Fisik",
          "Progres Fisik",
          "Progress Fisik",
          "Capaian",
          "Progres",
          "%",
        ],
        reads: "percent",
        measure: "physical",
      },
      physicalDifference: {
        words: ["Dev", "Deviasi", "Selisih", "Deviasi Fisik"],
        reads: "percent",
        measure: "physical",
      },
      note: { words: ["Keterangan", "Ket", "Rincian", "Catatan"], reads: "text" },
    },
    measures: { ...usualMeasures, performance: ["k", "volume"], physical: ["fisik", "kinerja", "output", "keluaran"] },
    unnamed: ["realization", "plan"],
    groups: { version: versionWords, expenditure: expenditureWords, period: periodWords, span: spanWords },
    levels: [
      { level: "function", codes: ["#"], words: ["urusan pemerintahan wajib", "urusan pemerintahan pilihan", "unsur"] },
      { level: "area", codes: ["#.##"], words: ["urusan pemerintahan bidang", "urusan"] },
      { level: "agency", codes: ["#.##.#.##.#.##.##.####", "#.##.#.##.#.##.##.##", "#.##.#.##.#.##.##"], words: [] },
      { level: "programme", field: "programme", codes: ["#.##.##"], notation: ["{A}"], words: ["program"] },
      { level: "activity", field: "activity", codes: ["#.##.##.#.##"], notation: ["{I}"], words: ["kegiatan"] },
      {
        level: "sub-activity",
        field: "subActivity",
        codes: ["#.##.##.#.##.##", "#.##.##.#.##.###", "#.##.##.#.##.####", "#.##.##.#.##.#####"],
        notation: ["{1}.{1}"],
        words: ["sub kegiatan", "subkegiatan"],
      },
      {
        level: "account",
        // Accounts of revenue, spending and financing begin with 4, 5 and 6.
        codes: ["4", "5", "6"].flatMap((kind) =>
          ["#", "#.##", "#.##.##", "#.##.##.##", "#.##.##.###", "#.##.##.##.##+", "#.##.##.###.##+"].map(
            (rest) => `${kind}.${rest}`,
          ),
        ),
      },
    ],
    checks: [
      { field: "absorption", is: "ratio", of: ["realization", "budget"] },
      { field: "difference", is: "difference", of: ["budget@revised", "budget@original"] },
      { field: "rest", is: "difference", of: ["budget", "realization"] },
    ],
  }))();
