import { type Finding, type Given, word } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  type Exact,
  exactToDecimal,
  formatNumber,
  sign,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { addDays, boundsOf, formatDay, type IsoDate } from "../../period/index.ts";
import { type Entry, type Note, noteOn } from "./entry.ts";

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
  readonly entries: readonly Entry[];
}

/** The reports of an item for periods that ended by a day, in the order of time. */
export function reportsUntil(entries: readonly Entry[], asOf: IsoDate): Report[] {
  const reports = new Map<string, { start: string; end: string; entries: Entry[] }>();
  for (const entry of entries) {
    const { start, end } = entry.read.period === undefined ? { start: "", end: "" } : boundsOf(entry.read.period);
    if (end > asOf) continue;
    const report = reports.get(`${start}/${end}`) ?? { start, end, entries: [] };
    report.entries.push(entry);
    reports.set(`${start}/${end}`, report);
  }
  return [...reports.values()].sort((a, b) => (a.end < b.end || (a.end === b.end && a.start > b.start) ? -1 : 1));
}

interface Until {
  /** The end of the latest period that any item reported. */
  readonly latest: string;
  readonly amounts: RealizationBasis | undefined;
}

/** What an item spent until then, or null when that was not reported. */
export function realizationUntil(
  reports: readonly Report[],
  budget: Entry,
  { latest, amounts }: Until,
  findings: Finding[],
): Decimal | null {
  const note = noteOn(budget, findings);
  const spent = reports.map((report) => spentIn(report, note));
  const last = reports[reports.length - 1];
  if (last === undefined) return null;
  if (last.end !== "" && last.end < latest) {
    note(
      "outdated-report",
      "warning",
      { reportedUntil: last.end, latest },
      {
        id: `Laporan terakhir sampai ${formatDay(last.end)}, sedangkan rincian lain sudah sampai ${formatDay(latest)}; dianggap belum melapor.`,
        en: `Reported until ${formatDay(last.end, "en")} only, while others reported until ${formatDay(latest, "en")}; taken as not reported.`,
      },
    );
    return null;
  }
  const total = amounts === "per-period" ? addUp(reports, spent, note) : (spent[spent.length - 1] ?? null);
  if (amounts === "cumulative") checkRise(reports, spent, note);
  return total && exactToDecimal(total);
}

/** What was spent in one period. Versions repeat the same realisation beside another budget; two amounts are a fault. */
function spentIn({ entries, end }: Report, note: Note): Exact | null {
  const known = entries.flatMap(({ read }) => read.realization ?? []);
  const [first] = known;
  const other = first && known.find((amount) => compare(amount, first) !== 0);
  const last = known[known.length - 1];
  if (first !== undefined && other !== undefined) {
    const [a, b] = [exactToDecimal(first), exactToDecimal(other)];
    note(
      "conflicting-reports",
      "error",
      { end, amounts: [a, b], difference: exactToDecimal(subtract(other, first)) },
      {
        id: `Dua laporan untuk periode yang sama berbeda: ${formatNumber(a)} dan ${formatNumber(b)}; yang terakhir dipakai.`,
        en: `Two reports of one period differ: ${formatNumber(a, { locale: "en" })} and ${formatNumber(b, { locale: "en" })}; the last one counts.`,
      },
    );
  }
  return last ?? null;
}

function addUp(reports: readonly Report[], spent: readonly (Exact | null)[], note: Note): Exact | null {
  const overlap = reports.find((report, i) => i > 0 && report.start <= (reports[i - 1]?.end ?? ""));
  if (overlap !== undefined)
    note(
      "overlapping-periods",
      "error",
      { start: overlap.start, end: overlap.end },
      {
        id: `Periode ${formatDay(overlap.start)} s.d. ${formatDay(overlap.end)} tumpang tindih dengan periode lain; realisasi terhitung dua kali.`,
        en: `The period ${formatDay(overlap.start, "en")} to ${formatDay(overlap.end, "en")} overlaps another; its realisation counts twice.`,
      },
    );
  const known = spent.filter((amount) => amount !== null);
  const gaps = reports.flatMap(({ start }, i) => {
    const before = reports.slice(0, i).map(({ end }) => end);
    const latest = before.reduce((a, b) => (a > b ? a : b), "");
    return latest !== "" && start > addDays(latest, 1) ? [addDays(start, -1)] : [];
  });
  if (known.length === spent.length && gaps.length === 0) return sumOf(known);
  const unreported = [...reports.filter((_, i) => spent[i] === null).map(({ end }) => end), ...gaps].sort();
  note(
    "missing-period",
    "warning",
    { unreported },
    {
      id: "Salah satu periode belum dilaporkan, sehingga jumlahnya tidak diketahui.",
      en: "A period was not reported, so that the sum is not known.",
    },
  );
  return null;
}

/** A cumulative amount that falls: refunds, or amounts per period taken for cumulative ones. */
function checkRise(reports: readonly Report[], spent: readonly (Exact | null)[], note: Note): void {
  spent.forEach((amount, i) => {
    const before = spent[i - 1] ?? null;
    if (amount === null || before === null || compare(amount, before) >= 0) return;
    const fall = exactToDecimal(subtract(before, amount));
    note(
      "cumulative-fell",
      sign(amount) < 0 ? "error" : "warning",
      { end: reports[i]?.end, fall },
      {
        id: `Realisasi kumulatif turun ${formatNumber(fall)}: pengembalian belanja, atau realisasi per periode yang dianggap kumulatif.`,
        en: `The cumulative realisation fell by ${formatNumber(fall, { locale: "en" })}: refunds, or amounts per period taken for cumulative ones.`,
      },
    );
  });
}
