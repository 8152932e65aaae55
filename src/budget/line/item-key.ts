import type { ReadLine } from "./budget-line-shape.ts";

const PARTS = [
  "agencyId",
  "programmeId",
  "activityId",
  "subActivityId",
  "account",
  "expenditure",
  "direction",
  "fundSource",
] as const satisfies readonly (keyof ReadLine)[];

type Item = Pick<ReadLine, "agencyId"> & Partial<Pick<ReadLine, (typeof PARTS)[number]>>;

/** What makes two lines speak of the same item of a budget: all that places it, and neither version nor period. */
export function itemKey(line: Item): string {
  return JSON.stringify(PARTS.map((part) => line[part] ?? null));
}

/** The same in words of the caller. */
export function itemName(line: Item): string {
  return PARTS.flatMap((part) => (part === "direction" ? [] : (line[part] ?? []))).join(" › ");
}
