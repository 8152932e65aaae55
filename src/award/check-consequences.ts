import {
  checkArray,
  checkIterable,
  checkObject,
  checkText,
  type Path,
  type Problem,
  problemAt,
} from "../core/index.ts";
import { compare, readExact } from "../number/index.ts";
import type { AssessedResult, ConsequencePolicy } from "./consequence.ts";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const BOUNDS = ["from", "above", "upTo", "below"] as const;

/** The results of a call as an array; what is wrong with them is added to the problems. */
export function checkResults(results: unknown, problems: Problem[]): readonly AssessedResult[] {
  if (!checkIterable(results, ["results"], problems)) return [];
  const listed = [...results];
  listed.forEach((result, i) => {
    const path = ["results", i];
    if (!checkObject(result, path, problems)) return;
    checkText(result["id"], [...path, "id"], problems);
    checkMonth(result["month"], [...path, "month"], problems);
    const values = result["values"] ?? {};
    if (!checkObject(values, [...path, "values"], problems)) return;
    for (const [measure, value] of Object.entries(values))
      if (value !== null) readExact(value, [...path, "values", measure], problems);
  });
  return listed as AssessedResult[];
}

/** Adds what is wrong with policies to the problems: also two that are in force in the same month. */
export function checkPolicies(policies: readonly ConsequencePolicy[], problems: Problem[]): void {
  const before = problems.length;
  policies.forEach((policy, i) => {
    checkPolicy(policy, ["policies", i], problems);
  });
  if (problems.length > before) return;
  policies.forEach((policy, i) => {
    const other = policies.slice(0, i).find((each) => overlaps(each, policy));
    if (other !== undefined)
      problems.push(
        problemAt("regulation-overlap", ["policies", i], policy.id, `months that "${other.id}" does not have`),
      );
  });
}

function checkPolicy(policy: ConsequencePolicy, path: Path, problems: Problem[]): void {
  if (!checkObject(policy, path, problems)) return;
  const { id, since, until, clauses, allowanceBounds, source } = policy as ConsequencePolicy;
  checkText(id, [...path, "id"], problems);
  checkMonth(since, [...path, "since"], problems);
  if (until !== undefined) checkMonth(until, [...path, "until"], problems);
  checkObject(source, [...path, "source"], problems);
  if (allowanceBounds !== undefined) {
    const least = readExact(allowanceBounds.least, [...path, "allowanceBounds", "least"], problems);
    const most = readExact(allowanceBounds.most, [...path, "allowanceBounds", "most"], problems);
    if (least !== undefined && most !== undefined && compare(least, most) > 0)
      problems.push(problemAt("out-of-range", [...path, "allowanceBounds"], allowanceBounds, "least up to most"));
  }
  if (!checkArray(clauses, [...path, "clauses"], problems)) return;
  clauses.forEach((clause, i) => {
    const at = [...path, "clauses", i];
    checkText(clause.id, [...at, "id"], problems);
    if (clause.percent !== undefined) readExact(clause.percent, [...at, "percent"], problems);
    if (clause.shortfall !== undefined) readExact(clause.shortfall.of, [...at, "shortfall", "of"], problems);
    if (checkArray(clause.when, [...at, "when"], problems))
      clause.when.forEach((condition, k) => {
        checkCondition(condition, [...at, "when", k], problems);
      });
  });
}

function checkCondition(condition: object, path: Path, problems: Problem[]): void {
  if (!("measure" in condition)) return;
  const given = BOUNDS.filter((word) => word in condition);
  if (given.length === 0)
    problems.push(problemAt("invalid-input", path, condition, 'a bound: "from", "above", "upTo" or "below"'));
  for (const word of given) readExact((condition as Record<string, unknown>)[word], [...path, word], problems);
}

function checkMonth(value: unknown, path: Path, problems: Problem[]): void {
  if (typeof value !== "string" || !MONTH.test(value))
    problems.push(problemAt("invalid-date", path, value, 'a month with its year, such as "2023-02"'));
}

// Such texts sort by year and month together.
function overlaps(a: ConsequencePolicy, b: ConsequencePolicy): boolean {
  return a.since <= (b.until ?? "9999-12") && b.since <= (a.until ?? "9999-12");
}
