import type { Bilingual, Finding } from "../core/index.ts";
import { formatPercent } from "../number/index.ts";
import { formatPeriod, type Period } from "../period/index.ts";
import type { AssistanceFollowUp } from "./assistance-review.ts";

/** What a person should look at: who is among the lowest again, who cannot be judged, who is on the later list no more. */
export function followUpFindings(each: AssistanceFollowUp, period: Period): Finding[] {
  const { agencyId, after, before, stillAssisted } = each;
  if (after === undefined) {
    const isListed = each.status === "computed" || each.reason !== "not-listed";
    const words = isListed ? notJudged(period) : notListed(period);
    return [finding("assisted-not-judged", agencyId, { before: before.rate }, words)];
  }
  if (!stillAssisted) return [];
  return [
    finding(
      "assisted-again",
      agencyId,
      { before: before.rate, after: after.rate },
      {
        id: `Kembali termasuk terendah: ${formatPercent(before.rate)} menjadi ${formatPercent(after.rate)}.`,
        en: `Among the lowest again: ${formatPercent(before.rate, { locale: "en" })}, now ${formatPercent(after.rate, { locale: "en" })}.`,
      },
    ),
  ];
}

const notJudged = (period: Period): Bilingual => ({
  id: `Perangkat daerah yang diasistensi tidak dapat dinilai pada ${formatPeriod(period, "id")}.`,
  en: `The assisted agency cannot be judged in ${formatPeriod(period, "en")}.`,
});
const notListed = (period: Period): Bilingual => ({
  id: `Perangkat daerah yang diasistensi tidak tercantum dalam daftar ${formatPeriod(period, "id")}.`,
  en: `The assisted agency is not on the list of ${formatPeriod(period, "en")}.`,
});

function finding(code: string, subject: string, details: Finding["details"], message: Bilingual): Finding {
  return { code, severity: "warning", subject, path: [], details, message };
}
