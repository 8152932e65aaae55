import { type Citation, deepFreeze, keepAll, referred } from "../../core/index.ts";
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
import type { DatedRule, IkpaRules } from "../../regulation/index.ts";
import { deviationOf } from "../plan/index.ts";
import { type IkpaDeviationInput, ikpaDeviationInputShape } from "./ikpa-input-shape.ts";
import { givenRules, ikpaRulesOf } from "./ikpa-rules-of-year.ts";
import { type IkpaScore, type ReadRules, scored, unscored } from "./ikpa-score.ts";
import { ikpaSlips } from "./ikpa-slips.ts";
import { notKnown } from "./rule-of-year.ts";
import { weakest } from "./weakest.ts";

/**
 * Scores the deviation from the plan of withdrawals (Halaman III DIPA) as the IKPA does: the deviation of each type,
 * capped and weighted with its budget; the mean of the months so far; 100 within the tolerance, and below it 100 minus
 * that mean.
 *
 * @term deviasi Halaman III DIPA
 * @param input - The months so far.
 * @param rules - The rules; unless told those of the year: {@link per5of2024Ikpa}, or {@link per5of2022Ikpa}, of which too
 * little is known for this. Rules of your own may take the plain mean over the types.
 * @returns The score from 0 to 100, unrounded. The steps hold the deviation of each month.
 * @throws A {@link SakipError} with every problem: `no-regulation` for a year to which no rules apply, or for which they
 * are not known well enough; `invalid-input`, `invalid-number`, `out-of-range`.
 * @see PER-5/PB/2024, as the treasury restates it, and one source the score beyond the tolerance.
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
export function ikpaDeviation(input: IkpaDeviationInput, rules?: DatedRule<IkpaRules>): IkpaScore {
  const [{ own, read }, { read: given }] = keepAll([ikpaDeviationInputShape, input], [givenRules, { rules }]);
  const { year, months } = read;
  const rule = ikpaRulesOf(given, year);
  const { cap, tolerance, lastMonth } = rule.value.deviation;
  if (cap === undefined || tolerance === undefined || lastMonth === undefined)
    return notKnown(rule, ["year"], year, LIMITS);
  const due = months.slice(0, lastMonth);
  const written = referred(own.months);
  const settled = {
    year,
    months: written,
    cap: exactToDecimal(cap),
    tolerance: exactToDecimal(tolerance),
    mean: rule.value.deviation.mean,
    steps: [],
    findings: ikpaSlips("months", written),
    basis: rule.value.deviation.source,
  };
  if (due.length === 0) return deepFreeze(unscored("deviation", rule, "nothing-due", settled));
  const reported = due.map(({ types }) =>
    types.flatMap(({ realization, ...type }) => (realization === null ? [] : [{ ...type, realization }])),
  );
  if (reported.some((types, i) => types.length < (due[i]?.types.length ?? 0)))
    return deepFreeze(unscored("deviation", rule, "not-reported", settled));
  if (reported.some((types) => types.every(({ budget }) => sign(budget) === 0)))
    return deepFreeze(unscored("deviation", rule, "zero-budget", settled));
  const deviations = reported.map((types) => monthDeviation(types, cap, rule.value.deviation.mean));
  const mean = meanOf(deviations.map(({ deviation }) => deviation));
  const steps = deviations.map(({ deviation, types }, i) => ({ part: i + 1, value: exactToDecimal(deviation), types }));
  const isWithin = compare(mean, tolerance) <= 0;
  const isCapped = deviations.some((each) => each.isCapped);
  const basis = basisOf(rule, { curve: !isWithin, cap: isCapped });
  return deepFreeze(
    scored("deviation", rule, isWithin ? HUNDRED : subtract(HUNDRED, mean), { ...settled, steps, basis }),
  );
}

const LIMITS = {
  id: "toleransi, batas, dan bulan terakhir yang dihitung",
  en: "the tolerance, the cap and the last month that counts",
};

interface Reported {
  readonly expenditure: string;
  readonly budget: Exact;
  readonly planned: Exact;
  readonly realization: Exact;
}

function monthDeviation(types: readonly Reported[], cap: Exact, mean: "budget-weighted" | "arithmetic") {
  const parts = types.map((type) => ({ ...type, ...deviationOf(type.planned, type.realization, cap) }));
  // A type without a budget has no weight in either mean.
  const weighted = parts.filter(({ budget }) => sign(budget) > 0);
  return {
    deviation:
      mean === "arithmetic"
        ? meanOf(weighted.map(({ value }) => value))
        : weightedMeanOf(weighted.map(({ budget, value }) => ({ weight: budget, value }))),
    isCapped: parts.some((part) => part.isCapped),
    types: parts.map(({ expenditure, budget, planned, realization, raw, value }) => ({
      expenditure,
      budget: exactToDecimal(budget),
      planned: exactToDecimal(planned),
      realization: exactToDecimal(realization),
      ...(raw !== undefined && { raw: exactToDecimal(raw) }),
      value: exactToDecimal(value),
    })),
  };
}

/** The least known of what a score rests on: the deviations, the weight, and what was applied to them. */
function basisOf({ source, value }: ReadRules, applied: { readonly curve: boolean; readonly cap: boolean }): Citation {
  const { deviation } = value;
  const of = (key: "curve" | "cap") => (applied[key] ? deviation.sources?.get(key) : undefined);
  return weakest(deviation.source, source, of("curve"), of("cap"));
}
