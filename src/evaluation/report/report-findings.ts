import { bilingualFact, findingKind, namesFact, textFact } from "../../core/index.ts";

/** An analysis that a performance report does not make at all. */
export const missingAnalysis = /* @__PURE__ */ findingKind("missing-analysis", "warning", {
  facts: { analysis: textFact, name: bilingualFact },
  id: ({ name }) => `Laporan kinerja belum memuat analisis ini: ${name}.`,
  en: ({ name }) => `The performance report does not make this analysis: ${name}.`,
});

/** An analysis that a performance report makes of some indicators only. */
export const partlyAnalysed = /* @__PURE__ */ findingKind("partly-analysed", "warning", {
  facts: { analysis: textFact, name: bilingualFact, indicators: namesFact },
  id: ({ name, indicators }) =>
    `Laporan kinerja belum memuat analisis ini untuk semua indikator: ${name}. Belum ada untuk: ${indicators}.`,
  en: ({ name, indicators }) =>
    `The report does not make this analysis of every indicator: ${name}. It is missing for: ${indicators}.`,
});
