import { dataFact, findingKind, type Given, namesFact, optionalFact, tell, textFact, word } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  compare,
  type Decimal,
  type Exact,
  exactToDecimal,
  figureFact,
  sign,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { boundsOf, dayFact, daysOf, dayText, type IsoDate } from "../../period/index.ts";
import { pairFact } from "./budget-in-force.ts";
import { type Entry, type ItemNotes, itemFact, notesOn } from "./entry.ts";

/**
 * How the realisation of lines with periods is meant: `cumulative` since 1 January, or of each period `per-period`.
 *
 * @term realisasi kumulatif atau per periode
 */
export type RealizationBasis = Given<typeof realizationBasis>;

/** How the realisation of lines with periods is meant. */
export const realizationBasis = /* @__PURE__ */ word(["cumulative", "per-period"]);

/** What one item reported for one period; an item without periods has one report without bounds. */
export interface Report {
  readonly start: string;
  readonly end: string;
  /** The same as days; −Infinity without bounds. */
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

const UNBOUNDED = { start: "", end: "", first: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

/** The reports of an item for periods that ended by a day, in the order of time. */
export function reportsUntil(entries: readonly Entry[], asOf: IsoDate): Report[] {
  const reports = new Map<string, Omit<Report, "entries"> & { readonly entries: Entry[] }>();
  for (const entry of entries) {
    const { period } = entry.read;
    const { start, end } = period === undefined ? UNBOUNDED : boundsOf(period);
    if (end > asOf) continue;
    const key = `${start}/${end}`;
    const known = reports.get(key);
    if (known !== undefined) known.entries.push(entry);
    else {
      const { first, last } = period === undefined ? UNBOUNDED : daysOf(period);
      reports.set(key, { start, end, first, last, entries: [entry] });
    }
  }
  return [...reports.values()].sort((a, b) => (a.end < b.end || (a.end === b.end && a.start > b.start) ? -1 : 1));
}

interface Until {
  /** The end of the latest period that any item reported. */
  readonly latest: string;
  readonly amounts: RealizationBasis | undefined;
}

const outdatedReport = /* @__PURE__ */ findingKind("outdated-report", "warning", {
  facts: { item: itemFact, reportedUntil: dayFact, latest: dayFact },
  id: (is) =>
    `${is.item}Laporan terakhir sampai ${is.reportedUntil}, sedangkan rincian lain sudah sampai ${is.latest}; dianggap belum melapor.`,
  en: (is) =>
    `${is.item}Reported until ${is.reportedUntil} only, while others reported until ${is.latest}; taken as not reported.`,
});

const conflictingReports = /* @__PURE__ */ findingKind("conflicting-reports", "error", {
  facts: { item: itemFact, end: textFact, amounts: pairFact, difference: figureFact },
  id: (is) => `${is.item}Dua laporan untuk periode yang sama berbeda: ${is.amounts}; yang terakhir dipakai.`,
  en: (is) => `${is.item}Two reports of one period differ: ${is.amounts}; the last one counts.`,
});

const overlappingPeriods = /* @__PURE__ */ findingKind("overlapping-periods", "error", {
  facts: { item: itemFact, start: dayFact, end: dayFact },
  id: (is) =>
    `${is.item}Periode ${is.start} s.d. ${is.end} tumpang tindih dengan periode lain; realisasi terhitung dua kali.`,
  en: (is) => `${is.item}The period ${is.start} to ${is.end} overlaps another; its realisation counts twice.`,
});

const missingPeriod = /* @__PURE__ */ findingKind("missing-period", "warning", {
  facts: { item: itemFact, unreported: namesFact },
  id: (is) => `${is.item}Salah satu periode belum dilaporkan, sehingga jumlahnya tidak diketahui.`,
  en: (is) => `${is.item}A period was not reported, so that the sum is not known.`,
});

const cumulativeFell = /* @__PURE__ */ (() =>
  findingKind("cumulative-fell", ({ negative }) => (negative ? "error" : "warning"), {
    facts: {
      item: itemFact,
      end: optionalFact(textFact),
      fall: figureFact,
      negative: dataFact<boolean>("true | false"),
    },
    id: (is) =>
      `${is.item}Realisasi kumulatif turun ${is.fall}: pengembalian belanja, atau realisasi per periode yang dianggap kumulatif.`,
    en: (is) =>
      `${is.item}The cumulative realisation fell by ${is.fall}: refunds, or amounts per period taken for cumulative ones.`,
  }))();

/** What an item spent until then, or null when that was not reported. */
export function realizationUntil(
  reports: readonly Report[],
  budget: Entry,
  { latest, amounts }: Until,
  findings: Finding[],
): Decimal | null {
  const notes = notesOn(budget, findings);
  const spent = reports.map((report) => spentIn(report, notes));
  const last = reports[reports.length - 1];
  if (last === undefined) return null;
  if (last.end !== "" && last.end < latest) {
    findings.push(tell(outdatedReport, notes.about, { item: notes.item, reportedUntil: last.end, latest }));
    return null;
  }
  const total = amounts === "per-period" ? addUp(reports, spent, notes) : (spent[spent.length - 1] ?? null);
  if (amounts === "cumulative") checkRise(reports, spent, notes);
  return total && exactToDecimal(total);
}

/** What was spent in one period. Versions repeat the same realisation beside another budget; two amounts are a fault. */
function spentIn({ entries, end }: Report, { about, item, findings }: ItemNotes): Exact | null {
  const known = entries.flatMap(({ read }) => read.realization ?? []);
  const [first] = known;
  const other = first && known.find((amount) => compare(amount, first) !== 0);
  if (first !== undefined && other !== undefined) {
    const amounts = [exactToDecimal(first), exactToDecimal(other)] as const;
    const difference = exactToDecimal(subtract(other, first));
    findings.push(tell(conflictingReports, about, { item, end, amounts, difference }));
  }
  return known[known.length - 1] ?? null;
}

function addUp(
  reports: readonly Report[],
  spent: readonly (Exact | null)[],
  { about, item, findings }: ItemNotes,
): Exact | null {
  const overlap = reports.find((report, i) => i > 0 && report.start <= (reports[i - 1]?.end ?? ""));
  if (overlap !== undefined)
    findings.push(tell(overlappingPeriods, about, { item, start: overlap.start, end: overlap.end }));
  const known = spent.filter((amount) => amount !== null);
  let latest = Number.NEGATIVE_INFINITY;
  const gaps: string[] = [];
  for (const { first, last } of reports) {
    if (first > latest + 1 && latest > Number.NEGATIVE_INFINITY) gaps.push(dayText(first - 1));
    latest = Math.max(latest, last);
  }
  if (known.length === spent.length && gaps.length === 0) return sumOf(known);
  const unreported = [...reports.filter((_, i) => spent[i] === null).map(({ end }) => end), ...gaps].sort();
  findings.push(tell(missingPeriod, about, { item, unreported }));
  return null;
}

/** A cumulative amount that falls, over silent periods too: refunds, or amounts per period taken for cumulative ones. */
function checkRise(
  reports: readonly Report[],
  spent: readonly (Exact | null)[],
  { about, item, findings }: ItemNotes,
): void {
  let last: Exact | null = null;
  for (const [i, amount] of spent.entries()) {
    if (amount === null) continue;
    const before = last;
    last = amount;
    if (before === null || compare(amount, before) >= 0) continue;
    const fall = exactToDecimal(subtract(before, amount));
    const facts = { item, end: reports[i]?.end, fall, negative: sign(amount) < 0 };
    findings.push(tell(cumulativeFell, about, facts));
  }
}
