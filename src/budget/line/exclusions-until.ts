import { exactToDecimal, sumOf } from "../../number/index.ts";
import type { BudgetExclusion } from "./budget-line-shape.ts";
import type { Entry } from "./entry.ts";
import type { RealizationBasis, Report } from "./realization-until.ts";
import type { ExcludedPart } from "./without-exclusions.ts";

/**
 * The named parts of an item as of a day: their budgets as in the document in force, and what was spent of each in the
 * same reports that the realisation of the item is from.
 */
export function exclusionsUntil(
  reports: readonly Report[],
  budget: Entry,
  amounts: RealizationBasis | undefined,
): BudgetExclusion[] {
  const counted = amounts === "per-period" ? reports : reports.slice(-1);
  // Of several entries of one period the last that reported counts, as for the realisation.
  const reporting = counted.flatMap(({ entries }) => entries.filter(({ read }) => read.realization !== null).slice(-1));
  const spent = reporting.flatMap(partsOf);
  const own = partsOf(budget);
  const names = [...new Set([...own, ...spent].map(({ name }) => name))];
  return names.map((name) => {
    const sum = (parts: readonly ExcludedPart[], amount: "budget" | "realization") =>
      exactToDecimal(sumOf(parts.filter((part) => part.name === name).map((part) => part[amount])));
    return { name, budget: sum(own, "budget"), realization: sum(spent, "realization") };
  });
}

function partsOf({ read: { exclusions = [] } }: Entry): readonly ExcludedPart[] {
  return exclusions;
}
