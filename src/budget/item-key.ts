import type { BudgetLine } from "./budget-line.ts";

const PARTS = [
  "agencyId",
  "programmeId",
  "activityId",
  "subActivityId",
  "account",
  "expenditure",
  "fundSource",
] as const satisfies readonly (keyof BudgetLine)[];

/** What makes two lines speak of the same item of a budget: all that places it, and neither version nor period. */
export function itemKey(line: BudgetLine): string {
  return JSON.stringify(PARTS.map((part) => line[part] ?? null));
}

/** The same in words. */
export function itemName(line: BudgetLine): string {
  return PARTS.flatMap((part) => line[part] ?? []).join(" › ");
}
