import { type FindingOf, findingKind, tell, wordFact } from "../core/index.ts";
import { percentFact } from "../number/index.ts";
import { type Period, periodFact } from "../period/index.ts";
import type { AssistanceFollowUp } from "./assistance-review.ts";

const WHY = {
  "not-judged": { id: "tidak dapat dinilai pada", en: "cannot be judged in" },
  "not-listed": { id: "tidak tercantum dalam daftar", en: "is not on the list of" },
};

const assistedNotJudged = /* @__PURE__ */ findingKind("assisted-not-judged", "warning", {
  facts: { before: percentFact, reason: wordFact(WHY), period: periodFact },
  id: (is) => `Perangkat daerah yang diasistensi ${is.reason} ${is.period}.`,
  en: (is) => `The assisted agency ${is.reason} ${is.period}.`,
});

const assistedAgain = /* @__PURE__ */ findingKind("assisted-again", "warning", {
  facts: { before: percentFact, after: percentFact },
  id: (is) => `Kembali termasuk terendah: ${is.before} menjadi ${is.after}.`,
  en: (is) => `Among the lowest again: ${is.before}, now ${is.after}.`,
});

export type AssistanceFinding = FindingOf<typeof assistedNotJudged | typeof assistedAgain>;

/** What a person should look at: who is among the lowest again, who cannot be judged, who is on the later list no more. */
export function followUpFindings(each: AssistanceFollowUp, period: Period): AssistanceFinding[] {
  const { agencyId, after, before, stillAssisted } = each;
  const about = { subject: agencyId };
  if (after === undefined) {
    const isGone = each.status === "not-computable" && each.reason === "not-listed";
    const reason = isGone ? "not-listed" : "not-judged";
    return [tell(assistedNotJudged, about, { before: before.rate, reason, period })];
  }
  return stillAssisted ? [tell(assistedAgain, about, { before: before.rate, after: after.rate })] : [];
}
