import { type Words, words } from "../table/index.ts";

/** What findings are about where nobody gave it an id: the word that stands for it in their `subject`, in words. */
export const ownSubjects: ReadonlyMap<string, Words> = /* @__PURE__ */ (() =>
  new Map<string, Words>([
    ["evaluation", words("Evaluasi", "The evaluation")],
    ["report", words("Laporan kinerja", "The performance report")],
    ["cascade", words("Pohon kinerja", "The cascade")],
    ["distribution", words("Sebaran predikat", "The distribution of predicates")],
    ["budget", words("Anggaran", "The budget")],
    ["work", words("Pekerjaan", "The work")],
    ["deviation", words("Deviasi", "The deviation")],
    ["consistency", words("Konsistensi", "The consistency")],
    ["output", words("Keluaran", "The output")],
    ["simulation", words("Simulasi", "The simulation")],
    ["region", words("Daerah", "The region")],
    ["matrix", words("Matriks koordinasi", "The matrix of coordination")],
    // What a sheet did not tell.
    ["agency", words("Perangkat daerah", "The agency")],
    ["agencyId", words("Perangkat daerah", "The agency")],
    ["year", words("Tahun", "The year")],
    ["evaluationYear", words("Tahun evaluasi", "The year of the evaluation")],
    ["polarity", words("Arah indikator", "The polarity")],
    ["judge", words("Juri", "The judge")],
    ["stageId", words("Tahap penilaian", "The stage of the jury")],
  ]))();
