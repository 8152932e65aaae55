import { type Path, type Problem, problemAt, refuseIfAny } from "../core/index.ts";
import { KINDS, PER_YEAR } from "./parts.ts";
import { FIRST_YEAR, LAST_YEAR, type Period, type PeriodKind } from "./period.ts";

/** A period that came from outside; what is wrong with it is added to the problems. */
export function readPeriod(value: unknown, path: Path, problems: Problem[]): Period | undefined {
  const found = problemsOf(value, path);
  problems.push(...found);
  return found.length === 0 ? (value as Period) : undefined;
}

/** The period itself, or a refusal. */
export function requirePeriod(value: unknown): Period {
  const problems: Problem[] = [];
  const period = readPeriod(value, [], problems);
  refuseIfAny(problems);
  return period as Period;
}

/** Whether a value is a year of the calendar; otherwise the problem is added. */
export function checkYear(value: unknown, path: Path, problems: Problem[], last: number = LAST_YEAR): void {
  if (!isWhole(value, FIRST_YEAR, last))
    problems.push(problemAt("invalid-period", path, value, `a whole year from ${FIRST_YEAR} to ${last}`));
}

function problemsOf(value: unknown, path: Path): Problem[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [
      problemAt(
        "invalid-period",
        path,
        value,
        'a period such as { kind: "quarter", year: 2023, quarter: 3 }; a text goes through parsePeriod',
      ),
    ];
  const { kind, year, ...parts } = value as Record<string, unknown>;
  const problems: Problem[] = [];
  checkYear(year, [...path, "year"], problems);
  if (!isKind(kind))
    problems.push(problemAt("invalid-period", [...path, "kind"], kind, '"year", "semester", "quarter" or "month"'));
  else if (kind !== "year" && !isWhole(parts[kind], 1, PER_YEAR[kind]))
    problems.push(
      problemAt("invalid-period", [...path, kind], parts[kind], `a whole number from 1 to ${PER_YEAR[kind]}`),
    );
  return problems;
}

function isKind(value: unknown): value is PeriodKind {
  return (KINDS as readonly unknown[]).includes(value);
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
