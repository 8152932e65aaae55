import { columnsOf, type Section } from "../head/index.ts";
import { plainNumber } from "./own-number.ts";

/** The columns of a code that is split over several, with the digits and the group that stands before each. */
const PARTS = [
  { field: "areaCode", digits: 0, before: "" },
  { field: "programmeCode", digits: 2, before: "" },
  { field: "activityCode", digits: 2, before: "2." },
  { field: "subActivityCode", digits: 4, before: "" },
] as const;

const PLAN_PARTS = ["missionCode", "goalCode", "objectiveCode"] as const;

/** A code put together from the columns it is split over: 1.01, 1, 1, 1 is 1.01.01.2.01.0001; undefined where it is not. */
export function composedCode(section: Section, row: number): string | undefined {
  return officialCode(section, row) ?? planCode(section, row);
}

/** The code that a column of such a code stands for, with those before it. */
export function codeUpTo(section: Section, row: number, field: string): string | undefined {
  const known = PARTS.findIndex((part) => part.field === field);
  if (known >= 0) return joinParts(section, row, known);
  const plan = PLAN_PARTS.map(String).indexOf(field);
  return plan < 0 ? undefined : joinPlan(section, row, plan);
}

function officialCode(section: Section, row: number): string | undefined {
  const last = lastOf(PARTS.map(({ field }) => partAt(section, row, field) !== undefined));
  return last < 1 ? undefined : joinParts(section, row, last);
}

function joinParts(section: Section, row: number, last: number): string | undefined {
  let code = "";
  for (const { field, digits, before } of PARTS.slice(0, last + 1)) {
    const part = partAt(section, row, field);
    if (part === undefined) return undefined;
    // A cell may hold all of the code up to it.
    code = part.split(".").length > 2 ? part : code === "" ? part : `${code}.${before}${part.padStart(digits, "0")}`;
  }
  return code;
}

function planCode(section: Section, row: number): string | undefined {
  const last = lastOf(PLAN_PARTS.map((field) => partAt(section, row, field) !== undefined));
  return last < 0 ? undefined : joinPlan(section, row, last);
}

function joinPlan(section: Section, row: number, last: number): string | undefined {
  const parts = PLAN_PARTS.slice(0, last + 1).map((field) => partAt(section, row, field));
  return parts.every((part) => part !== undefined) ? parts.join(".") : undefined;
}

function lastOf(filled: readonly boolean[]): number {
  return filled.lastIndexOf(true);
}

function partAt(section: Section, row: number, field: string): string | undefined {
  return columnsOf(section, field).map(({ column }) => plainNumber(section.grid.cell(row, column)))[0];
}
