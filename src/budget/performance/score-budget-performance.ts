import {
  type Citation,
  checkObject,
  deepFreeze,
  frozenCopy,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import {
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  readExact,
  sumOf,
} from "../../number/index.ts";
import {
  type BudgetPerformanceRules,
  budgetPerformanceRules2023,
  budgetPerformanceScale,
} from "../../regulation/index.ts";
import { bandIndex, type Grade, gradeOf } from "../../scale/index.ts";
import { checkPerformanceRules } from "../plan/index.ts";
import { checkYearOf } from "./ikpa-score.ts";

/**
 * The parts of the budget performance of a year, by key.
 *
 * @term unsur nilai kinerja anggaran
 */
export interface BudgetPerformanceInput {
  /** The budget year. */
  readonly year: number;
  /** The score of each part, from 0 to 100: `{ planning: "88.5", execution: "92.67" }`. */
  readonly parts: Readonly<Record<string, DecimalInput>>;
}

/**
 * The budget performance score (NKA) of a year, with the facts it comes from.
 *
 * @term nilai kinerja anggaran (NKA)
 */
export interface BudgetPerformance {
  /** The score. */
  readonly total: Decimal;
  /** Its category; absent when the total lies outside the scale. */
  readonly grade?: Grade;
  /** The parts with their weights. */
  readonly parts: readonly {
    /** The key of the part. */
    readonly key: string;
    /** Its score. */
    readonly score: Decimal;
    /** Its weight, in percent. */
    readonly weight: Decimal;
    /** What it adds to the total. */
    readonly contribution: Decimal;
  }[];
  /** The id of the rules. */
  readonly rules: string;
  /** Where the rules come from, and how well that is known. */
  readonly basis: Citation;
}

/**
 * Puts the parts of the budget performance score (NKA) together.
 *
 * @term nilai kinerja anggaran (NKA)
 * @param input - The year and the score of every part.
 * @param rules - The rules; {@link budgetPerformanceRules2023} unless told.
 * @returns The total, unrounded, with its category.
 * @throws A {@link SakipError} with every problem: `missing-component`, `unknown-component`, `invalid-number`,
 * `no-regulation` for a year to which the rules do not apply.
 * @see PMK 62/2023 as amended by PMK 107/2024, as secondary sources restate it; the weights of PMK 214/2017 are remembered.
 * @example
 * ```ts
 * import { scoreBudgetPerformance } from "sakip";
 *
 * const nka = scoreBudgetPerformance({ year: 2024, parts: { planning: "88.50", execution: "92.70" } });
 * nka.total // => "90.6"
 * nka.grade?.label.en // => "Very good"
 * ```
 */
export function scoreBudgetPerformance(
  input: BudgetPerformanceInput,
  rules: BudgetPerformanceRules = budgetPerformanceRules2023,
): BudgetPerformance {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems) || !checkObject(input["parts"], ["parts"], problems)) refuseIfAny(problems);
  const { year, parts } = input as BudgetPerformanceInput;
  checkPerformanceRules(rules, problems);
  refuseIfAny(problems);
  checkYearOf(rules, year, problems);
  const known = rules.parts.map(({ key }) => key);
  for (const key of Object.keys(parts))
    if (!known.includes(key))
      problems.push(problemAt("unknown-component", ["parts", key], key, `one of ${known.join(", ")}`));
  const read = rules.parts.map(({ key, weight }) => ({ key, weight, score: readPart(parts, key, problems) }));
  refuseIfAny(problems);
  const weighted = read.map(({ key, weight, score }) => {
    const exact = score as Exact;
    return { key, weight, exact, contribution: divide(multiply(exact, readExact(weight, [], []) as Exact), HUNDRED) };
  });
  const total = sumOf(weighted.map(({ contribution }) => contribution));
  const decimal = exactToDecimal(total);
  return deepFreeze({
    total: decimal,
    ...(bandIndex(total, budgetPerformanceScale) !== -1 && { grade: gradeOf(decimal, budgetPerformanceScale) }),
    parts: weighted.map(({ key, weight, exact, contribution }) => ({
      key,
      score: exactToDecimal(exact),
      weight,
      contribution: exactToDecimal(contribution),
    })),
    rules: rules.id,
    basis: frozenCopy(rules.source),
  });
}

function readPart(parts: Readonly<Record<string, unknown>>, key: string, problems: Problem[]): Exact | undefined {
  if (parts[key] !== undefined) return readExact(parts[key], ["parts", key], problems);
  problems.push(problemAt("missing-component", ["parts", key], parts[key], "a score: missing is never zero"));
  return undefined;
}
