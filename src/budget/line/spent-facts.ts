import { type Decimal, exactToDecimal } from "../../number/index.ts";
import type { BudgetDirection } from "./budget-direction.ts";
import type { SilentLines, Spent } from "./spent.ts";

/**
 * The amounts that a result comes from.
 *
 * @term anggaran dan realisasi
 */
export interface SpentFacts {
  /** Whose it is. */
  readonly id: string;
  /** Which way the money goes, `net` for a difference, `mixed` for a sum without a rate; absent for expenditure. */
  readonly direction?: Exclude<BudgetDirection, "expenditure"> | "net" | "mixed";
  /** The budget, in the unit it was given in; of a summary the budget of the lines that reported. */
  readonly budget: Decimal;
  /** The realisation, in the same unit; absent when it was not reported. */
  readonly realization?: Decimal;
  /** Of a summary the lines that did not report beside others that did; absent where there are none. */
  readonly silent?: {
    /** How many lines there are in all. */
    readonly lines: number;
    /** How many of them did not report, or were not read. */
    readonly unreported: number;
    /** Of how many of those the realisation was not read; absent where there is none. */
    readonly unread?: number;
    /** The budget of those. */
    readonly budget: Decimal;
  };
}

/** How much of which budget was spent, as results tell it. */
export function spentFacts({ id, direction, budget, realization, silent }: Spent): SpentFacts {
  return {
    id,
    ...(direction !== "expenditure" && { direction }),
    budget: exactToDecimal(budget),
    ...(realization !== null && { realization: exactToDecimal(realization) }),
    ...(silent && { silent: toldOf(silent) }),
  };
}

function toldOf({ lines, unreported, unread, budget }: SilentLines) {
  return { lines, unreported, ...(unread > 0 && { unread }), budget: exactToDecimal(budget) };
}
