import { findingKind, wordFact } from "../../core/index.ts";
import { analyses } from "./analyses.ts";

/** An analysis that the chapter does not hold; one that is asked for only where there is a standard is good to know. */
export const missingAnalysis = /* @__PURE__ */ (() =>
  findingKind("missing-analysis", ({ analysis }) => (analysis === "national-standard" ? "info" : "warning"), {
    facts: { analysis: wordFact(analyses) },
    id: ({ analysis }) => `Laporan kinerja belum memuat analisis: ${analysis}.`,
    en: ({ analysis }) => `The performance report lacks an analysis: ${analysis}.`,
  }))();
