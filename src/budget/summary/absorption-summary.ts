import { deepFreeze, type Finding } from "../../core/index.ts";
import { add, type Decimal, exactToDecimal, tallied } from "../../number/index.ts";
import { type AbsorptionRate, rateOf, spendingFindings } from "../line/index.ts";
import { groupFindings } from "./group-findings.ts";
import { excludedOf, type GroupSums } from "./group-sums.ts";

/**
 * The absorption of a group of budget lines: sums first, one division at the end.
 *
 * @term rekapitulasi penyerapan anggaran
 */
export interface AbsorptionSummary {
  /** The key of the group. */
  readonly key: string;
  /** The budget of all its lines, without the parts that were left out. */
  readonly budget: Decimal;
  /** The budget of the lines that reported: what the rate is based on. Equal to `budget` when all did. */
  readonly reportedBudget: Decimal;
  /** What those lines spent; absent when none reported. */
  readonly realization?: Decimal;
  /** Realisation over reported budget, in percent. Never a mean of percentages, and silence is never zero. */
  readonly rate: AbsorptionRate;
  /** How many lines there are. */
  readonly lines: number;
  /** How many of them did not report. */
  readonly unreported: number;
  /** The named parts that were left out on request, in the order of their names. */
  readonly excluded: readonly ExcludedAmount[];
  /** What a person should look at before the rate is used. */
  readonly findings: readonly Finding[];
}

/**
 * What was left out of a group under one name.
 *
 * @term pagu yang dikecualikan
 */
export interface ExcludedAmount {
  /** The name: `"blocked"`. */
  readonly name: string;
  /** The budget that was left out. */
  readonly budget: Decimal;
  /** The realisation that was left out with it. */
  readonly realization: Decimal;
}

/** The summary of a group. */
export function summaryOf(group: GroupSums): AbsorptionSummary {
  const reportedBudget = tallied(group.budget);
  const reported = group.unreported < group.lines;
  const realization = reported ? tallied(group.realization) : undefined;
  const reportedDecimal = exactToDecimal(reportedBudget);
  return deepFreeze({
    key: group.key,
    budget:
      group.unreported === 0 ? reportedDecimal : exactToDecimal(add(reportedBudget, tallied(group.unreportedBudget))),
    reportedBudget: reportedDecimal,
    ...(realization !== undefined && { realization: exactToDecimal(realization) }),
    rate: rateOf(reportedBudget, realization),
    lines: group.lines,
    unreported: group.unreported,
    excluded: excludedOf(group),
    findings: [
      ...(realization === undefined ? [] : spendingFindings(group.key, [], reportedBudget, realization)),
      ...groupFindings(group),
    ],
  });
}
