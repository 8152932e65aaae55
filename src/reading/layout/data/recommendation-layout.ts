import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";

/**
 * The recommendations of a report with what became of them. Items are recommendations for {@link followUp}.
 *
 * @term tindak lanjut rekomendasi
 * @see No official source: the words were seen in public follow-up matrices.
 * @example
 * ```ts
 * import { readRows, recommendationLayout } from "sakip/reading";
 *
 * const sheet = [["No", "Rekomendasi", "Status"], [1, "Perbaiki cascading", "Selesai"], [2, "Tetapkan IKU", "Proses"]];
 * const { items } = readRows(sheet, recommendationLayout);
 * items.map(({ text, followUp }) => [text, followUp]) // => [["Perbaiki cascading", "done"], ["Tetapkan IKU", "in-progress"]]
 * ```
 */
export const recommendationLayout: Layout<"recommendations"> = /* @__PURE__ */ defineLayout({
  id: "recommendations",
  label: { id: "Tindak lanjut rekomendasi", en: "Follow-up of recommendations" },
  form: "recommendations",
  fields: {
    no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
    code: { words: ["Kode", "Kode Rekomendasi"], reads: "code" },
    component: { words: ["Komponen", "Nama Komponen"], reads: "text", carries: true },
    text: {
      words: [
        "Rekomendasi",
        "Uraian Rekomendasi",
        "Rekomendasi Evaluator",
        "Saran",
        "Saran Perbaikan",
        "Rekomendasi Perbaikan",
      ],
      reads: "text",
      required: true,
    },
    finding: {
      words: [
        "Catatan",
        "Temuan",
        "Kondisi",
        "Catatan Evaluator",
        "Catatan Hasil Evaluasi",
        "Kelemahan",
        "Permasalahan",
      ],
      reads: "text",
    },
    action: {
      words: ["Tindak Lanjut", "Rencana Tindak Lanjut", "Rencana Aksi", "Uraian Tindak Lanjut"],
      reads: "text",
    },
    done: {
      words: ["Realisasi Tindak Lanjut", "Tindak Lanjut yang Dilakukan", "Progres Tindak Lanjut"],
      reads: "text",
    },
    status: {
      words: ["Status", "Status Tindak Lanjut", "Status TL", "Hasil Tindak Lanjut", "Progres"],
      reads: "status",
    },
    owner: { words: ["PIC", "Penanggung Jawab", "PIC Tindak Lanjut"], reads: "text" },
    due: {
      words: ["Batas Waktu", "Batas Waktu TL", "Target Waktu", "Target Penyelesaian", "Waktu Penyelesaian", "Tenggat"],
      reads: "date",
    },
    evidence: { words: ["Bukti Dukung", "Link Bukti Dukung", "Data Dukung"], reads: "text" },
    note: { words: ["Keterangan", "Ket"], reads: "text" },
  },
});
