import { isPlainText, isSakipError, type Problem, readInto } from "../../core/index.ts";
import { type Exact, exactOf } from "../../number/index.ts";
import { evaluationYear, type ProvedRegulation } from "../../regulation/index.ts";
import { ruleFor, scoreAnswers } from "../score/index.ts";
import { type Worksheet, worksheetShape } from "../sheet/index.ts";
import { type GradedTotal, type GradingPlan, gradingPlanOf } from "./grading-plan.ts";

/** What is known of a sheet that was graded. */
export interface GradedSheet extends GradedTotal {
  readonly agencyId: string | undefined;
  readonly evaluationYear: number;
  readonly rule: ProvedRegulation;
  /** The values of its components, in the order of the regulation: fractions, or whole numbers over the denominator. */
  readonly components: readonly (Exact | number)[];
  readonly denominator: number;
}

/** Grades sheets one by one. What is wrong with one is added to the problems, and then it has no grade. */
export interface SheetGrader {
  readonly grade: (sheet: Worksheet, i: number) => GradedSheet | undefined;
  readonly problems: Problem[];
}

/**
 * Grades sheets under the regulation that is given, or under those of their years. Sheets of one letter a sub-component take
 * a quick way, which gives what the general one does: without the full result of each it takes a twentieth of the time.
 */
export function sheetGrader(given: ProvedRegulation | undefined): SheetGrader {
  const problems: Problem[] = [];
  const plans = new Map<unknown, GradingPlan | undefined>();

  /** The plan of a year, as it may be given; undefined where there is none, for whatever reason. */
  const planOf = (year: unknown): GradingPlan | undefined => {
    if (plans.has(year)) return plans.get(year);
    const plan = plannedFor(year, given);
    // Years that are none are not kept: a table of millions may have as many of them.
    if (plan !== undefined) plans.set(year, plan);
    return plan;
  };

  const gradeFully = (sheet: Worksheet, i: number): GradedSheet | undefined => {
    const before = problems.length;
    const read = readInto(problems, worksheetShape, sheet, ["sheets", i]);
    if (problems.length > before) return undefined;
    try {
      const rule = ruleFor(read, given);
      const { total, exactTotal, grade, components } = scoreAnswers(read, rule);
      const values = components.map(({ value }) => exactOf(value));
      const { agencyId, evaluationYear: year } = read;
      return {
        agencyId,
        evaluationYear: year,
        rule,
        total,
        exactTotal,
        grade: grade.code,
        components: values,
        denominator: 1,
      };
    } catch (error) {
      if (!isSakipError(error)) throw error;
      for (const each of error.details.problems) problems.push({ ...each, path: ["sheets", i, ...each.path] });
      return undefined;
    }
  };

  return { grade: (sheet, i) => gradeQuickly(sheet, planOf) ?? gradeFully(sheet, i), problems };
}

function plannedFor(year: unknown, given: ProvedRegulation | undefined): GradingPlan | undefined {
  const faults: Problem[] = [];
  const read = readInto(faults, evaluationYear, year);
  if (faults.length > 0) return undefined;
  try {
    return gradingPlanOf(ruleFor({ evaluationYear: read }, given));
  } catch {
    return undefined; // no regulation of that year: the general way says so
  }
}

type Unknown<T> = { readonly [K in keyof T]?: unknown };

/** A sheet of which only the answers are to be looked at; where it has a plan, its year is one. */
interface PlainSheet extends Unknown<Worksheet> {
  readonly agencyId?: string | undefined;
  readonly evaluationYear: number;
}

/** The grade of a sheet of letters, without anything else to be looked at; undefined for all others, sound or not. */
export function gradeQuickly(
  sheet: unknown,
  planOf: (year: unknown) => GradingPlan | undefined,
): GradedSheet | undefined {
  try {
    return isPlain(sheet) && isOnlyLetters(sheet) ? gradeLetters(sheet, planOf(sheet.evaluationYear)) : undefined;
  } catch {
    return undefined; // a getter or a proxy that throws: the shape says where
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isOnlyLetters(sheet: Unknown<Worksheet>): sheet is PlainSheet {
  for (const key in sheet)
    switch (key) {
      case "evaluationYear":
      case "answers":
        continue;
      case "agencyId":
        if (sheet.agencyId !== undefined && !isPlainText(sheet.agencyId)) return false;
        continue;
      case "sheet":
      case "published":
      case "facts":
        if (sheet[key] !== undefined) return false;
        continue;
      default:
        return false;
    }
  return true;
}

function gradeLetters(
  { agencyId, evaluationYear: year, answers }: PlainSheet,
  plan: GradingPlan | undefined,
): GradedSheet | undefined {
  if (plan === undefined || !isPlain(answers)) return undefined;
  const { components, denominator, rule, totalOf } = plan;
  const values: number[] = [];
  let units = 0;
  for (const { key, parts } of components) {
    const given = answers[key];
    if (!isPlain(given)) return undefined;
    let own = 0;
    for (const { key: part, letters } of parts) {
      const letter = given[part];
      const worth = typeof letter === "string" ? letters.get(letter) : undefined;
      if (worth === undefined) return undefined;
      own += worth;
    }
    // Every sub-component is answered: one more key would be a strange one.
    if (countOf(given) !== parts.length) return undefined;
    values.push(own);
    units += own;
  }
  if (countOf(answers) !== components.length) return undefined;
  const { total, exactTotal, grade } = totalOf(units);
  return { agencyId, evaluationYear: year, rule, total, exactTotal, grade, components: values, denominator };
}

function countOf(keyed: object): number {
  let count = 0;
  for (const _ in keyed) count++;
  return count;
}
