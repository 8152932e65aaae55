import {
  type Citation,
  deepFreeze,
  keepAll,
  type Path,
  type Problem,
  problemAt,
  referred,
  refuseIfAny,
} from "../../core/index.ts";
import {
  atMost,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  meanOf,
  multiply,
  percentOf,
  sign,
  weightedMeanOf,
} from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import type { DatedRule, IkpaRules } from "../../regulation/index.ts";
import { spendingFindings } from "../line/index.ts";
import { sourceOfTarget, targetOn } from "../plan/index.ts";
import { type IkpaAbsorptionInput, ikpaAbsorptionInputShape } from "./ikpa-input-shape.ts";
import { givenRules, ikpaRulesOf } from "./ikpa-rules-of-year.ts";
import { type IkpaScore, type ReadRules, scored, unscored } from "./ikpa-score.ts";
import { ikpaSlips } from "./ikpa-slips.ts";
import { notKnown } from "./rule-of-year.ts";
import { weakest } from "./weakest.ts";

/**
 * Scores budget absorption as the IKPA does: each type of expenditure against its cumulative target, capped, weighted
 * with its budget, and the mean of the quarters so far (not always four).
 *
 * @term penyerapan anggaran IKPA
 * @param input - The quarters so far.
 * @param rules - The rules; unless told those of the year: {@link per5of2024Ikpa}, or {@link per5of2022Ikpa}, of which too
 * little is known for this.
 * @returns The score, at most 100, unrounded, with every step; refunds can take it below 0, and are findings. A type
 * without budget has no weight.
 * @throws A {@link SakipError} with every problem: `no-regulation` for a year to which no rules apply, or for which they
 * are not known well enough; `invalid-input` (a gap in the quarters, a type without target), `invalid-number`, `out-of-range`.
 * @see PER-5/PB/2024, as secondary sources restate it, and one of them the cap; its worked example is below.
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
export function ikpaAbsorption(input: IkpaAbsorptionInput, rules?: DatedRule<IkpaRules>): IkpaScore {
  const [{ own, read }, { read: given }] = keepAll([ikpaAbsorptionInputShape, input], [givenRules, { rules }]);
  const { year, quarters } = read;
  const rule = ikpaRulesOf(given, year);
  const { cap } = rule.value;
  if (cap === undefined) return notKnown(rule, ["year"], year, CAP);
  const due = quarters.map(({ quarter, types }, i) =>
    types.map((type, j) => ({
      ...type,
      path: ["quarters", i, "types", j],
      target: targetFor(type.expenditure, { kind: "quarter", year, quarter }, rule.value.path),
    })),
  );
  // A type without a budget has no weight.
  const weighted = due.map((types) => types.filter(({ budget }) => sign(budget) > 0));
  refuseIfAny(
    weighted.flat().flatMap((type) => (type.target === null ? [withoutTarget(type, rule.value.path.id)] : [])),
  );
  const written = referred(own.quarters);
  const findings = [
    ...due.flat().flatMap(({ expenditure, path, budget, realization }) => {
      return realization === null ? [] : spendingFindings(expenditure, path, { budget, realization });
    }),
    ...ikpaSlips("quarters", written),
  ];
  const facts = {
    year,
    quarters: written,
    cap: exactToDecimal(cap),
    mean: "budget-weighted" as const,
    findings,
  };
  const settled = { ...facts, steps: [], basis: basisOf(rule, weighted.flat(), false) };
  if (due.length === 0) return deepFreeze(unscored("absorption", rule, "nothing-due", settled));
  if (due.flat().some(({ realization }) => realization === null))
    return deepFreeze(unscored("absorption", rule, "not-reported", settled));
  if (weighted.some((types) => types.length === 0))
    return deepFreeze(unscored("absorption", rule, "zero-budget", settled));
  const scores = weighted.map((types) => quarterScore(types, cap));
  const steps = scores.map(({ score, types }, i) => ({ part: i + 1, value: exactToDecimal(score), types }));
  const isCapped = steps.some(({ types }) => types.some(({ raw, value }) => !raw.eq(value)));
  const basis = basisOf(rule, weighted.flat(), isCapped);
  return deepFreeze(scored("absorption", rule, meanOf(scores.map(({ score }) => score)), { ...facts, steps, basis }));
}

const CAP = {
  id: "batas nilai setiap jenis belanja dan cara menggabungkan jenis-jenisnya",
  en: "the cap of each type and how the types are put together",
};

/** The least known of what a score rests on: targets, weights, the cap where it was applied, and the means. */
function basisOf({ source, value }: ReadRules, types: readonly DueType[], isCapped: boolean): Citation {
  const { path, sources } = value;
  const targets = types.map(({ expenditure }) => sourceOfTarget(path, expenditure));
  return weakest(path.source, source, ...targets, isCapped ? sources?.get("cap") : undefined, sources?.get("types"));
}

interface DueType {
  readonly expenditure: string;
  readonly path: Path;
  readonly budget: Exact;
  readonly realization: Exact | null;
  readonly target: Exact | null;
}

/** The target of a type, or null where it has none above 0. */
function targetFor(expenditure: string, period: Period, path: ReadRules["value"]["path"]): Exact | null {
  const target = targetOn(path, period, expenditure);
  return target.status === "computed" && sign(target.value) > 0 ? target.value : null;
}

function withoutTarget({ expenditure, path }: DueType, rule: string): Problem {
  return problemAt("invalid-input", [...path, "expenditure"], expenditure, {
    en: `a type with a target above 0 on "${rule}"`,
    id: `jenis belanja yang bertarget di atas 0 pada "${rule}"`,
  });
}

function quarterScore(types: readonly DueType[], cap: Exact) {
  const parts = types.flatMap(({ expenditure, budget, realization, target }) => {
    if (realization === null || target === null) return [];
    const raw = percentOf(realization, divide(multiply(budget, target), HUNDRED));
    return [{ expenditure, budget, realization, target, raw, value: atMost(raw, cap) }];
  });
  return {
    score: weightedMeanOf(parts.map(({ budget, value }) => ({ weight: budget, value }))),
    types: parts.map(({ expenditure, budget, realization, target, raw, value }) => ({
      expenditure,
      budget: exactToDecimal(budget),
      realization: exactToDecimal(realization),
      target: exactToDecimal(target),
      raw: exactToDecimal(raw),
      value: exactToDecimal(value),
    })),
  };
}
