import { findingKind, optionalFact, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, exactToDecimal, figureFact } from "../../number/index.ts";
import type { Spent } from "./spent.ts";

const partlyReportedKind = /* @__PURE__ */ (() =>
  findingKind("partly-reported", "warning", {
    facts: {
      lines: countFact,
      unreported: countFact,
      /** Of how many of those something stands there that was not understood. */
      unread: optionalFact(countFact),
      unreportedBudget: figureFact,
    },
    id: (is) =>
      is.unread === undefined
        ? `${is.unreported} dari ${is.lines} rincian (anggaran ${is.unreportedBudget}) belum melapor; tingkat penyerapan hanya menghitung yang melapor.`
        : `Realisasi ${is.unreported} dari ${is.lines} rincian (anggaran ${is.unreportedBudget}) tidak diketahui, ${is.unread} di antaranya tidak terbaca; tingkat penyerapan hanya menghitung yang diketahui.`,
    en: (is) =>
      is.unread === undefined
        ? `${is.unreported} of ${is.lines} lines (budget ${is.unreportedBudget}) did not report; the rate covers only those that did.`
        : `The realisation of ${is.unreported} of ${is.lines} lines (budget ${is.unreportedBudget}) is not known, ${is.unread} of them not read; the rate covers only what is known.`,
  }))();

export type SilenceFinding = Finding<"partly-reported">;

/** Lines that are silent beside others that reported: their budget is not in the rate. */
export function partlyReported({ id, silent }: Pick<Spent, "id" | "silent">): SilenceFinding[] {
  if (silent === undefined) return [];
  const { lines, unreported, unread } = silent;
  const unreportedBudget = exactToDecimal(silent.budget);
  const facts = { lines, unreported, unread: unread === 0 ? undefined : unread, unreportedBudget };
  return [tell(partlyReportedKind, { subject: id }, facts)];
}
