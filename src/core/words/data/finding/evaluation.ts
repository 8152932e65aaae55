import type { CodeWords } from "../../code-words.ts";

/** Findings of evaluations. */
export const evaluationFindingWords = {  "missing-analysis": {
    label: { id: "analisis capaian belum dimuat dalam laporan kinerja", en: "an analysis is missing in the performance report" },
    todo: { id: "Lengkapi laporan kinerja dengan analisis itu.", en: "Add the analysis to the performance report." },
  },
  "partly-analysed": {
    label: { id: "analisis capaian belum dimuat untuk semua indikator", en: "an analysis is made of some indicators only" },
    todo: {
      id: "Lengkapi analisis itu untuk indikator yang disebut.",
      en: "Make the analysis of the indicators that are named.",
    },
  },
} satisfies Record<string, CodeWords>;
