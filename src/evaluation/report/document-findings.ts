import { bilingualFact, findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact } from "../../number/index.ts";
import { dayFact } from "../../period/index.ts";
import type { AgencyDocuments } from "./document-check.ts";

/** A document that is not there, though its day is over. */
const documentMissing = /* @__PURE__ */ findingKind("document-missing", "warning", {
  facts: { agency: textFact, document: bilingualFact, due: dayFact },
  id: (is) => `“${is.agency}” belum menyampaikan ${is.document}, yang tenggatnya ${is.due}.`,
  en: (is) => `“${is.agency}” has not handed in: ${is.document}; it was due on ${is.due}.`,
});

/** A document that came after its day. */
const documentLate = /* @__PURE__ */ findingKind("document-late", "warning", {
  facts: { agency: textFact, document: bilingualFact, handedInOn: dayFact, due: dayFact, days: countFact },
  id: (is) =>
    `“${is.agency}” menyampaikan ${is.document} pada ${is.handedInOn}, terlambat ${is.days} hari dari tenggat ${is.due}.`,
  en: (is, { days }) =>
    `“${is.agency}” handed in on ${is.handedInOn}: ${is.document}; late by ${is.days} ${days === 1 ? "day" : "days"}, due on ${is.due}.`,
});

/** A document that nobody expects. */
export const documentNotExpected = /* @__PURE__ */ findingKind("document-not-expected", "info", {
  facts: { agency: textFact, document: textFact },
  id: (is) => `Dokumen “${is.document}” dari “${is.agency}” tidak termasuk yang diperiksa.`,
  en: (is) => `The document “${is.document}” of “${is.agency}” is not among those that are checked.`,
});

/** What an agency lacks, and what came late. */
export function documentFindings({ agencyId: agency, documents }: AgencyDocuments): Finding[] {
  return documents.flatMap(({ status, label, due, handedInOn, daysLate: days }): Finding[] => {
    const place = { subject: agency };
    if (status === "missing" && due !== undefined)
      return [tell(documentMissing, place, { agency, document: label, due })];
    // Days and a day on which it came: late.
    if (due === undefined || handedInOn === undefined || days === undefined) return [];
    return [tell(documentLate, place, { agency, document: label, handedInOn, due, days })];
  });
}
