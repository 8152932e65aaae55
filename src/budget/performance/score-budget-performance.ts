import {
  type Citation,
  deepFreeze,
  type Given,
  list,
  object,
  optional,
  problemAt,
  readAll,
  record,
  refuseIfAny,
} from "../../core/index.ts";
import { type Decimal, divide, exactToDecimal, HUNDRED, multiply, resultNumber, sumOf } from "../../number/index.ts";
import {
  type BudgetPerformanceRules,
  budgetPerformanceRulesShape,
  budgetPerformanceScale,
  type DatedRule,
  pmk22of2021BudgetPerformance,
  pmk62of2023BudgetPerformance,
  pmk214of2017BudgetPerformance,
} from "../../regulation/index.ts";
import { bandIndex, type Grade, gradeOf } from "../../scale/index.ts";
import { budgetYear } from "./ikpa-input-shape.ts";
import { notKnown, ruleOfYear } from "./rule-of-year.ts";

/** In the order of time; of the second only is known that it was. */
const knownRules = [pmk214of2017BudgetPerformance, pmk22of2021BudgetPerformance, pmk62of2023BudgetPerformance];

const inputShape = /* @__PURE__ */ (() =>
  object({
    /** The budget year. */
    year: budgetYear,
    /** The score of each part, from 0 to 100: `{ planning: "88.5", execution: "92.67" }`. */
    parts: record(resultNumber),
  }))();

/**
 * The parts of the budget performance of a year, by key.
 *
 * @term unsur nilai kinerja anggaran
 */
export interface BudgetPerformanceInput extends Given<typeof inputShape> {}

/**
 * The budget performance score (NKA) of a year, with the facts it comes from.
 *
 * @term nilai kinerja anggaran (NKA)
 */
export interface BudgetPerformance {
  /** Says what this is. */
  readonly kind: "budget-performance";
  /** The budget year. */
  readonly year: number;
  /** The score. */
  readonly total: Decimal;
  /**
   * Its category; absent when the total lies outside the scale. A first view: what the regulation classes is the score
   * together with the follow-up of audit findings and the planning index, as its basis says.
   */
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
 * @param rules - The rules; unless told, {@link pmk62of2023BudgetPerformance} or {@link pmk214of2017BudgetPerformance}, whichever
 * is in force at the end of the year.
 * @returns The total, unrounded, with its category.
 * @throws A {@link SakipError} with every problem: `missing-component`, `unknown-component`, `invalid-number`,
 * `no-regulation` for a year to which no rules apply, or of whose rules the weights are not known: 2021 and 2022, between
 * PMK 214/2017 and PMK 62/2023.
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
  rules?: DatedRule<BudgetPerformanceRules>,
): BudgetPerformance {
  const [{ year, parts }, { rules: own }, known] = readAll(
    [inputShape, input],
    [object({ rules: optional(budgetPerformanceRulesShape) }), { rules }],
    [list(budgetPerformanceRulesShape), knownRules],
  );
  const rule = ruleOfYear(own === undefined ? known : [own], year);
  if (rule.value.parts.length === 0) return notKnown(rule, ["year"], year, WEIGHTS);
  const keys = rule.value.parts.map(({ key }) => key);
  const weighted = rule.value.parts.flatMap(({ key, weight }) => {
    const score = parts.get(key);
    return score === undefined ? [] : [{ key, weight, score, contribution: divide(multiply(score, weight), HUNDRED) }];
  });
  refuseIfAny([
    ...[...parts.keys()].filter((key) => !keys.includes(key)).map((key) => unknownPart(key, keys)),
    ...keys.filter((key) => !parts.has(key)).map(missingPart),
  ]);
  const total = sumOf(weighted.map(({ contribution }) => contribution));
  const decimal = exactToDecimal(total);
  return deepFreeze({
    kind: "budget-performance",
    year,
    total: decimal,
    ...(bandIndex(total, budgetPerformanceScale) !== -1 && { grade: gradeOf(decimal, budgetPerformanceScale) }),
    parts: weighted.map(({ key, weight, score, contribution }) => ({
      key,
      score: exactToDecimal(score),
      weight: exactToDecimal(weight),
      contribution: exactToDecimal(contribution),
    })),
    rules: rule.id,
    basis: rule.source,
  });
}

const WEIGHTS = { id: "bobotnya", en: "how its parts weigh" };

const unknownPart = (key: string, known: readonly string[]) =>
  problemAt("unknown-component", ["parts", key], key, {
    en: `one of ${known.join(", ")}`,
    id: `salah satu dari ${known.join(", ")}`,
  });

const missingPart = (key: string) =>
  problemAt("missing-component", ["parts", key], undefined, {
    en: "a score: missing is never zero",
    id: "nilai: yang tidak ada tidak pernah nol",
  });
