import { type Finding, type Problem, problemAt } from "../../core/index.ts";
import { compare, exactToDecimal, formatNumber, subtract, tryExact } from "../../number/index.ts";
import { type IsoDate, periodBounds } from "../../period/index.ts";
import { BUDGET_VERSIONS, type BudgetLine } from "./budget-line.ts";
import type { Entry } from "./entry.ts";
import { noteOn } from "./realization-until.ts";

/**
 * The entry of an item whose budget is in force on a day: of the latest document that was in force by then, and of its
 * entries the one of the latest period that has ended, or else of the first that will. A line that does not say from when
 * its document is in force counts once its period has ended. Undefined when no document was in force.
 */
export function budgetInForce<L extends BudgetLine>(
  entries: readonly Entry<L>[],
  asOf: IsoDate,
  problems: Problem[],
  findings: Finding[],
): Entry<L> | undefined {
  const versions = new Set(entries.map(({ line }) => line.version));
  for (const { line, i } of entries)
    if (versions.size > 1 && line.inForceFrom === undefined)
      problems.push(
        problemAt(
          "invalid-input",
          ["lines", i, "inForceFrom"],
          line.inForceFrom,
          "a date, because the item has several versions",
        ),
      );
  const known = entries.filter(({ line }) => (line.inForceFrom ?? endOf(line)) <= asOf);
  const best = known.reduce<Entry<L> | undefined>(
    (best, each) => (best === undefined || compareBudgets(each, best, asOf) >= 0 ? each : best),
    undefined,
  );
  if (best !== undefined)
    noteConflict(
      best,
      known.filter((each) => compareBudgets(each, best, asOf) === 0),
      findings,
    );
  return best;
}

/** Above 0 when the budget of the first line goes before that of the second. */
function compareBudgets({ line: a }: Entry, { line: b }: Entry, asOf: IsoDate): number {
  const [from, other] = [a.inForceFrom ?? "", b.inForceFrom ?? ""];
  if (from !== other) return from > other ? 1 : -1;
  if (a.version !== b.version) return orderOf(a) - orderOf(b);
  const [end, otherEnd] = [endOf(a), endOf(b)];
  if (end === otherEnd) return 0;
  const [earlier, later] = end < otherEnd ? [end, otherEnd] : [otherEnd, end];
  // Of two that have ended the later, of two that will end the earlier, else the one that has ended.
  return end === (later <= asOf ? later : earlier) ? 1 : -1;
}

function orderOf({ version }: BudgetLine): number {
  return version === undefined ? -1 : BUDGET_VERSIONS.indexOf(version);
}

/** Two budgets of one item in one document and period: the last one counts, but not without a word. */
function noteConflict(best: Entry, rivals: readonly Entry[], findings: Finding[]): void {
  const own = tryExact(best.line.budget);
  for (const { line, i } of rivals) {
    const other = tryExact(line.budget);
    if (own === undefined || other === undefined || compare(own, other) === 0) continue;
    const [a, b] = [exactToDecimal(other), exactToDecimal(own)];
    noteOn(best, findings)(
      "conflicting-budgets",
      "error",
      { first: i, budgets: [a, b], difference: exactToDecimal(subtract(own, other)) },
      {
        id: `Dua anggaran untuk rincian yang sama berbeda: ${formatNumber(a)} dan ${formatNumber(b)}; yang terakhir dipakai.`,
        en: `Two budgets of one item differ: ${formatNumber(a, { locale: "en" })} and ${formatNumber(b, { locale: "en" })}; the last one counts.`,
      },
    );
  }
}

function endOf({ period }: BudgetLine): string {
  return period === undefined ? "" : periodBounds(period).end;
}
