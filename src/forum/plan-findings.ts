import { dataFact, findingKind, textFact } from "../core/index.ts";
import { dayFact, periodFact } from "../period/index.ts";

/** An agency that waits for a decision about a tied place. */
export const assistanceUndecided = /* @__PURE__ */ findingKind("assistance-undecided", "warning", {
  facts: { agency: textFact },
  id: ({ agency }) =>
    `${agency} bernilai sama di batas daftar dan menunggu keputusan, sehingga belum mendapat jadwal asistensi.`,
  en: ({ agency }) => `${agency} is tied across the cut and waits for a decision, so it has no session yet.`,
});

/** An agency that could not be judged, so that nobody knows whether it needs help. */
export const assistanceUnjudged = /* @__PURE__ */ findingKind("assistance-unjudged", "info", {
  facts: { agency: textFact, period: periodFact },
  id: ({ agency, period }) =>
    `${agency} tidak dapat dinilai pada ${period}, sehingga tidak diketahui apakah memerlukan asistensi.`,
  en: ({ agency, period }) => `${agency} could not be judged in ${period}, so nobody knows whether it needs help.`,
});

/** A session that ends after the fiscal year. */
export const assistanceAfterYear = /* @__PURE__ */ (() =>
  findingKind("assistance-after-year", "warning", {
    facts: { agency: textFact, end: dayFact, year: dataFact<number>("year") },
    id: (is, { year }) => `Asistensi ${is.agency} baru selesai ${is.end}, sesudah tahun anggaran ${year} berakhir.`,
    en: (is, { year }) => `The assistance of ${is.agency} ends on ${is.end}, after the fiscal year ${year} is over.`,
  }))();
