import {
  findingShape,
  type Given,
  object,
  optional,
  type Read,
  type Shape,
  series,
  text,
  whole,
} from "../../core/index.ts";
import {
  type Exact,
  exactToDecimal,
  formatRupiah,
  percentOf,
  resultNumber,
  sign,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { figureOutcome, type OutcomeRead, reasonCell } from "../parts/index.ts";
import { type CellRead, numberCell, type Words, words } from "../table/index.ts";

const counted = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

const absorptionRowFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The key of the group. */
      key: text,
      /** The budget of all its lines. */
      budget: resultNumber,
      /** The budget of the lines that reported. */
      reportedBudget: resultNumber,
      /** What those lines spent. */
      realization: optional(resultNumber),
      /** Realisation over reported budget. */
      rate: figureOutcome,
      /** How many lines there are. */
      lines: counted,
      /** How many did not report, or were not read. */
      unreported: counted,
      /** Of how many of those the realisation was not read. */
      unread: optional(counted, 0),
      /** Which way the money goes; absent for expenditure. */
      direction: optional(text),
      /** What a person should look at. */
      findings: optional(series(findingShape), []),
    },
    { open: true },
  ))();

/**
 * What the table of absorption prints: an {@link AbsorptionSummary}, or what came back of one.
 *
 * @term baris tabel penyerapan
 */
export interface AbsorptionRow extends Given<typeof absorptionRowFields> {}

/** The shape of an {@link AbsorptionRow}. */
export const absorptionRowShape: Shape<AbsorptionRow, Read<typeof absorptionRowFields>> = absorptionRowFields;

interface Money {
  readonly budget: Exact;
  readonly reportedBudget: Exact;
  readonly realization?: Exact | undefined;
  readonly rate: OutcomeRead;
  readonly lines: number;
  readonly unreported: number;
  readonly unread: number;
}

/** The cells of a group: budget, realisation, rate, and what is left. */
export function moneyCells({
  budget,
  reportedBudget,
  realization,
  rate,
  lines,
  unreported,
  unread,
}: Money): Record<string, CellRead> {
  const notes: readonly Words[] =
    unreported === 0 || realization === undefined ? [] : [partly(reportedBudget, { lines, unreported, unread })];
  const silence = silenceIn(rate);
  return {
    budget: numberCell(budget),
    realization: realization === undefined ? reasonCell(silence) : numberCell(realization, { notes }),
    rate: rate.status === "computed" ? numberCell(rate.value, { notes }) : reasonCell(rate.reason),
    rest:
      realization === undefined ? reasonCell(silence) : numberCell(subtract(reportedBudget, realization), { notes }),
  };
}

/** Why there is no realisation: it was not reported, or not read. */
function silenceIn(rate: OutcomeRead): string {
  return rate.status === "not-computable" && rate.reason === "unread-realization" ? rate.reason : "not-reported";
}

/** All groups as one: sums first, one division at the end. */
export function pooled(groups: readonly Money[]): Money {
  const reported = groups.flatMap(({ realization }) => realization ?? []);
  const reportedBudget = sumOf(groups.map((group) => group.reportedBudget));
  const realization = reported.length === 0 ? undefined : sumOf(reported);
  const unread = groups.map(({ rate }) => silenceIn(rate)).find((each) => each === "unread-realization");
  const why = realization === undefined ? (unread ?? "not-reported") : "zero-budget";
  return {
    budget: sumOf(groups.map(({ budget }) => budget)),
    reportedBudget,
    realization,
    rate:
      realization === undefined || sign(reportedBudget) === 0
        ? { status: "not-computable", reason: why }
        : { status: "computed", value: percentOf(realization, reportedBudget) },
    lines: groups.reduce((sum, { lines }) => sum + lines, 0),
    unreported: groups.reduce((sum, { unreported }) => sum + unreported, 0),
    unread: groups.reduce((sum, { unread }) => sum + unread, 0),
  };
}

function partly(
  reportedBudget: Exact,
  { lines, unreported, unread }: Pick<Money, "lines" | "unreported" | "unread">,
): Words {
  const budget = exactToDecimal(reportedBudget);
  if (unread > 0)
    return words(
      `Realisasi ${unreported} dari ${lines} baris tidak diketahui, ${unread} di antaranya tidak terbaca; angka ini atas pagu ${formatRupiah(budget)} yang diketahui.`,
      `The realisation of ${unreported} of ${lines} lines is not known, ${unread} of them not read; this figure is of the ${formatRupiah(budget, { locale: "en" })} that is known.`,
    );
  return words(
    `${unreported} dari ${lines} baris belum melapor; angka ini atas pagu ${formatRupiah(budget)} yang melapor.`,
    `${unreported} of ${lines} lines did not report; this figure is of the ${formatRupiah(budget, { locale: "en" })} that did.`,
  );
}
