import type { CodeWords } from "../../code-words.ts";

/** Findings of tables, documents and pictures. */
export const reportFindingWords = {
  "missing-analysis": {
    label: { id: "analisis laporan kinerja belum ada", en: "an analysis of the performance report is missing" },
    todo: { id: "Lengkapi analisisnya sebelum laporan ditandatangani.", en: "Add it before the report is signed." },
  },
} satisfies Record<string, CodeWords>;
