import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";

/**
 * The small tables by which an evaluation is set up: weights of components and sub-components, answers with their values,
 * predicates with their ranges. Items are plain values.
 *
 * @term tabel bobot dan predikat
 * @see No official source: the words were seen in public tables of applications.
 * @example
 * ```ts
 * import { readRows, weightLayout } from "sakip/reading";
 *
 * const { rows } = readRows([["Predikat (Nilai)", "Interpretasi"], ["A (> 80 - 90)", "Memuaskan"]], weightLayout);
 * const reading = rows[1]?.cells[0]?.reading;
 * reading?.kind === "range" && [reading.level, reading.low, reading.lowOpen] // => ["A", "80", true]
 * ```
 */
export const weightLayout: Layout<"plain"> = /* @__PURE__ */ defineLayout({
  id: "weights",
  label: { id: "Tabel bobot dan predikat", en: "Tables of weights and predicates" },
  fields: {
    no: { words: ["No", "No."], reads: "running-number" },
    component: { words: ["Komponen", "Nama Komponen"], reads: "text", required: true },
    part: { words: ["Nama Sub Komponen", "Sub Komponen"], reads: "text", required: true },
    existence: { words: ["Sub-Komponen 1", "Keberadaan", "Pemenuhan"], reads: "points", adds: true },
    quality: { words: ["Sub-Komponen 2", "Kualitas"], reads: "points", adds: true },
    use: { words: ["Sub-Komponen 3", "Pemanfaatan"], reads: "points", adds: true },
    total: { words: ["Total Bobot", "Jumlah Bobot"], reads: "points", adds: true },
    weight: { words: ["Bobot"], reads: "points", adds: true },
    answer: { words: ["Pilihan Jawaban", "Jawaban"], reads: "letter" },
    value: { words: ["Nilai"], reads: "percent" },
    grade: { words: ["Predikat", "Predikat (Nilai)"], reads: "letter" },
    meaning: { words: ["Penjelasan", "Interpretasi", "Deskripsi", "Keterangan"], reads: "text" },
    team: { words: ["Team", "Tim"], reads: "text" },
  },
  totals: ["Nilai Akuntabilitas Kinerja", "Jumlah Bobot"],
  levels: [
    { level: "component", field: "component" },
    { level: "sub-component", field: "part" },
  ],
});
