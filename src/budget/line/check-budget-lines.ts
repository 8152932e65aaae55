import {
  callback,
  deepFreeze,
  type Given,
  nullable,
  object,
  optional,
  readAll,
  series,
  text,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { amount, number } from "../../number/index.ts";
import { periodCode } from "../../period/index.ts";
import { spendingFindings } from "./absorption-findings.ts";
import type { BudgetLine, ReadLine } from "./budget-line-shape.ts";
import { rupiahSlips } from "./grouping-slips.ts";
import { itemKey, itemName } from "./item-key.ts";
import { type CheckedLine, duplicateFinding, totalFindings, unitFindings, unreportedFinding } from "./line-findings.ts";
import { ownLinesShape } from "./own-line.ts";
import { statedRateOf } from "./stated-rate.ts";

const totalShape = <L>() =>
  object({
    /** What it is the total of: `"dlh"`. */
    id: text,
    /** The stated total budget. */
    budget: amount,
    /** The stated total realisation; null when it states none. */
    realization: nullable(number),
    /** Which lines are its parts. */
    of: callback<(line: L) => boolean>(),
  });

/**
 * A total that a source states, to be held against its parts.
 *
 * @term jumlah tercantum
 * @typeParam L - The lines.
 */
export interface StatedTotal<L extends BudgetLine = BudgetLine> extends Given<ReturnType<typeof totalShape<L>>> {}

const optionsShape = <L>() =>
  object({
    /** Totals that must equal the sum of their parts, to the sen. */
    totals: optional(series(totalShape<L>()), []),
  });

/**
 * What budget lines are checked against, beside themselves.
 *
 * @term pemeriksaan rincian anggaran
 * @typeParam L - The lines.
 */
export interface BudgetCheckOptions<L extends BudgetLine = BudgetLine>
  extends Given<ReturnType<typeof optionsShape<L>>> {}

/**
 * Looks through budget lines as an auditor would before any sum is believed.
 *
 * | finding | severity | what was found |
 * |---|---|---|
 * | `over-budget` | warning | more was spent than budgeted; more revenue than budgeted is none |
 * | `spending-without-budget` | error | money was spent that no budget allowed |
 * | `receipts-without-budget` | info | money came in that was not budgeted |
 * | `negative-realization` | warning | refunds exceed spending, or repayments receipts |
 * | `grouping-slip` | warning | an amount given as text whose point probably groups thousands: "900.000" |
 * | `not-reported` | info | no realisation was given |
 * | `unread-realization` | warning | something stands for the realisation that was not understood |
 * | `duplicate-line` | error | two lines of one item, version and period; with the exact difference |
 * | `possible-unit-error` | warning or info | thousands or millions seem to have been typed for rupiah, or the reverse |
 * | `stated-percent-differs` | warning | the stated percentage does not belong to the amounts; with the exact difference |
 * | `total-mismatch` | error | a stated total is not the sum of its parts; with the exact difference |
 *
 * @term pemeriksaan rincian anggaran
 * @typeParam L - The lines.
 * @param lines - The lines, from any iterable. Memory grows with them: duplicates cannot be found otherwise.
 * @param options - Totals to check.
 * @returns The findings, line by line and then total by total.
 * @throws A {@link SakipError} with the problems of all lines, for amounts that are none.
 * @see No official source: the faults are those found in published tables and applications.
 * @example
 * ```ts
 * import { checkBudgetLines } from "sakip";
 *
 * const lines = [
 *   { agencyId: "diskominfo", programmeId: "a", budget: 500, realization: 450 },
 *   { agencyId: "diskominfo", programmeId: "b", budget: 500, realization: 449 },
 * ];
 * const totals = [{ id: "diskominfo", budget: 1000, realization: 889, of: () => true }];
 * const [finding] = checkBudgetLines(lines, { totals });
 * finding?.code // => "total-mismatch"
 * finding?.details // => { amount: "realization", stated: "889", sum: "899", difference: "-10", lines: 2 }
 * ```
 */
export function checkBudgetLines<L extends BudgetLine>(
  lines: Iterable<L>,
  options: BudgetCheckOptions<L> = {},
): readonly Finding[] {
  const [own, { totals }] = readAll([ownLinesShape<L>(), lines, "lines"], [optionsShape<L>(), options, "options"]);
  const checked = own.map((each, i) => ({ ...each, i, path: ["lines", i], name: itemName(each.read) }));
  const seen = new Map<string, CheckedLine>();
  const findings = checked.flatMap((line) => {
    const key = reportKey(line.read);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    return [...lineFindings(line), ...(first === undefined ? [] : [duplicateFinding(first, line)])];
  });
  return deepFreeze([...findings, ...totals.flatMap((total) => totalFindings(total, checked))]);
}

function lineFindings(line: CheckedLine): Finding[] {
  const { name, path, own, read } = line;
  const { budget, realization, direction, statedPercent } = read;
  const slips = rupiahSlips(name, path, { budget: own.budget, realization: own.realization });
  if (realization === null) return [unreportedFinding(line), ...slips];
  const found = [...spendingFindings(name, path, { budget, realization, direction }), ...unitFindings(line), ...slips];
  if (own.statedPercent === undefined || statedPercent === undefined) return found;
  const written = { budget: own.budget, realization: own.realization, stated: own.statedPercent };
  return [
    ...found,
    ...statedRateOf(written, { id: name, budget, realization, direction, stated: statedPercent }, path).findings,
  ];
}

/** What may come only once: an item in one document for one period. */
function reportKey(line: ReadLine): string {
  const period = line.period === undefined ? "" : periodCode(line.period);
  return `${line.version ?? ""} ${line.inForceFrom ?? ""} ${period} ${itemKey(line)}`;
}
