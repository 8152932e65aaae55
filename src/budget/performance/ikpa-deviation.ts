import {
  checkArray,
  checkObject,
  checkText,
  deepFreeze,
  type Path,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import {
  compare,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  readExact,
  sign,
  subtract,
  sumOf,
  ZERO,
} from "../../number/index.ts";
import { type IkpaRules, ikpaRules2024 } from "../../regulation/index.ts";
import { readBudget, readRealization } from "../line/index.ts";
import { checkIkpaRules, deviationOf } from "../plan/index.ts";
import type { IkpaDeviationInput } from "./ikpa-input.ts";
import { checkOnce, checkRun, checkYearOf, type IkpaScore, meanOf, scored, unscored } from "./ikpa-score.ts";

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
export function ikpaDeviation(input: IkpaDeviationInput, rules: IkpaRules = ikpaRules2024): IkpaScore {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems) || !checkArray(input["months"], ["months"], problems)) refuseIfAny(problems);
  const { year, months } = input as IkpaDeviationInput;
  checkIkpaRules(rules, problems);
  refuseIfAny(problems);
  checkYearOf(rules, year, problems);
  checkRun(
    months.map((each) => each?.month),
    12,
    "months",
    problems,
  );
  const read = months.map((each, i) => readTypes(each?.types, ["months", i, "types"], problems));
  refuseIfAny(problems);
  const due = read.slice(0, rules.deviation.lastMonth);
  const nothing = { steps: [], findings: [] };
  if (due.length === 0) return deepFreeze(unscored("deviation", rules, "nothing-due", nothing));
  if (due.flat().some(({ realization }) => realization === undefined))
    return deepFreeze(unscored("deviation", rules, "not-reported", nothing));
  if (due.some((types) => types.every(({ budget }) => sign(budget) === 0)))
    return deepFreeze(unscored("deviation", rules, "zero-budget", nothing));
  const cap = readExact(rules.deviation.cap, [], []) as Exact;
  const deviations = due.map((types) => monthDeviation(types, cap));
  const mean = meanOf(deviations.map(({ deviation }) => deviation));
  const isWithin = compare(mean, readExact(rules.deviation.tolerance, [], []) as Exact) <= 0;
  const steps = deviations.map(({ deviation, types }, i) => ({ part: i + 1, value: exactToDecimal(deviation), types }));
  return deepFreeze(scored("deviation", rules, isWithin ? HUNDRED : subtract(HUNDRED, mean), { steps, findings: [] }));
}

interface ReadType {
  readonly expenditure: string;
  readonly budget: Exact;
  readonly planned: Exact;
  readonly realization: Exact | undefined;
}

function readTypes(types: unknown, path: Path, problems: Problem[]): ReadType[] {
  if (!checkArray(types, path, problems)) return [];
  return types.flatMap((type, i) => {
    const place = [...path, i];
    if (!checkObject(type, place, problems)) return [];
    const expenditure = type["expenditure"] as string;
    if (checkText(expenditure, [...place, "expenditure"], problems)) checkOnce(types, i, place, problems);
    const budget = readBudget(type["budget"], [...place, "budget"], problems) ?? ZERO;
    const planned = readBudget(type["planned"], [...place, "planned"], problems) ?? ZERO;
    const realization = readRealization(type["realization"], [...place, "realization"], problems);
    return [{ expenditure, budget, planned, realization }];
  });
}

function monthDeviation(types: readonly ReadType[], cap: Exact) {
  const parts = types.map((type) => ({ ...type, ...deviationOf(type.planned, type.realization as Exact, cap) }));
  const whole = sumOf(parts.map(({ budget }) => budget));
  const deviation = divide(sumOf(parts.map(({ budget, value }) => multiply(budget, value))), whole);
  return {
    deviation,
    types: parts.map(({ expenditure, budget, raw, value }) => ({
      expenditure,
      budget: exactToDecimal(budget),
      ...(raw !== undefined && { raw: exactToDecimal(raw) }),
      value: exactToDecimal(value),
    })),
  };
}
