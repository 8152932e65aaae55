import { type AnyDirection, BUDGET_DIRECTIONS, type BudgetDirection } from "../line/index.ts";
import type { GroupSums } from "./group-sums.ts";

export function noteDirection(group: GroupSums, direction: BudgetDirection): void {
  group.directions |= direction === "expenditure" ? 1 : 1 << BUDGET_DIRECTIONS.indexOf(direction);
}

export function directionsOf(group: GroupSums): readonly BudgetDirection[] {
  return BUDGET_DIRECTIONS.filter((_, i) => (group.directions & (1 << i)) !== 0);
}

/** Which way all the money of a group goes. */
export function directionOf(group: GroupSums): Exclude<AnyDirection, "net"> {
  const [first = "expenditure", ...others] = directionsOf(group);
  return others.length > 0 ? "mixed" : first;
}
