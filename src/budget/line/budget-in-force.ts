import { type Fact, findingKind, type Problem, problemAt, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  compare,
  countFact,
  type Decimal,
  exactToDecimal,
  figureFact,
  formatNumber,
  subtract,
} from "../../number/index.ts";
import { boundsOf, type IsoDate } from "../../period/index.ts";
import { BUDGET_VERSIONS, type BudgetLine, type ReadLine } from "./budget-line-shape.ts";
import { type Entry, itemFact, placeOf } from "./entry.ts";
import { itemName } from "./item-key.ts";

/** The problems of an item with several versions, of which some do not say from when they are in force. */
export function undatedVersions(entries: readonly Entry[]): Problem[] {
  if (new Set(entries.map(({ read }) => read.version)).size < 2) return [];
  return entries
    .filter(({ read }) => read.inForceFrom === undefined)
    .map(({ i }) => problemAt("invalid-input", ["lines", i, "inForceFrom"], undefined, dateOfVersion));
}

const dateOfVersion = {
  en: "a date, because the item has several versions",
  id: "tanggal, karena rincian ini mempunyai beberapa versi",
};

/**
 * The entry of an item whose budget is in force on a day: of the latest document that was in force by then, and of its
 * entries the one of the latest period that has ended, or else of the first that will. A line that does not say from when
 * its document is in force counts once its period has ended. Undefined when no document was in force.
 */
export function budgetInForce<L extends BudgetLine>(
  entries: readonly Entry<L>[],
  asOf: IsoDate,
  findings: Finding[],
): Entry<L> | undefined {
  const known = entries.filter(({ read }) => (read.inForceFrom ?? endOf(read)) <= asOf);
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
function compareBudgets({ read: a }: Entry, { read: b }: Entry, asOf: IsoDate): number {
  const byDate = orderOf(a.inForceFrom ?? "", b.inForceFrom ?? "");
  if (byDate !== 0) return byDate;
  const byVersion = placeOfVersion(a) - placeOfVersion(b);
  if (byVersion !== 0) return byVersion;
  const [end, otherEnd] = [endOf(a), endOf(b)];
  // Of two that have ended the later, of two that will end the earlier, else the one that has ended.
  return orderOf(end, otherEnd) * (end <= asOf && otherEnd <= asOf ? 1 : -1);
}

function orderOf(a: string, b: string): -1 | 0 | 1 {
  return a > b ? 1 : a < b ? -1 : 0;
}

const VERSIONS: readonly unknown[] = BUDGET_VERSIONS;

/** −1 for a line that tells none. */
function placeOfVersion({ version }: ReadLine): number {
  return VERSIONS.indexOf(version);
}

/** Two amounts that contradict each other, as a sentence names them. */
export const pairFact: Fact<readonly [Decimal, Decimal]> = {
  type: "two numbers",
  print: ([a, b]) => ({
    id: `${formatNumber(a)} dan ${formatNumber(b)}`,
    en: `${formatNumber(a, { locale: "en" })} and ${formatNumber(b, { locale: "en" })}`,
  }),
};

const conflictingBudgets = /* @__PURE__ */ findingKind("conflicting-budgets", "error", {
  facts: { item: itemFact, first: countFact, budgets: pairFact, difference: figureFact },
  id: (is) => `${is.item}Dua anggaran untuk rincian yang sama berbeda: ${is.budgets}; yang terakhir dipakai.`,
  en: (is) => `${is.item}Two budgets of one item differ: ${is.budgets}; the last one counts.`,
});

/** Two budgets of one item in one document and period: the last one counts, but not without a word. */
function noteConflict(best: Entry, rivals: readonly Entry[], findings: Finding[]): void {
  const own = best.read.budget;
  for (const { read, i } of rivals) {
    const other = read.budget;
    if (compare(own, other) === 0) continue;
    const facts = {
      item: itemName(best.read),
      first: i,
      budgets: [exactToDecimal(other), exactToDecimal(own)] as const,
      difference: exactToDecimal(subtract(own, other)),
    };
    findings.push(tell(conflictingBudgets, placeOf(best), facts));
  }
}

function endOf({ period }: ReadLine): string {
  return period === undefined ? "" : boundsOf(period).end;
}
