import { checkText, type Path, type Problem } from "../../core/index.ts";
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

/** Checks what places a line: texts, of which only the agency must be there. */
export function checkItem(line: Readonly<Record<string, unknown>>, path: Path, problems: Problem[]): void {
  for (const part of PARTS)
    if (part === "agencyId" || line[part] !== undefined) checkText(line[part], [...path, part], problems);
}

/** What makes two lines speak of the same item of a budget: all that places it, and neither version nor period. */
export function itemKey(line: BudgetLine): string {
  return JSON.stringify(PARTS.map((part) => line[part] ?? null));
}

/** The same in words. */
export function itemName(line: BudgetLine): string {
  return PARTS.flatMap((part) => line[part] ?? []).join(" › ");
}
