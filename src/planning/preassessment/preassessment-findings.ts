import { bilingualFact, bilingualsFact, findingKind, textFact } from "../../core/index.ts";

/** A criterion that the data show not to be met. */
export const criterionNotMet = /* @__PURE__ */ findingKind("criterion-not-met", "warning", {
  facts: { code: textFact, criterion: bilingualFact, evidence: bilingualsFact },
  id: (is) => `Data menunjukkan kriteria ini belum terpenuhi: ${is.criterion}. ${is.evidence}`,
  en: (is) => `The data show that this criterion is not met: ${is.criterion}. ${is.evidence}`,
});
