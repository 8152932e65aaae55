import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";

/**
 * The marks of a jury: a row per entry and judge with a column per criterion; a row per entry with the criteria of each
 * judge side by side under the judge's head, or with one mark of each; or a row per criterion. Columns of figures that no
 * other word names are criteria: their heads, or the criteria of the rows, in small letters with hyphens, are the keys of
 * the marks. A column with the name of a judge alone gives the mark `mark`. Items are sheets for {@link judgeEntries}.
 *
 * @term lembar nilai juri
 * @see No official source: juries lay out their sheets as they please.
 * @example
 * ```ts
 * import { jurySheetLayout, readRows } from "sakip/reading";
 *
 * const sheet = [["Kode", "Juri", "Kebaruan", "Manfaat"], ["INV-1", "Juri A", 80, "90"], ["INV-1", "Juri B", 70, "-"]];
 * const { items } = readRows(sheet, jurySheetLayout, { context: { stageId: "presentasi" } });
 * items.map(({ entryId, judgeId, marks }) => [entryId, judgeId, marks])
 * // => [["INV-1", "Juri A", { kebaruan: "80", manfaat: "90" }], ["INV-1", "Juri B", { kebaruan: "70", manfaat: null }]]
 * ```
 */
export const jurySheetLayout: Layout<"jury-sheets"> = /* @__PURE__ */ defineLayout({
  id: "jury-sheets",
  label: { id: "Lembar nilai juri", en: "Jury sheets" },
  form: "jury-sheets",
  fields: {
    no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
    code: { words: ["Kode", "Kode Peserta", "Kode Inovasi", "ID", "Nomor Registrasi"], reads: "code", carries: true },
    entry: {
      words: ["Peserta", "Nama Inovasi", "Inovasi", "Judul", "Judul Inovasi", "Nama Peserta"],
      reads: "text",
      carries: true,
    },
    agency: { words: ["Perangkat Daerah", "OPD", "SKPD", "Instansi"], reads: "agency", carries: true },
    judge: { words: ["Juri", "Penilai", "Nama Juri", "Tim Penilai"], reads: "text", carries: true },
    stage: { words: ["Tahap", "Tahapan"], reads: "text", carries: true },
    criterion: {
      words: ["Kriteria", "Kriteria Penilaian", "Aspek", "Aspek Penilaian", "Unsur", "Unsur Penilaian"],
      reads: "text",
    },
    weight: { words: ["Bobot", "Bobot Kriteria"], reads: "figure" },
    mark: { words: [], reads: "figure" },
    sum: {
      words: [
        "Jumlah",
        "Total",
        "Total Nilai",
        "Nilai Akhir",
        "Rata-rata",
        "Jumlah Nilai",
        "Nilai x Bobot",
        "Bobot x Nilai",
        "Nilai Terbobot",
        "Nilai Tertimbang",
      ],
      reads: "figure",
    },
    note: { words: ["Catatan", "Keterangan", "Komentar"], reads: "text" },
  },
  rest: { field: "mark", by: "criterion", above: "judge" },
});
