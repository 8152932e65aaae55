import type { Finding } from "../../core/index.ts";
import { exactToDecimal, formatNumber } from "../../number/index.ts";
import type { Spent } from "./spent.ts";

/** Lines that are silent beside others that reported: their budget is not in the rate. */
export function partlyReported({ id, silent }: Pick<Spent, "id" | "silent">): Finding[] {
  if (silent === undefined) return [];
  const { lines, unreported } = silent;
  const budget = exactToDecimal(silent.budget);
  return [
    {
      code: "partly-reported",
      severity: "warning",
      subject: id,
      path: [],
      details: { lines, unreported, unreportedBudget: budget },
      message: {
        id: `${unreported} dari ${lines} rincian (anggaran ${formatNumber(budget)}) belum melapor; tingkat penyerapan hanya menghitung yang melapor.`,
        en: `${unreported} of ${lines} lines (budget ${formatNumber(budget, { locale: "en" })}) did not report; the rate covers only those that did.`,
      },
    },
  ];
}
