import {
  checkArray,
  checkBilingual,
  checkCitation,
  checkIterable,
  checkKeys,
  checkObject,
  checkText,
  checkWord,
  type Path,
  type Problem,
  problemAt,
} from "../../core/index.ts";
import { compare, readExact } from "../../number/index.ts";
import type { ConsequenceClause, ConsequencePolicy } from "../../regulation/index.ts";
import type { AssessedResult } from "./consequence.ts";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const KINDS: readonly ConsequenceClause["kind"][] = ["reward", "allowance", "assistance", "warning", "sanction"];
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
    if (result["grade"] !== undefined) checkText(result["grade"], [...path, "grade"], problems);
    if (result["marks"] !== undefined) checkTexts(result["marks"], [...path, "marks"], problems);
    const { values = {} } = result;
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
  const { id, title, since, until, clauses, allowanceBounds, source } = policy as ConsequencePolicy;
  checkText(id, [...path, "id"], problems);
  checkBilingual(title, [...path, "title"], problems);
  checkMonth(since, [...path, "since"], problems);
  if (until !== undefined && checkMonth(until, [...path, "until"], problems) && until < since)
    problems.push(problemAt("out-of-range", [...path, "until"], until, `a month from ${since} on`));
  checkCitation(source, [...path, "source"], problems);
  if (allowanceBounds !== undefined) checkBounds(allowanceBounds, [...path, "allowanceBounds"], problems);
  if (!checkArray(clauses, [...path, "clauses"], problems)) return;
  clauses.forEach((clause: unknown, i) => {
    if (checkObject(clause, [...path, "clauses", i], problems)) checkClause(clause, [...path, "clauses", i], problems);
  });
}

function checkBounds(bounds: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(bounds, path, problems)) return;
  const least = readExact(bounds["least"], [...path, "least"], problems);
  const most = readExact(bounds["most"], [...path, "most"], problems);
  if (least !== undefined && most !== undefined && compare(least, most) > 0)
    problems.push(problemAt("out-of-range", path, bounds, "least up to most"));
}

function checkClause(clause: Record<string, unknown>, at: Path, problems: Problem[]): void {
  const { id, kind, label, percent, shortfall, source, when } = clause;
  checkText(id, [...at, "id"], problems);
  checkWord(kind, KINDS, [...at, "kind"], problems);
  checkBilingual(label, [...at, "label"], problems);
  if (percent !== undefined) readExact(percent, [...at, "percent"], problems);
  if (shortfall !== undefined && checkObject(shortfall, [...at, "shortfall"], problems)) {
    checkText(shortfall["measure"], [...at, "shortfall", "measure"], problems);
    readExact(shortfall["of"], [...at, "shortfall", "of"], problems);
  }
  if (source !== undefined) checkCitation(source, [...at, "source"], problems);
  if (!checkArray(when, [...at, "when"], problems)) return;
  if (when.length === 0) problems.push(problemAt("invalid-input", [...at, "when"], when, "at least one condition"));
  when.forEach((condition, k) => {
    checkCondition(condition, [...at, "when", k], problems);
  });
}

// A condition that nobody understands must not hold for everybody.
function checkCondition(condition: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(condition, path, problems)) return;
  if ("mark" in condition) {
    checkKeys(condition, ["mark"], path, problems);
    checkText(condition["mark"], [...path, "mark"], problems);
  } else if ("grades" in condition) {
    checkKeys(condition, ["grades"], path, problems);
    checkTexts(condition["grades"], [...path, "grades"], problems);
    if (Array.isArray(condition["grades"]) && condition["grades"].length === 0)
      problems.push(problemAt("invalid-input", [...path, "grades"], [], "at least one grade"));
  } else if ("measure" in condition) {
    checkKeys(condition, ["measure", ...BOUNDS], path, problems);
    checkText(condition["measure"], [...path, "measure"], problems);
    const given = BOUNDS.filter((word) => condition[word] !== undefined);
    if (given.length === 0)
      problems.push(problemAt("invalid-input", path, condition, 'a bound: "from", "above", "upTo" or "below"'));
    for (const word of given) readExact(condition[word], [...path, word], problems);
  } else problems.push(problemAt("invalid-input", path, condition, "a condition on a measure, on grades or on a mark"));
}

function checkTexts(list: unknown, path: Path, problems: Problem[]): void {
  if (!checkArray(list, path, problems)) return;
  for (const [i, text] of list.entries()) checkText(text, [...path, i], problems);
}

function checkMonth(value: unknown, path: Path, problems: Problem[]): boolean {
  const fine = typeof value === "string" && MONTH.test(value);
  if (!fine) problems.push(problemAt("invalid-date", path, value, 'a month with its year, such as "2023-02"'));
  return fine;
}

// Such texts sort by year and month together.
function overlaps(a: ConsequencePolicy, b: ConsequencePolicy): boolean {
  return a.since <= (b.until ?? "9999-12") && b.since <= (a.until ?? "9999-12");
}
