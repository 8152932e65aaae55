import { findingKind, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, exactToDecimal, figureFact } from "../../number/index.ts";
import type { Spent } from "./spent.ts";

const partlyReportedKind = /* @__PURE__ */ findingKind("partly-reported", "warning", {
  facts: { lines: countFact, unreported: countFact, unreportedBudget: figureFact },
  id: (is) =>
    `${is.unreported} dari ${is.lines} rincian (anggaran ${is.unreportedBudget}) belum melapor; tingkat penyerapan hanya menghitung yang melapor.`,
  en: (is) =>
    `${is.unreported} of ${is.lines} lines (budget ${is.unreportedBudget}) did not report; the rate covers only those that did.`,
});

export type SilenceFinding = Finding<"partly-reported">;

/** Lines that are silent beside others that reported: their budget is not in the rate. */
export function partlyReported({ id, silent }: Pick<Spent, "id" | "silent">): SilenceFinding[] {
  if (silent === undefined) return [];
  const { lines, unreported } = silent;
  const facts = { lines, unreported, unreportedBudget: exactToDecimal(silent.budget) };
  return [tell(partlyReportedKind, { subject: id }, facts)];
}
