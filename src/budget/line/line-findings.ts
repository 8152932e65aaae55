import { type Bilingual, findingKind, optionalFact, type Path, tell, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  compare,
  countFact,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  figureFact,
  multiply,
  percentFact,
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

const AMOUNTS: Readonly<Record<"budget" | "realization", Bilingual>> = {
  budget: { id: "anggaran", en: "budget" },
  realization: { id: "realisasi", en: "realisation" },
};

const notReported = /* @__PURE__ */ findingKind("not-reported", "info", {
  facts: { budget: figureFact },
  id: (is) => `Realisasi belum dilaporkan (anggaran ${is.budget}).`,
  en: (is) => `No realisation was reported (budget ${is.budget}).`,
});

const unreadRealization = /* @__PURE__ */ findingKind("unread-realization", "warning", {
  facts: { budget: figureFact },
  id: (is) => `Realisasi tidak terbaca (anggaran ${is.budget}).`,
  en: (is) => `The realisation was not read (budget ${is.budget}).`,
});

const duplicateLine = /* @__PURE__ */ (() =>
  findingKind("duplicate-line", "error", {
    facts: { first: countFact, budgetDifference: figureFact, realizationDifference: optionalFact(figureFact) },
    id: (is, { first }) =>
      `Rincian yang sama sudah ada pada baris ${first + 1}; selisih anggaran ${is.budgetDifference}.`,
    en: (is, { first }) =>
      `The same item already stands in line ${first + 1}; the budgets differ by ${is.budgetDifference}.`,
  }))();

const UNITS: Readonly<Record<1000 | 1000000, Bilingual>> = {
  1000: { id: "ribuan", en: "thousands" },
  1000000: { id: "jutaan", en: "millions" },
};

const unitError = /* @__PURE__ */ (() =>
  findingKind(
    "possible-unit-error",
    // A tiny rate is ordinary in January; an absurd one is ordinary never.
    ({ amount }) => (amount === "budget" ? "warning" : "info"),
    {
      facts: {
        amount: wordFact(AMOUNTS),
        factor: wordFact(UNITS),
        rate: percentFact,
        correctedRate: percentFact,
      },
      id: (is) =>
        `Penyerapan ${is.rate}: mungkin ${is.amount} ditulis dalam ${is.factor}; bila demikian ${is.correctedRate}.`,
      en: (is) =>
        `Absorption of ${is.rate}: the ${is.amount} may be in ${is.factor}; it would then be ${is.correctedRate}.`,
    },
  ))();

const totalMismatch = /* @__PURE__ */ (() =>
  findingKind("total-mismatch", "error", {
    facts: {
      amount: wordFact(AMOUNTS),
      stated: figureFact,
      sum: figureFact,
      difference: figureFact,
      lines: countFact,
    },
    id: (is) =>
      `Jumlah tercantum ${is.stated}, sedangkan jumlah ${is.lines} rinciannya ${is.sum}: selisih ${is.difference}.`,
    en: (is) =>
      `The stated total is ${is.stated}, its ${is.lines} parts add up to ${is.sum}: a difference of ${is.difference}.`,
  }))();

export type LineFinding = Finding<
  "not-reported" | "unread-realization" | "duplicate-line" | "possible-unit-error" | "total-mismatch"
>;

export function unreportedFinding({ name, path, read }: CheckedLine): LineFinding {
  const kind = read.unread === true ? unreadRealization : notReported;
  return tell(kind, { subject: name, path }, { budget: exactToDecimal(read.budget) });
}

export function duplicateFinding(first: CheckedLine, second: CheckedLine): LineFinding {
  const [before, after] = [first.read.realization, second.read.realization];
  const differs = before && after && exactToDecimal(subtract(after, before));
  return tell(
    duplicateLine,
    { subject: second.name, path: second.path },
    {
      first: first.i,
      budgetDifference: exactToDecimal(subtract(second.read.budget, first.read.budget)),
      realizationDifference: differs ?? undefined,
    },
  );
}

/** Rates of a thousand percent and more, and of less than a tenth of a percent, are looked at. */
const ABSURD = 1000;
const TINY = 0.1;
const FACTORS = [1000, 1000000] as const;

/** A rate that only makes sense when one of the two amounts is taken a thousand or a million times larger. */
export function unitFindings({ name, path, read: { budget, realization } }: CheckedLine): LineFinding[] {
  if (realization === null || sign(budget) === 0) return [];
  const rate = percentOf(realization, budget);
  const tooLarge = compare(rate, exactOf(ABSURD)) >= 0;
  if (!tooLarge && compare(rate, exactOf(TINY)) >= 0) return [];
  const corrected = FACTORS.map((factor) => ({
    factor,
    rate: tooLarge ? divide(rate, exactOf(factor)) : multiply(rate, exactOf(factor)),
  })).find((each) => compare(each.rate, exactOf(1)) >= 0 && compare(each.rate, exactOf(150)) <= 0);
  if (corrected === undefined) return [];
  return [
    tell(
      unitError,
      { subject: name, path },
      {
        amount: tooLarge ? "budget" : "realization",
        factor: corrected.factor,
        rate: exactToDecimal(rate),
        correctedRate: exactToDecimal(corrected.rate),
      },
    ),
  ];
}

/** A stated total that is not the sum of its parts: nothing is tolerated, and the difference is told. */
export function totalFindings<L extends BudgetLine>(
  total: ReadTotal<L>,
  lines: readonly CheckedLine<L>[],
): LineFinding[] {
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
  amount: "budget" | "realization",
  stated: Exact,
  sum: Exact,
): LineFinding[] {
  if (compare(stated, sum) === 0) return [];
  const difference = exactToDecimal(subtract(stated, sum));
  const facts = { amount, stated: exactToDecimal(stated), sum: exactToDecimal(sum), difference, lines };
  return [tell(totalMismatch, { subject: id }, facts)];
}
