import { findingKind, tell } from "../core/index.ts";
import type { Finding } from "../finding/index.ts";
import { percentFact } from "../number/index.ts";
import { type Period, periodFact } from "../period/index.ts";
import type { AssistanceFollowUp } from "./assistance-review.ts";

const assistedNotJudged = /* @__PURE__ */ findingKind("assisted-not-judged", "warning", {
  facts: { before: percentFact, period: periodFact },
  id: (is) => `Perangkat daerah yang diasistensi tidak dapat dinilai pada ${is.period}.`,
  en: (is) => `The assisted agency cannot be judged in ${is.period}.`,
});

const assistedNotListed = /* @__PURE__ */ findingKind("assisted-not-listed", "warning", {
  facts: { before: percentFact, period: periodFact },
  id: (is) => `Perangkat daerah yang diasistensi tidak tercantum dalam daftar ${is.period}.`,
  en: (is) => `The assisted agency is not on the list of ${is.period}.`,
});

const assistedAgain = /* @__PURE__ */ findingKind("assisted-again", "warning", {
  facts: { before: percentFact, after: percentFact },
  id: (is) => `Kembali termasuk terendah: ${is.before} menjadi ${is.after}.`,
  en: (is) => `Among the lowest again: ${is.before}, now ${is.after}.`,
});

const assistedContested = /* @__PURE__ */ findingKind("assisted-contested", "warning", {
  facts: { before: percentFact, after: percentFact },
  id: (is) =>
    `Bernilai sama di batas daftar, sehingga menunggu keputusan apakah kembali termasuk terendah: ${is.before} menjadi ${is.after}.`,
  en: (is) =>
    `Tied across the cut, so that people must decide whether it is among the lowest again: ${is.before}, now ${is.after}.`,
});

/** An agency that was tied across the cut then, and of which nobody has said whether it was assisted. */
export const contestedNotFollowed = /* @__PURE__ */ findingKind("contested-not-followed", "info", {
  facts: { before: percentFact, period: periodFact },
  id: (is) =>
    `Bernilai sama di batas daftar ${is.period} (${is.before}); tidak disebut apakah jadi diasistensi, sehingga tidak ditindaklanjuti.`,
  en: (is) =>
    `Tied across the cut in ${is.period} (${is.before}); nobody has said whether it was assisted, so it is not followed up.`,
});

/** A later forum in another fiscal year. */
export const newFiscalYear = /* @__PURE__ */ findingKind("new-fiscal-year", "info", {
  facts: { from: periodFact, to: periodFact },
  id: (is) =>
    `${is.to} termasuk tahun anggaran lain daripada ${is.from}: anggaran dan realisasi mulai dari awal, sehingga hanya bagian target yang tercapai yang dibandingkan.`,
  en: (is) =>
    `${is.to} is in another fiscal year than ${is.from}: budgets and spending begin anew, so only the shares of the targets are compared.`,
});

export type AssistanceFinding = Finding<
  | "assisted-not-judged"
  | "assisted-not-listed"
  | "assisted-again"
  | "assisted-contested"
  | "contested-not-followed"
  | "new-fiscal-year"
>;

/** What a person should look at: who is among the lowest again, who cannot be judged, who is on the later list no more. */
export function followUpFindings(each: AssistanceFollowUp, period: Period): AssistanceFinding[] {
  const { agencyId, after, before, stillAssisted, contested } = each;
  const about = { subject: agencyId };
  if (after === undefined) {
    const isGone = each.status === "not-computable" && each.reason === "not-listed";
    return [tell(isGone ? assistedNotListed : assistedNotJudged, about, { before: before.rate, period })];
  }
  const rates = { before: before.rate, after: after.rate };
  if (contested) return [tell(assistedContested, about, rates)];
  return stillAssisted ? [tell(assistedAgain, about, rates)] : [];
}
