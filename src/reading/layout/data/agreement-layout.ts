import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";
import { periodWords, usualMeasures } from "./usual-groups.ts";

/**
 * A performance agreement as it is printed: objectives with indicators and targets of the year and its quarters, and below
 * them programmes with their budgets. The item is an agreement for {@link checkAgreements}.
 *
 * @term perjanjian kinerja
 * @see No official source: the words were seen in public agreements.
 * @example
 * ```ts
 * import { agreementLayout, readRows } from "sakip/reading";
 *
 * const sheet = [
 *   ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
 *   [1, "Stunting turun", "Prevalensi stunting", "%", 14],
 *   [],
 *   ["No", "Program", "Anggaran", "Keterangan"],
 *   [1, "Program Pemenuhan Upaya Kesehatan", "Rp 1.250.000.000", "APBD"],
 * ];
 * const owner = { id: "kadis-kesehatan", position: "Kepala Dinas Kesehatan" };
 * const { items } = readRows(sheet, agreementLayout, { context: { year: 2026, owner, polarity: "minimize" } });
 * items.map(({ objectives, programmes }) => [objectives[0]?.title, programmes[0]?.budget])
 * // => [["Stunting turun", "1250000000"]]
 * ```
 */
export const agreementLayout: Layout<"agreements"> = /* @__PURE__ */ defineLayout({
  id: "agreements",
  label: { id: "Perjanjian kinerja", en: "Performance agreement" },
  form: "agreements",
  fields: {
    no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
    code: { words: ["Kode", "Kode Sasaran"], reads: "code" },
    objective: {
      words: [
        "Sasaran",
        "Sasaran Strategis",
        "Sasaran Program",
        "Sasaran Kegiatan",
        "Sasaran Kinerja",
        "Kinerja Utama",
      ],
      reads: "text",
      carries: true,
    },
    indicator: {
      words: ["Indikator", "Indikator Kinerja", "Indikator Kinerja Utama", "IKU", "Indikator Sasaran"],
      reads: "text",
    },
    unit: { words: ["Satuan", "Sat"], reads: "unit" },
    polarity: { words: ["Polaritas", "Arah", "Jenis Indikator"], reads: "text" },
    target: { words: ["Target", "Target Kinerja", "Target Tahunan"], reads: "figure" },
    programmeCode: { words: ["Kode Program", "Kode Rekening"], reads: "code" },
    programme: {
      words: [
        "Program",
        "Program/Kegiatan",
        "Kegiatan",
        "Sub Kegiatan",
        "Program/Kegiatan/Sub Kegiatan",
        "Nama Program",
      ],
      reads: "text",
    },
    budget: { words: ["Anggaran", "Pagu", "Pagu Anggaran", "Jumlah Anggaran"], reads: "money", adds: true },
    note: { words: ["Keterangan", "Ket", "Sumber Dana"], reads: "text" },
  },
  measures: usualMeasures,
  groups: { period: periodWords },
});
