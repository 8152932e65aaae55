import { directionWords, type Fact, findingKind, tell, versionWords, wordsFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { formatPeriod, parsePeriod } from "../../period/index.ts";
import { directionsOf } from "./group-directions.ts";
import { type GroupSums, versionsOf } from "./group-sums.ts";

const periodsFact: Fact<readonly string[]> = {
  type: "periods",
  print: (codes) => {
    const periods = codes.map(parsePeriod);
    return {
      id: periods.map((period) => formatPeriod(period)).join(", "),
      en: periods.map((period) => formatPeriod(period, "en")).join(", "),
    };
  },
};

const mixedDirections = /* @__PURE__ */ (() =>
  findingKind("mixed-directions", "error", {
    facts: { directions: wordsFact(directionWords) },
    id: (is) => `Jumlah ini mencampur ${is.directions}, sehingga tidak mempunyai persentase.`,
    en: (is) => `This sum mixes ${is.directions}, so that it has no percentage.`,
  }))();

const mixedVersions = /* @__PURE__ */ (() =>
  findingKind("mixed-versions", "warning", {
    facts: { versions: wordsFact(versionWords) },
    id: (is) =>
      `Anggaran dari beberapa versi (${is.versions}) dijumlahkan; pastikan tidak ada rincian yang terhitung dua kali.`,
    en: (is) => `Budgets of several versions (${is.versions}) were added up; make sure that no item counts twice.`,
  }))();

const mixedPeriods = /* @__PURE__ */ findingKind("mixed-periods", "error", {
  facts: { periods: periodsFact },
  id: (is) => `Laporan beberapa periode (${is.periods}) dijumlahkan, sehingga anggaran terhitung lebih dari sekali.`,
  en: (is) => `Reports of several periods (${is.periods}) were added up, so that budgets count more than once.`,
});

export type MixtureFinding = Finding<"mixed-directions" | "mixed-versions" | "mixed-periods">;

/** What a group mixes that does not add up to anything: directions of money, budget documents, periods. */
export function mixtureFindings(group: GroupSums): MixtureFinding[] {
  const about = { subject: group.key };
  const [directions, versions, periods] = [directionsOf(group), versionsOf(group), [...group.periods].sort()];
  return [
    ...(directions.length < 2 ? [] : [tell(mixedDirections, about, { directions })]),
    ...(versions.length < 2 ? [] : [tell(mixedVersions, about, { versions })]),
    ...(periods.length < 2 ? [] : [tell(mixedPeriods, about, { periods })]),
  ];
}
