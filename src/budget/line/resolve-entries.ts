import {
  copyBy,
  deepFreeze,
  findingKind,
  ownCopy,
  type Problem,
  problemAt,
  refuseIfAny,
  tell,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { boundsOf, dayFact, type IsoDate } from "../../period/index.ts";
import { budgetInForce, undatedVersions } from "./budget-in-force.ts";
import { type BudgetLine, budgetLineShape } from "./budget-line-shape.ts";
import { type Entry, itemFact, placeOf } from "./entry.ts";
import { exclusionsUntil } from "./exclusions-until.ts";
import { rupiahSlips } from "./grouping-slips.ts";
import { itemKey, itemName } from "./item-key.ts";
import { type RealizationBasis, type Report, realizationUntil, reportsUntil } from "./realization-until.ts";

/**
 * A budget as of a day: each item once.
 *
 * @term posisi anggaran per tanggal
 * @typeParam L - The lines.
 */
export interface ResolvedBudget<L extends BudgetLine = BudgetLine> {
  /** Says what this is. */
  readonly kind: "resolved-budget";
  /** The day. */
  readonly asOf: IsoDate;
  /** What the realisation of reports with periods was said to cover; absent where nothing was said. */
  readonly amounts?: RealizationBasis;
  /** Of each line the places of the lines given that it was made of, in their order. */
  readonly madeOf: readonly (readonly number[])[];
  /** One line per item: the budget in force on that day, and the realisation until then. */
  readonly lines: readonly L[];
  /** What a person should look at, each with the id of its agency as subject. */
  readonly findings: readonly Finding[];
}

/** Brings lines that have been read down to one per item as of a day. */
export function resolveEntries<L extends BudgetLine>(
  entries: readonly Entry<L>[],
  { asOf, amounts }: { readonly asOf: IsoDate; readonly amounts: RealizationBasis | undefined },
): ResolvedBudget<L> {
  const year = budgetYearOn(asOf, entries);
  const items = itemsOf(entries).map((all) => {
    const known = all.filter(
      ({ read: { period } }) => period === undefined || year === undefined || period.year === year,
    );
    return { all, known, reports: reportsUntil(known, asOf) };
  });
  refuseIfAny([
    ...items.flatMap(({ known }) => undatedVersions(known)),
    ...(amounts === undefined && items.some(({ reports }) => reports.length > 1) ? [undeclaredAmounts()] : []),
  ]);
  const latest = items
    .map(({ reports }) => reports[reports.length - 1]?.end ?? "")
    .reduce((a, b) => (a > b ? a : b), "");
  const findings = entries.flatMap(({ own: { budget, realization }, read, i }) =>
    rupiahSlips(read.agencyId, ["lines", i], { budget, realization }),
  );
  const resolved = items.flatMap(({ all, known, reports }) => {
    const budget = budgetInForce(known, asOf, findings);
    if (budget === undefined) {
      noteNoBudget(all, asOf, findings);
      return [];
    }
    const realization = realizationUntil(reports, budget, { latest, amounts }, findings);
    const exclusions = exclusionsUntil(reports, budget, amounts);
    // What the line holds besides is the caller's own, and the compiler cannot follow it.
    const unread = realization === null && isUnread(reports, amounts) && { unread: true };
    const line = { ...withoutPlace(budget.own), realization, ...unread, ...(exclusions.length > 0 && { exclusions }) };
    return [{ line: line as unknown as L, places: known.map(({ i }) => i) }];
  });
  return deepFreeze({
    kind: "resolved-budget",
    asOf,
    ...(amounts !== undefined && { amounts }),
    madeOf: resolved.map(({ places }) => places),
    lines: resolved.map(({ line }) => line),
    findings,
  });
}

/** Whether the realisation was not read: in the last report, or where all are added up, in any of them. */
function isUnread(reports: readonly Report[], amounts: RealizationBasis | undefined): boolean {
  const counted = amounts === "per-period" ? reports : reports.slice(-1);
  return counted.some(({ entries }) => entries.some(({ read }) => read.unread === true));
}

/** A copy of a line that was read, without what tells versions and reports apart. */
function withoutPlace(own: BudgetLine): object {
  const {
    version: _version,
    period: _period,
    inForceFrom: _from,
    exclusions: _parts,
    unread: _unread,
    ...line
  } = copyBy(budgetLineShape, own) as BudgetLine;
  return ownCopy(line);
}

/** The lines by item, in the order in which the items first appear. */
function itemsOf<L extends BudgetLine>(entries: readonly Entry<L>[]): Entry<L>[][] {
  const items = new Map<string, Entry<L>[]>();
  for (const entry of entries) {
    const key = itemKey(entry.read);
    const own = items.get(key);
    if (own === undefined) items.set(key, [entry]);
    else own.push(entry);
  }
  return [...items.values()];
}

function undeclaredAmounts(): Problem {
  return problemAt("invalid-input", ["options", "amounts"], undefined, {
    en: '"cumulative" or "per-period", because items have reports of several periods',
    id: '"cumulative" atau "per-period", karena ada rincian dengan laporan beberapa periode',
  });
}

/** The latest budget year that has begun and that something is known of. */
function budgetYearOn(asOf: IsoDate, entries: readonly Entry[]): number | undefined {
  const years = entries.flatMap(({ read: { period, inForceFrom } }) => {
    if (period === undefined || (inForceFrom ?? boundsOf(period).end) > asOf) return [];
    return boundsOf({ kind: "year", year: period.year }).start <= asOf ? [period.year] : [];
  });
  return years.reduce<number | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

const noBudgetInForce = /* @__PURE__ */ findingKind("no-budget-in-force", "warning", {
  facts: { item: itemFact, asOf: dayFact },
  id: (is) => `${is.item}Pada ${is.asOf} belum ada anggaran yang diketahui berlaku; rincian ini tidak ikut terhitung.`,
  en: (is) => `${is.item}No budget is known to be in force on ${is.asOf}; the item is left out.`,
});

/** An item that is left out, because nothing says what its budget is on that day. */
function noteNoBudget([first]: readonly Entry[], asOf: IsoDate, findings: Finding[]): void {
  if (first !== undefined) findings.push(tell(noBudgetInForce, placeOf(first), { item: itemName(first.read), asOf }));
}
