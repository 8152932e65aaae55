import { nearDuplicateFindings } from "../../agency/index.ts";
import { type Citation, deepFreeze } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { add, type Decimal, exactToDecimal, tallied } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import { absorptionBasis } from "../../regulation/index.ts";
import {
  type AbsorptionRate,
  type BudgetDirection,
  type BudgetVersion,
  type RealizationBasis,
  rateOf,
  spendingFindings,
} from "../line/index.ts";
import { directionOf } from "./group-directions.ts";
import { groupFindings, unknownExclusion } from "./group-findings.ts";
import { excludedOf, type GroupSums } from "./group-sums.ts";

/**
 * The absorption of a group of budget lines: sums first, one division at the end.
 *
 * @term rekapitulasi penyerapan anggaran
 */
export interface AbsorptionSummary {
  /** Says what this is. */
  readonly kind: "absorption-summary";
  /** The key of the group. */
  readonly key: string;
  /** Which way the money of its lines goes, `mixed` where not all of it goes the same; absent for expenditure. */
  readonly direction?: Exclude<BudgetDirection, "expenditure"> | "mixed";
  /** Which version of the budget was asked for; absent where none was. */
  readonly version?: BudgetVersion;
  /** The day as of which was looked; absent where none was. */
  readonly asOf?: IsoDate;
  /** What the realisation of reports with periods was said to cover; absent where nothing was said. */
  readonly amounts?: RealizationBasis;
  /** The budget of all its lines, without the parts that were left out. */
  readonly budget: Decimal;
  /** The budget of the lines that reported: what the rate is based on. Equal to `budget` when all did. */
  readonly reportedBudget: Decimal;
  /** What those lines spent; absent when none reported. */
  readonly realization?: Decimal;
  /** Realisation over reported budget, in percent. Never a mean of percentages, and silence is never zero. */
  readonly rate: AbsorptionRate;
  /** How the rate is computed. */
  readonly formula: "Σ realization / Σ budget × 100";
  /** Where the formula comes from. */
  readonly basis: Citation;
  /** How many lines there are. */
  readonly lines: number;
  /** How many of them did not report, or were not read. */
  readonly unreported: number;
  /** Of how many of those the realisation was not read; absent where there is none. */
  readonly unread?: number;
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

/**
 * The summaries of groups: each also tells of the names that were to be left out and that no line of any group has, and of
 * other keys that may stand for the same.
 */
export function summariesOf(groups: Iterable<GroupSums>, asked: Asked): readonly AbsorptionSummary[] {
  const all = [...groups];
  const unknown = unknownNames(all, asked.exclude);
  const near = nearDuplicateFindings(all.map(({ key }) => key));
  return Object.freeze(all.map((group) => summaryOf(group, { unknown, near: near.get(group.key) }, asked)));
}

/** What was asked for, as far as a summary tells it. */
interface AskedOf {
  readonly version?: BudgetVersion | undefined;
  readonly asOf?: IsoDate | undefined;
  readonly amounts?: RealizationBasis | undefined;
}

interface Asked extends AskedOf {
  readonly exclude: readonly string[];
}

/** The names that were to be left out and that no line of any group has. */
export function unknownNames(groups: readonly GroupSums[], exclude: readonly string[]): readonly string[] {
  return [...new Set(exclude)].filter((name) => !groups.some(({ excluded }) => excluded.has(name)));
}

/** The summary of a group. */
export function summaryOf(
  group: GroupSums,
  { unknown, near }: { readonly unknown: readonly string[]; readonly near: Finding | undefined },
  { version, asOf, amounts }: AskedOf,
): AbsorptionSummary {
  const reportedBudget = tallied(group.budget);
  const { lines, unreported, unread } = group.counts;
  const direction = directionOf(group);
  const realization = unreported < lines ? tallied(group.realization) : null;
  const reportedDecimal = exactToDecimal(reportedBudget);
  return deepFreeze({
    kind: "absorption-summary",
    key: group.key,
    ...(direction !== "expenditure" && { direction }),
    ...(version !== undefined && { version }),
    ...(asOf !== undefined && { asOf }),
    ...(amounts !== undefined && { amounts }),
    budget: unreported === 0 ? reportedDecimal : exactToDecimal(add(reportedBudget, tallied(group.unreportedBudget))),
    reportedBudget: reportedDecimal,
    ...(realization !== null && { realization: exactToDecimal(realization) }),
    rate: rateOf(reportedBudget, realization, direction, unread > 0),
    formula: "Σ realization / Σ budget × 100",
    basis: absorptionBasis,
    lines,
    unreported,
    ...(unread > 0 && { unread }),
    excluded: excludedOf(group),
    findings: [
      ...(realization === null
        ? []
        : spendingFindings(group.key, [], { budget: reportedBudget, realization, direction })),
      ...groupFindings(group),
      ...unknown.map((name) => unknownExclusion(group.key, name)),
      ...(near === undefined ? [] : [near]),
    ],
  });
}
