import { bilingualFact, findingKind, namesFact, optionalFact, textFact } from "../../core/index.ts";
import { countFact } from "../../number/index.ts";
import { dayFact } from "../../period/index.ts";

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

/** A recommendation that was not followed up by its day. */
export const overdueRecommendation = /* @__PURE__ */ (() =>
  findingKind("overdue-recommendation", "warning", {
    facts: { recommendation: textFact, owner: optionalFact(textFact), due: dayFact, days: countFact },
    id: ({ recommendation, owner, due, days }) =>
      `Rekomendasi “${recommendation}”${owner === undefined ? "" : ` (penanggung jawab ${owner})`} belum selesai ditindaklanjuti: tenggatnya ${due}, terlambat ${days} hari.`,
    en: (is, { days }) =>
      `The recommendation “${is.recommendation}”${is.owner === undefined ? "" : ` (owner ${is.owner})`} is not followed up: due on ${is.due}, overdue by ${is.days} ${days === 1 ? "day" : "days"}.`,
  }))();

/** A recommendation that nobody is to follow up. */
export const recommendationWithoutOwner = /* @__PURE__ */ findingKind("recommendation-without-owner", "info", {
  facts: { recommendation: textFact },
  id: ({ recommendation }) => `Rekomendasi “${recommendation}” belum mempunyai penanggung jawab.`,
  en: ({ recommendation }) => `The recommendation “${recommendation}” has no owner.`,
});

/** A recommendation without a day. */
export const recommendationWithoutDue = /* @__PURE__ */ findingKind("recommendation-without-due", "info", {
  facts: { recommendation: textFact },
  id: ({ recommendation }) => `Rekomendasi “${recommendation}” belum mempunyai tenggat.`,
  en: ({ recommendation }) => `The recommendation “${recommendation}” has no day by which it is due.`,
});
