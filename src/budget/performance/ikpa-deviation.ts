import { deepFreeze, readAll } from "../../core/index.ts";
import {
  compare,
  type Exact,
  exactToDecimal,
  HUNDRED,
  meanOf,
  sign,
  subtract,
  weightedMeanOf,
} from "../../number/index.ts";
import { type DatedRule, type IkpaRules, ikpaRules2024, ikpaRulesShape } from "../../regulation/index.ts";
import { deviationOf } from "../plan/index.ts";
import { type IkpaDeviationInput, ikpaDeviationInputShape } from "./ikpa-input-shape.ts";
import { type IkpaScore, scored, unscored } from "./ikpa-score.ts";
import { ruleOfYear } from "./rule-of-year.ts";

/**
 * Scores the deviation from the plan of withdrawals (Halaman III DIPA) as the IKPA does: the deviation of each type,
 * capped and weighted with its budget; the mean of the months so far; 100 within the tolerance, and below it 100 minus
 * that mean.
 *
 * @term deviasi Halaman III DIPA
 * @param input - The months so far.
 * @param rules - The rules; {@link ikpaRules2024} unless told.
 * @returns The score from 0 to 100, unrounded. The steps hold the deviation of each month.
 * @throws A {@link SakipError} with every problem: `no-regulation`, `invalid-input`, `invalid-number`, `out-of-range`.
 * @see PER-5/PB/2024, as one secondary source restates it.
 * @example
 * ```ts
 * import { ikpaDeviation } from "sakip";
 *
 * const month = (n: number, realization: number) => ({
 *   month: n,
 *   types: [{ expenditure: "52", budget: 1200, planned: 100, realization }],
 * });
 * const january = ikpaDeviation({ year: 2024, months: [month(1, 96)] });
 * january.status === "computed" && january.value // => "100"
 * const february = ikpaDeviation({ year: 2024, months: [month(1, 96), month(2, 87)] });
 * february.status === "computed" && february.value // => "91.5"
 * ```
 */
export function ikpaDeviation(input: IkpaDeviationInput, rules: DatedRule<IkpaRules> = ikpaRules2024): IkpaScore {
  const [{ year, months }, read] = readAll([ikpaDeviationInputShape, input], [ikpaRulesShape, rules, "rules"]);
  const rule = ruleOfYear([read], year);
  const { cap, tolerance, lastMonth } = rule.value.deviation;
  const due = months.slice(0, lastMonth);
  const nothing = { steps: [], findings: [] };
  if (due.length === 0) return deepFreeze(unscored("deviation", rule, "nothing-due", nothing));
  const reported = due.map(({ types }) =>
    types.flatMap(({ realization, ...type }) => (realization === null ? [] : [{ ...type, realization }])),
  );
  if (reported.some((types, i) => types.length < (due[i]?.types.length ?? 0)))
    return deepFreeze(unscored("deviation", rule, "not-reported", nothing));
  if (reported.some((types) => types.every(({ budget }) => sign(budget) === 0)))
    return deepFreeze(unscored("deviation", rule, "zero-budget", nothing));
  const deviations = reported.map((types) => monthDeviation(types, cap));
  const mean = meanOf(deviations.map(({ deviation }) => deviation));
  const steps = deviations.map(({ deviation, types }, i) => ({ part: i + 1, value: exactToDecimal(deviation), types }));
  const score = compare(mean, tolerance) <= 0 ? HUNDRED : subtract(HUNDRED, mean);
  return deepFreeze(scored("deviation", rule, score, { steps, findings: [] }));
}

interface Reported {
  readonly expenditure: string;
  readonly budget: Exact;
  readonly planned: Exact;
  readonly realization: Exact;
}

function monthDeviation(types: readonly Reported[], cap: Exact) {
  const parts = types.map((type) => ({ ...type, ...deviationOf(type.planned, type.realization, cap) }));
  return {
    deviation: weightedMeanOf(parts.map(({ budget, value }) => ({ weight: budget, value }))),
    types: parts.map(({ expenditure, budget, raw, value }) => ({
      expenditure,
      budget: exactToDecimal(budget),
      ...(raw !== undefined && { raw: exactToDecimal(raw) }),
      value: exactToDecimal(value),
    })),
  };
}
