import {
  checkArray,
  checkFunction,
  checkIterable,
  checkObject,
  checkText,
  checkWord,
  deepFreeze,
  type Finding,
  type Path,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import { type DecimalInput, type Exact, readExact } from "../../number/index.ts";
import { periodCode, readDay, readPeriod } from "../../period/index.ts";
import { spendingFindings } from "./absorption-findings.ts";
import { BUDGET_VERSIONS, type BudgetLine } from "./budget-line.ts";
import { statedRateOf } from "./check-stated-rate.ts";
import { checkItem, itemKey, itemName } from "./item-key.ts";
import {
  duplicateFinding,
  type ReadLine,
  type ReadTotal,
  totalFindings,
  unitFindings,
  unreportedFinding,
} from "./line-findings.ts";
import { readBudget, readRealization } from "./measure-absorption.ts";

/**
 * A total that a source states, to be held against its parts.
 *
 * @term jumlah tercantum
 * @typeParam L - The lines.
 */
export interface StatedTotal<L extends BudgetLine = BudgetLine> {
  /** What it is the total of: `"dlh"`. */
  readonly id: string;
  /** The stated total budget. */
  readonly budget: DecimalInput;
  /** The stated total realisation; null when it states none. */
  readonly realization: DecimalInput | null;
  /** Which lines are its parts. */
  readonly of: (line: L) => boolean;
}

/**
 * What budget lines are checked against, beside themselves.
 *
 * @term pemeriksaan rincian anggaran
 * @typeParam L - The lines.
 */
export interface BudgetCheckOptions<L extends BudgetLine = BudgetLine> {
  /** Totals that must equal the sum of their parts, to the sen. */
  readonly totals?: readonly StatedTotal<L>[];
}

/**
 * Looks through budget lines as an auditor would before any sum is believed.
 *
 * | finding | severity | what was found |
 * |---|---|---|
 * | `over-budget` | warning | more was spent than budgeted |
 * | `spending-without-budget` | error | money was spent that no budget allowed |
 * | `negative-realization` | warning | refunds exceed spending |
 * | `not-reported` | info | no realisation was given |
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
  const problems: Problem[] = [];
  const read: ReadLine<L>[] = [];
  if (checkIterable(lines, ["lines"], problems)) {
    let i = 0;
    for (const line of lines) readLine(read, line, i++, problems);
  }
  const totals = readTotals(options, problems);
  refuseIfAny(problems);
  const seen = new Map<string, ReadLine<L>>();
  const findings = read.flatMap((line) => {
    const key = reportKey(line.line);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    return [...lineFindings(line), ...(first === undefined ? [] : [duplicateFinding(first, line)])];
  });
  return deepFreeze([...findings, ...totals.flatMap((total) => totalFindings(total, read))]);
}

function lineFindings(read: ReadLine): Finding[] {
  const { line, path, name, budget, realization } = read;
  if (realization === undefined) return [unreportedFinding(read)];
  const stated = line.statedPercent === undefined ? undefined : (readExact(line.statedPercent, [], []) as Exact);
  return [
    ...spendingFindings(name, path, budget, realization),
    ...unitFindings(read),
    ...(stated === undefined
      ? []
      : statedRateOf(
          { ...line, stated: line.statedPercent as DecimalInput, id: name },
          path,
          budget,
          realization,
          stated,
        ).findings),
  ];
}

/** What may come only once: an item in one document for one period. */
function reportKey(line: BudgetLine): string {
  const period = line.period === undefined ? "" : periodCode(line.period);
  return `${line.version ?? ""} ${line.inForceFrom ?? ""} ${period} ${itemKey(line)}`;
}

function readLine<L extends BudgetLine>(read: ReadLine<L>[], line: L, i: number, problems: Problem[]): void {
  const path: Path = ["lines", i];
  if (!checkObject(line, path, problems)) return;
  const before = problems.length;
  checkItem(line, path, problems);
  if (line.version !== undefined) checkWord(line.version, BUDGET_VERSIONS, [...path, "version"], problems);
  if (line.inForceFrom !== undefined) readDay(line.inForceFrom, [...path, "inForceFrom"], problems);
  if (line.period !== undefined) readPeriod(line.period, [...path, "period"], problems);
  const budget = readBudget(line.budget, [...path, "budget"], problems);
  const realization = readRealization(line.realization, [...path, "realization"], problems);
  if (line.statedPercent !== undefined) readExact(line.statedPercent, [...path, "statedPercent"], problems);
  if (budget !== undefined && problems.length === before)
    read.push({ line, i, path, name: itemName(line), budget, realization });
}

function readTotals<L extends BudgetLine>(options: BudgetCheckOptions<L>, problems: Problem[]): ReadTotal<L>[] {
  const path: Path = ["options", "totals"];
  if (!checkObject(options, ["options"], problems)) return [];
  const totals = (options as BudgetCheckOptions<L>).totals ?? [];
  if (!checkArray(totals, path, problems)) return [];
  return (totals as readonly StatedTotal<L>[]).flatMap((total, i) => {
    const place = [...path, i];
    if (!checkObject(total, place, problems)) return [];
    const { id, of, budget, realization } = total as StatedTotal<L>;
    checkText(id, [...place, "id"], problems);
    checkFunction(of, [...place, "of"], problems);
    const exact = readBudget(budget, [...place, "budget"], problems);
    const spent = readRealization(realization, [...place, "realization"], problems);
    return exact === undefined ? [] : [{ id, of, budget: exact, realization: spent }];
  });
}
