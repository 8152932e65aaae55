import { compare, type Exact, readExact } from "../../number/index.ts";
import type { ConsequenceClause } from "../../regulation/index.ts";
import type { AssessedResult } from "./consequence.ts";

/** Whether a clause holds; or what must be known to tell. */
export type Verdict = { readonly holds: boolean } | { readonly unknown: readonly string[] };

/**
 * Whether all conditions of a clause hold for a result. One that does not hold settles it, even if another one cannot be
 * decided.
 */
export function clauseHolds({ when, shortfall }: ConsequenceClause, result: AssessedResult): Verdict {
  const verdicts = when.map((condition) => conditionHolds(condition, result));
  if (verdicts.includes(false)) return { holds: false };
  const unknown = verdicts.flatMap((verdict) => (typeof verdict === "string" ? [verdict] : []));
  if (shortfall !== undefined && figureOf(result, shortfall.measure) === undefined) unknown.push(shortfall.measure);
  return unknown.length > 0 ? { unknown: [...new Set(unknown)] } : { holds: true };
}

/** The value of a measure; undefined when it is not known. */
export function figureOf({ values = {} }: AssessedResult, measure: string): Exact | undefined {
  const given = Object.hasOwn(values, measure) ? values[measure] : undefined;
  return given === null || given === undefined ? undefined : readExact(given, [], []);
}

function conditionHolds(condition: ConsequenceClause["when"][number], result: AssessedResult): boolean | string {
  if ("mark" in condition) return result.marks?.includes(condition.mark) ?? false;
  if ("grades" in condition) return result.grade === undefined ? "grade" : condition.grades.includes(result.grade);
  const value = figureOf(result, condition.measure);
  if (value === undefined) return condition.measure;
  const { from, above, upTo, below } = condition;
  const order = (bound: unknown): number => compare(value, readExact(bound, [], []) as Exact);
  return (
    (from === undefined || order(from) >= 0) &&
    (above === undefined || order(above) > 0) &&
    (upTo === undefined || order(upTo) <= 0) &&
    (below === undefined || order(below) < 0)
  );
}
