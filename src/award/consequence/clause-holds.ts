import type { Read } from "../../core/index.ts";
import type { Exact } from "../../number/index.ts";
import type { consequencePolicyShape } from "../../regulation/index.ts";
import { isWithin } from "../../scale/index.ts";
import type { assessedResultShape } from "./assessed-result-shape.ts";

/** A policy, one of its clauses, and a result as they were read. */
export type PolicyRead = Read<typeof consequencePolicyShape>;
export type ClauseRead = PolicyRead["clauses"][number];
export type ResultRead = Read<typeof assessedResultShape>;

/** Whether a clause holds; or what must be known to tell. */
export type Verdict = { readonly holds: boolean } | { readonly unknown: readonly string[] };

/**
 * Whether all conditions of a clause hold for a result. One that does not hold settles it, even if another one cannot be
 * decided.
 */
export function clauseHolds({ when, shortfall }: ClauseRead, result: ResultRead): Verdict {
  const verdicts = when.map((condition) => conditionHolds(condition, result));
  if (verdicts.includes(false)) return { holds: false };
  const unknown = verdicts.flatMap((verdict) => (typeof verdict === "string" ? [verdict] : []));
  if (shortfall && !measuredOf(result, shortfall.measure)) unknown.push(shortfall.measure);
  return unknown.length > 0 ? { unknown: [...new Set(unknown)] } : { holds: true };
}

/** Whether a condition holds, or the name of what must be known to tell. */
function conditionHolds(condition: ClauseRead["when"][number], result: ResultRead): boolean | string {
  const { grade, marks } = result;
  if ("mark" in condition) return marks?.includes(condition.mark) ?? false;
  if ("grades" in condition) return grade === undefined ? "grade" : condition.grades.includes(grade);
  const value = measuredOf(result, condition.measure);
  return value ? isWithin(value, condition) : condition.measure;
}

/** What a measure was, where it is known. */
export function measuredOf({ values }: ResultRead, measure: string): Exact | null | undefined {
  return values?.get(measure);
}
