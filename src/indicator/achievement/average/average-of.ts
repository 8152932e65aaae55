import { type Coverage, coverageOf, deepFreeze, type NotComputable } from "../../../core/index.ts";
import {
  atMost,
  compare,
  type Exact,
  exactOf,
  exactToDecimal,
  geometricMean,
  ONE,
  percentOf,
  roundExact,
  sign,
  sumOf,
  type Weighted,
  weightedMeanOf,
  ZERO,
} from "../../../number/index.ts";
import { boundedBy } from "../formula/bounded-by.ts";
import {
  type AverageAchievement,
  type AverageReason,
  averageLacks,
  type ComputedAverage,
  type LeftOut,
} from "./average.ts";
import type { GivenItem } from "./average-item-shape.ts";
import type { AverageRules } from "./average-options.ts";

/** The average of items that were read. */
export function averageOf(items: readonly GivenItem[], rules: AverageRules): AverageAchievement {
  const { missing, mean, rounding, weights, capEach, levels, minimumCoverage, cap, floor } = rules;
  const outcomes = items.map(({ value, isLevel }) =>
    isLevel && levels === "leave-out" && !isNotDue(value) ? "level" : value,
  );
  const absent = outcomes.flatMap((item, index): LeftOut[] =>
    typeof item === "string" ? [{ index, reason: item }] : [],
  );
  const overdue = absent.filter(({ reason }) => !isNotDue(reason) && reason !== "level");
  const zeros = new Set(missing === "zero" ? overdue : []);
  const countedAsZero = new Set([...zeros].map(({ index }) => index));
  const counted = outcomes.flatMap((item, i): Weighted[] => {
    const value = typeof item !== "string" ? item : countedAsZero.has(i) ? ZERO : undefined;
    if (value === undefined) return [];
    return [{ value: capEach === null ? value : atMost(value, capEach), weight: weights?.[i] ?? ONE }];
  });
  const coverage = coverageOf(
    items.length - absent.length,
    overdue.map(({ index }) => index),
  );
  const { used, expected } = coverage;
  const isOver = (item: Exact | string) => capEach !== null && typeof item !== "string" && compare(item, capEach) > 0;
  const refusal = refusalOf(items, coverage, rules);
  return deepFreeze({
    kind: "average-achievement",
    ...(refusal === undefined ? averageBy(counted, rules) : averageLacks[refusal]),
    achievements: items.map(({ given }) => given),
    weights: weights?.map(exactToDecimal) ?? null,
    mean,
    missing,
    levels,
    minimumCoverage: minimumCoverage && exactToDecimal(minimumCoverage),
    capEach: capEach && exactToDecimal(capEach),
    cap: cap && exactToDecimal(cap),
    floor: floor && exactToDecimal(floor),
    coverage,
    used,
    expected,
    leftOut: absent.filter((each) => !zeros.has(each)),
    countedAsZero: [...zeros],
    cappedEach: outcomes.flatMap((item, i) => (isOver(item) ? [i] : [])),
    rounding,
  });
}

/** Whether there was nothing to be reported. */
function isNotDue(outcome: Exact | string): boolean {
  return outcome === "not-yet-due" || outcome === "not-applicable";
}

/** Why what was given must not be averaged, whatever its values are. */
function refusalOf(
  items: readonly GivenItem[],
  { used, expected, complete }: Coverage<number>,
  { missing, levels, minimumCoverage }: AverageRules,
): AverageReason | undefined {
  if (levels === "refuse" && items.some(({ isLevel, value }) => isLevel && !isNotDue(value)))
    return "level-achievement";
  if (new Set(items.flatMap(({ months }) => months ?? [])).size > 1) return "mixed-periods";
  if (missing === "refuse" && !complete) return "missing-achievement";
  if (expected === 0 || minimumCoverage === null) return undefined;
  return compare(percentOf(exactOf(used), exactOf(expected)), minimumCoverage) < 0 ? "low-coverage" : undefined;
}

function averageBy(
  items: readonly Weighted[],
  { mean, rounding, cap, floor }: AverageRules,
): ComputedAverage | NotComputable<AverageReason> {
  const exact = meanBy(items, mean);
  if (typeof exact === "string") return averageLacks[exact];
  const rounded = rounding === null ? exact : roundExact(exact, rounding);
  const { bounded, value } = boundedBy(rounded, cap, floor);
  const raw = exactToDecimal(exact);
  return { status: "computed", value: value === exact ? raw : exactToDecimal(value), raw, bounded };
}

function meanBy(items: readonly Weighted[], mean: AverageRules["mean"]): Exact | AverageReason {
  if (items.length === 0) return "nothing-to-average";
  if (mean === "geometric") {
    if (items.some(({ value }) => sign(value) < 0)) return "negative-achievement";
    // A root has 40 digits: whole figures and their decimals round as the endless number does.
    return exactOf(geometricMean(items.map(({ value }) => value)));
  }
  return sign(sumOf(items.map(({ weight }) => weight))) === 0 ? "zero-weight" : weightedMeanOf(items);
}
