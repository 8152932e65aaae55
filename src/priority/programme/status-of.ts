import type { Read } from "../../core/index.ts";
import type { Exact } from "../../number/index.ts";
import type { PriorityMeasure, priorityRulesShape } from "../../regulation/index.ts";
import { isWithin } from "../../scale/index.ts";
import type { PriorityStanding } from "./priority-review.ts";

export type RulesRead = Read<typeof priorityRulesShape>;
type ClauseRead = RulesRead["value"]["clauses"][number];

/** What is known of a programme; a measure of which nothing is known is not there. */
export type Measures = ReadonlyMap<PriorityMeasure, Exact>;

/** The status of the first clause whose conditions all hold, and the unknown measures on the way to it. */
export function statusOf(
  { value: { clauses } }: RulesRead,
  measures: Measures,
): Pick<PriorityStanding, "status" | "clause" | "undecided"> {
  const undecided = new Set<PriorityMeasure>();
  for (const { id, status, label, when } of clauses) {
    if (when.every((condition) => holds(condition, measures)))
      return { status, clause: { id, label }, undecided: [...undecided] };
    for (const condition of when)
      if ("measure" in condition && !measures.has(condition.measure)) undecided.add(condition.measure);
  }
  throw new TypeError("the last clause holds always"); // never: the shape of the rules asks for it
}

function holds(condition: ClauseRead["when"][number], measures: Measures): boolean {
  if ("unknown" in condition) return !measures.has(condition.unknown);
  const value = measures.get(condition.measure);
  return value !== undefined && isWithin(value, condition);
}
