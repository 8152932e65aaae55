import { checkArray, checkText, type Path, type Problem, problemAt } from "../../core/index.ts";
import { type Exact, readExact, sign, subtract, ZERO } from "../../number/index.ts";
import type { BudgetExclusion, BudgetLine } from "./budget-line.ts";
import { readBudget } from "./measure-absorption.ts";

/** The amounts of a line that count, and the parts that were taken out of them. */
export interface LineAmounts {
  readonly budget: Exact;
  /** Undefined when it was not reported. */
  readonly realization: Exact | undefined;
  readonly excluded: readonly ExcludedPart[];
}

/** A part that was taken out of a line. */
export interface ExcludedPart {
  readonly name: string;
  readonly budget: Exact;
  readonly realization: Exact;
}

/** Takes the parts with these names out of a line; what is wrong with any part is added to the problems. */
export function withoutExclusions(
  whole: LineAmounts,
  parts: BudgetLine["exclusions"],
  names: readonly string[],
  path: Path,
  problems: Problem[],
): LineAmounts {
  const place = [...path, "exclusions"];
  if (parts === undefined) return whole;
  const excluded = readParts(parts, place, problems);
  const out = excluded.filter((part) => names.includes(part.name));
  const budget = out.reduce((left, part) => subtract(left, part.budget), whole.budget);
  const realization =
    whole.realization && out.reduce((left, part) => subtract(left, part.realization), whole.realization);
  if (sign(budget) < 0)
    problems.push(
      problemAt("out-of-range", place, parts, "parts that are together no more than the budget of the line"),
    );
  return { budget, realization, excluded: out };
}

/** The parts of a line, read; what is wrong with them is added to the problems. */
export function readParts(parts: unknown, path: Path, problems: Problem[]): ExcludedPart[] {
  if (!checkArray(parts, path, problems)) return [];
  return parts.flatMap((part, i) => readPart(part as BudgetExclusion, [...path, i], problems));
}

function readPart(part: BudgetExclusion, path: Path, problems: Problem[]): ExcludedPart[] {
  const before = problems.length;
  const { name, budget, realization } = part ?? {};
  checkText(name, [...path, "name"], problems);
  const exactBudget = readBudget(budget, [...path, "budget"], problems);
  const spent = realization === undefined ? ZERO : readExact(realization, [...path, "realization"], problems);
  return problems.length > before ? [] : [{ name, budget: exactBudget ?? ZERO, realization: spent ?? ZERO }];
}
