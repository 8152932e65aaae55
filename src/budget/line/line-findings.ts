import type { Finding, Path } from "../../core/index.ts";
import {
  compare,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  formatNumber,
  formatPercent,
  multiply,
  percentOf,
  sign,
  subtract,
  sumOf,
} from "../../number/index.ts";
import type { BudgetLine } from "./budget-line-shape.ts";
import type { OwnLine } from "./own-line.ts";

/** A line that is looked through, with its place. */
export interface CheckedLine<L extends BudgetLine = BudgetLine> extends OwnLine<L> {
  readonly i: number;
  readonly path: Path;
  /** The item in words. */
  readonly name: string;
}

/** A stated total whose amounts have been read. */
interface ReadTotal<L extends BudgetLine> {
  readonly id: string;
  readonly of: (line: L) => boolean;
  readonly budget: Exact;
  readonly realization: Exact | null;
}

export function unreportedFinding({ name, path, read }: CheckedLine): Finding {
  const amount = exactToDecimal(read.budget);
  return {
    code: "not-reported",
    severity: "info",
    subject: name,
    path,
    details: { budget: amount },
    message: {
      id: `Realisasi belum dilaporkan (anggaran ${formatNumber(amount)}).`,
      en: `No realisation was reported (budget ${formatNumber(amount, { locale: "en" })}).`,
    },
  };
}

export function duplicateFinding(first: CheckedLine, second: CheckedLine): Finding {
  const budget = exactToDecimal(subtract(second.read.budget, first.read.budget));
  const [before, after] = [first.read.realization, second.read.realization];
  const realization = before && after && exactToDecimal(subtract(after, before));
  return {
    code: "duplicate-line",
    severity: "error",
    subject: second.name,
    path: second.path,
    details: { first: first.i, budgetDifference: budget, ...(realization && { realizationDifference: realization }) },
    message: {
      id: `Rincian yang sama sudah ada pada baris ${first.i + 1}; selisih anggaran ${formatNumber(budget)}.`,
      en: `The same item already stands in line ${first.i + 1}; the budgets differ by ${formatNumber(budget, { locale: "en" })}.`,
    },
  };
}

/** Rates of a thousand percent and more, and of less than a tenth of a percent, are looked at. */
const ABSURD = 1000;
const TINY = 0.1;
const FACTORS = [1_000, 1_000_000];

/** A rate that only makes sense when one of the two amounts is taken a thousand or a million times larger. */
export function unitFindings({ name, path, read: { budget, realization } }: CheckedLine): Finding[] {
  if (realization === null || sign(budget) === 0 || sign(realization) <= 0) return [];
  const rate = percentOf(realization, budget);
  const tooLarge = compare(rate, exactOf(ABSURD)) >= 0;
  if (!tooLarge && compare(rate, exactOf(TINY)) >= 0) return [];
  const corrected = FACTORS.map((factor) => ({
    factor,
    rate: tooLarge ? divide(rate, exactOf(factor)) : multiply(rate, exactOf(factor)),
  })).find((each) => compare(each.rate, exactOf(1)) >= 0 && compare(each.rate, exactOf(150)) <= 0);
  if (corrected === undefined) return [];
  const amount = tooLarge ? "budget" : "realization";
  const [now, then] = [exactToDecimal(rate), exactToDecimal(corrected.rate)];
  const word = { budget: { id: "anggaran", en: "budget" }, realization: { id: "realisasi", en: "realisation" } }[
    amount
  ];
  return [
    {
      code: "possible-unit-error",
      // A tiny rate is ordinary in January; an absurd one is ordinary never.
      severity: tooLarge ? "warning" : "info",
      subject: name,
      path,
      details: { amount, factor: corrected.factor, rate: now, correctedRate: then },
      message: {
        id: `Penyerapan ${formatPercent(now)}: mungkin ${word.id} ditulis dalam ${unit(corrected.factor).id}; bila demikian ${formatPercent(then)}.`,
        en: `Absorption of ${formatPercent(now, { locale: "en" })}: the ${word.en} may be in ${unit(corrected.factor).en}; it would then be ${formatPercent(then, { locale: "en" })}.`,
      },
    },
  ];
}

function unit(factor: number): { id: string; en: string } {
  return factor === 1_000 ? { id: "ribuan", en: "thousands" } : { id: "jutaan", en: "millions" };
}

/** A stated total that is not the sum of its parts: nothing is tolerated, and the difference is told. */
export function totalFindings<L extends BudgetLine>(total: ReadTotal<L>, lines: readonly CheckedLine<L>[]): Finding[] {
  const parts = lines.filter(({ own }) => total.of(own)).map(({ read }) => read);
  const spent = parts.flatMap(({ realization }) => realization ?? []);
  const sums = { id: total.id, lines: parts.length };
  const budget = mismatch(sums, "budget", total.budget, sumOf(parts.map((part) => part.budget)));
  // Where a part did not report, the sum of the others proves nothing.
  if (total.realization === null || spent.length < parts.length) return budget;
  return [...budget, ...mismatch(sums, "realization", total.realization, sumOf(spent))];
}

function mismatch(
  { id, lines }: { readonly id: string; readonly lines: number },
  amount: string,
  stated: Exact,
  sum: Exact,
): Finding[] {
  if (compare(stated, sum) === 0) return [];
  const [a, b] = [exactToDecimal(stated), exactToDecimal(sum)];
  const difference = exactToDecimal(subtract(stated, sum));
  return [
    {
      code: "total-mismatch",
      severity: "error",
      subject: id,
      path: [],
      details: { amount, stated: a, sum: b, difference, lines },
      message: {
        id: `Jumlah tercantum ${formatNumber(a)}, sedangkan jumlah ${lines} rinciannya ${formatNumber(b)}: selisih ${formatNumber(difference)}.`,
        en: `The stated total is ${formatNumber(a, { locale: "en" })}, its ${lines} parts add up to ${formatNumber(b, { locale: "en" })}: a difference of ${formatNumber(difference, { locale: "en" })}.`,
      },
    },
  ];
}
