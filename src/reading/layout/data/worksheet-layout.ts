import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";
import { assessorWords } from "./usual-groups.ts";

/**
 * A worksheet of an evaluation (LKE, KKE): components, sub-components and criteria with weights, answers and values, of
 * one assessor or of several side by side. Items are worksheets for {@link scoreWorksheet}, one per assessor.
 *
 * @term lembar kerja evaluasi (LKE)
 * @see No official source: the words were seen in 30 public sheets of 2021–2026.
 * @example
 * ```ts
 * import { readRows, worksheetLayout } from "sakip/reading";
 *
 * const sheet = [
 *   ["KOMPONEN/ SUBKOMPONEN/ KRITERIA", null, "BOBOT", "JAWABAN"],
 *   ["1", "Perencanaan Kinerja", 30, null],
 *   ["1.a", "Dokumen perencanaan tersedia", 6, "BB"],
 * ];
 * const { items } = readRows(sheet, worksheetLayout, { merges: ["A1:B1"], context: { evaluationYear: 2025 } });
 * items.map(({ answers }) => answers["planning"]?.["existence"]) // => ["BB"]
 * ```
 */
export const worksheetLayout: Layout<"worksheets"> = /* @__PURE__ */ defineLayout({
  id: "worksheets",
  label: { id: "Lembar kerja evaluasi", en: "Evaluation worksheet" },
  form: "worksheets",
  fields: {
    no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
    code: { words: ["Kode", "Kode Parameter"], reads: "code" },
    outline: {
      words: [
        "Komponen/Subkomponen/Kriteria",
        "Komponen/Sub Komponen/Kriteria",
        "Komponen/Sub Komponen",
        "Uraian",
        "Komponen Penilaian",
      ],
      reads: "numbered",
    },
    component: { words: ["Komponen", "Nama Komponen", "Unsur"], reads: "numbered" },
    part: {
      words: ["Sub-Komponen", "Sub Komponen", "Subkomponen", "Nama Sub Komponen", "Subunsur"],
      reads: "numbered",
    },
    criterion: { words: ["Kriteria", "Nama Kriteria", "Kriteria Komponen", "Parameter"], reads: "numbered" },
    weight: { words: ["Bobot", "Bobot Maksimal", "Bobot Komponen", "Bobot Unsur"], reads: "points", adds: true },
    answer: {
      words: [
        "Jawaban Antara atas Pemenuhan 100%",
        "Jawaban",
        "Jawaban Antara",
        "Predikat",
        "Penilaian",
        "Pilihan Jawaban",
        "Jawaban (Y/T)",
        "Hasil Penilaian",
        "Hasil Evaluasi",
        "Pemenuhan",
        "Ya/Tidak",
        "Y/T",
      ],
      reads: "answer",
    },
    finalAnswer: { words: ["Jawaban Akhir"], reads: "answer" },
    share: {
      words: ["%TASE", "% Pemenuhan", "Persentase"],
      reads: "answer",
      under: ["Keberadaan, Kualitas dan Pemanfaatan", "Keberadaan"],
    },
    criteriaValue: {
      words: ["Nilai"],
      reads: "points",
      under: ["Keberadaan, Kualitas dan Pemanfaatan", "Keberadaan"],
      unitAt: { criterion: "%" },
    },
    value: {
      words: [
        "Nilai Akhir",
        "Nilai AKIP",
        "Nilai",
        "Skor",
        "Kesimpulan Nilai",
        "Koefisien Kriteria",
        "Penilaian Mandiri",
        "Verval",
        "Penjaminan Kualitas",
        "Penilaian Final",
      ],
      reads: "points",
      like: "weight",
      adds: true,
    },
    valueShare: { words: ["%TASE", "% Capaian", "%"], reads: "percent", under: ["Nilai AKIP", "Nilai Akhir"] },
    achieved: {
      words: ["Nilai terhadap Bobot", "Persentase Capaian", "% Capaian", "Capaian", "Persentase", "Tingkat Capaian"],
      reads: "percent",
    },
    met: { words: ["Ya", "Y", "Ada", "Memenuhi"], reads: "answer" },
    unmet: { words: ["Tidak", "T", "Tidak Ada", "Tidak Memenuhi"], reads: "answer" },
    notApplicable: { words: ["Tidak Berlaku", "Tidak Relevan", "N/A"], reads: "answer" },
    note: { words: ["Keterangan", "Catatan Evaluator", "Catatan", "Catatan/Keterangan"], reads: "text" },
    advice: { words: ["Rekomendasi Evaluator", "Rekomendasi"], reads: "text" },
    evidence: {
      words: ["Bukti Dukung", "Contoh Bukti Dukung", "Bukti Dukung Upload", "Link Bukti Dukung", "Eviden"],
      reads: "text",
    },
  },
  checks: [{ field: "achieved", is: "ratio", of: ["value", "weight"] }],
  groups: { assessor: assessorWords },
  totals: ["Nilai Akuntabilitas Kinerja", "Nilai Akhir Evaluasi"],
  items: ["sub-component", "criterion"],
  levels: [
    { level: "component", field: "component", notation: ["{1}", "{I}", "{A}"] },
    { level: "sub-component", field: "part", notation: ["{1}.{a}", "{a}", "{1}.{1}"], below: "letter" },
    { level: "criterion", field: "criterion", notation: ["{1})", "{1}.{a}.{1}", "{1}.{1}.{1}"], below: "number" },
  ],
});
