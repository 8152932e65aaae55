import {
  checkArray,
  checkObject,
  checkText,
  deepFreeze,
  type Finding,
  type Path,
  type Problem,
  problemAt,
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
  sumOf,
} from "../../number/index.ts";
import { type IkpaRules, ikpaRules2024 } from "../../regulation/index.ts";
import { percentOf, readBudget, readRealization, spendingFindings } from "../line/index.ts";
import { checkIkpaRules, findTarget } from "../plan/index.ts";
import type { IkpaAbsorptionInput } from "./ikpa-input.ts";
import {
  checkOnce,
  checkRun,
  checkYearOf,
  type IkpaScore,
  type IkpaStep,
  meanOf,
  scored,
  unscored,
} from "./ikpa-score.ts";

/**
 * Scores budget absorption as the IKPA does: each type of expenditure against its cumulative target, capped, weighted
 * with its budget, and the mean of the quarters so far (not always four).
 *
 * @term penyerapan anggaran IKPA
 * @param input - The quarters so far.
 * @param rules - The rules; {@link ikpaRules2024} unless told.
 * @returns The score, at most 100, unrounded, with every step; refunds can take it below 0, and are findings. A type
 * without budget has no weight.
 * @throws A {@link SakipError} with every problem: `no-regulation` for a year to which the rules do not apply,
 * `invalid-input` (a gap in the quarters, a type without target), `invalid-number`, `out-of-range`.
 * @see PER-5/PB/2024, as one secondary source restates it; its worked example is below.
 * @example
 * ```ts
 * import { ikpaAbsorption } from "sakip";
 *
 * const score = ikpaAbsorption({
 *   year: 2024,
 *   quarters: [
 *     {
 *       quarter: 1,
 *       types: [
 *         { expenditure: "51", budget: 250, realization: 60 },
 *         { expenditure: "52", budget: 200, realization: "24.5" },
 *         { expenditure: "53", budget: 50, realization: 7 },
 *       ],
 *     },
 *   ],
 * });
 * score.status === "computed" && score.value.toFixed(2) // => "92.67"
 * score.contribution?.toFixed(2) // => "18.53"
 * ```
 */
export function ikpaAbsorption(input: IkpaAbsorptionInput, rules: IkpaRules = ikpaRules2024): IkpaScore {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems) || !checkArray(input["quarters"], ["quarters"], problems))
    refuseIfAny(problems);
  const { year, quarters } = input as IkpaAbsorptionInput;
  checkIkpaRules(rules, problems);
  refuseIfAny(problems);
  checkYearOf(rules, year, problems);
  checkRun(
    quarters.map((each) => each?.quarter),
    4,
    "quarters",
    problems,
  );
  const findings: Finding[] = [];
  const read = quarters.map((each, i) => readTypes(each?.types, ["quarters", i, "types"], problems));
  refuseIfAny(problems);
  const counted = read.map((types, i) =>
    withTargets(types, rules, year, quarters[i]?.quarter ?? 1, ["quarters", i, "types"], problems),
  );
  refuseIfAny(problems);
  for (const { expenditure, path, budget, realization } of read.flat())
    if (realization !== undefined) findings.push(...spendingFindings(expenditure, path, budget, realization));
  const settled = { steps: [] as IkpaStep[], findings };
  if (read.length === 0) return deepFreeze(unscored("absorption", rules, "nothing-due", settled));
  if (read.flat().some(({ realization }) => realization === undefined))
    return deepFreeze(unscored("absorption", rules, "not-reported", settled));
  if (counted.some((types) => types.length === 0))
    return deepFreeze(unscored("absorption", rules, "zero-budget", settled));
  const cap = readExact(rules.cap, [], []) as Exact;
  const scores = counted.map((types) => quarterScore(types, cap));
  const steps = scores.map(({ score, types }, i) => ({ part: i + 1, value: exactToDecimal(score), types }));
  return deepFreeze(scored("absorption", rules, meanOf(scores.map(({ score }) => score)), { steps, findings }));
}

interface ReadType {
  readonly expenditure: string;
  readonly path: Path;
  readonly budget: Exact;
  readonly realization: Exact | undefined;
}

function readTypes(types: unknown, path: Path, problems: Problem[]): ReadType[] {
  if (!checkArray(types, path, problems)) return [];
  return types.flatMap((type, i) => {
    const place = [...path, i];
    if (!checkObject(type, place, problems)) return [];
    const expenditure = type["expenditure"] as string;
    if (checkText(expenditure, [...place, "expenditure"], problems)) checkOnce(types, i, place, problems);
    const budget = readBudget(type["budget"], [...place, "budget"], problems);
    const realization = readRealization(type["realization"], [...place, "realization"], problems);
    return budget === undefined ? [] : [{ expenditure, path: place, budget, realization }];
  });
}

/** The types that have a budget, and so a weight, with their targets. */
function withTargets(
  types: readonly ReadType[],
  rules: IkpaRules,
  year: number,
  quarter: 1 | 2 | 3 | 4,
  path: Path,
  problems: Problem[],
): (ReadType & { target: Exact })[] {
  return types.flatMap((type, i) => {
    if (sign(type.budget) === 0) return [];
    const target = findTarget(rules.path, { kind: "quarter", year, quarter }, type.expenditure);
    const percent = target.status === "computed" ? (readExact(target.value, [], []) as Exact) : undefined;
    if (percent !== undefined && sign(percent) > 0) return [{ ...type, target: percent }];
    const expected = `a type with a target above 0 on "${rules.path.id}"`;
    problems.push(problemAt("invalid-input", [...path, i, "expenditure"], type.expenditure, expected));
    return [];
  });
}

function quarterScore(types: readonly (ReadType & { target: Exact })[], cap: Exact) {
  const parts = types.map(({ expenditure, budget, realization, target }) => {
    const due = divide(multiply(budget, target), HUNDRED);
    const raw = percentOf(realization as Exact, due);
    return { expenditure, budget, raw, value: compare(raw, cap) > 0 ? cap : raw };
  });
  const whole = sumOf(parts.map(({ budget }) => budget));
  const score = divide(sumOf(parts.map(({ budget, value }) => multiply(budget, value))), whole);
  return {
    score,
    types: parts.map(({ expenditure, budget, raw, value }) => ({
      expenditure,
      budget: exactToDecimal(budget),
      raw: exactToDecimal(raw),
      value: exactToDecimal(value),
    })),
  };
}
