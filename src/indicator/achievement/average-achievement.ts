import { checkIterable, checkKeys, checkObject, checkWord, type Problem, refuseIfAny } from "../../core/index.ts";
import {
  add,
  checkRounding,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  geometricMean,
  multiply,
  ONE,
  type Rounding,
  requireExact,
  roundExact,
  sign,
  ZERO,
} from "../../number/index.ts";
import type { AverageAchievement, Averageable, AverageOptions, AverageReason, LeftOut } from "./average.ts";
import { readItem, readWeights } from "./read-average.ts";

/**
 * Averages achievements, always with its coverage: how many were due, how many entered, and what was left out and why.
 * What was not yet due or does not apply is never counted, not even as zero.
 *
 * @term rata-rata capaian
 * @param achievements - Results of {@link measureAchievement}, other outcomes, plain percentages, or null.
 * @param options - Weights, what to do with missing ones, the mean and the rounding.
 * @returns The average in the unit of the achievements, or the reason why there is none.
 * @throws A {@link SakipError} with every fault at once: `invalid-number`, `out-of-range` for a weight below zero,
 * `invalid-input` for another number of weights than of achievements, for weights of a geometric mean and for unknown
 * words, `invalid-rounding`.
 * @see Official: PMK 22/PMK.02/2021 and PMK 214/PMK.02/2017 use the geometric mean; the simple and the weighted mean are
 * practice of reports and applications.
 * @example
 * ```ts
 * import { averageAchievement, measureAchievement } from "sakip";
 *
 * const achievements = [
 *   measureAchievement({ polarity: "maximize", target: 50, realization: 45 }),
 *   measureAchievement({ polarity: "minimize", target: 10, realization: 9 }),
 *   measureAchievement({ polarity: "maximize", target: 80, realization: null }),
 * ];
 * const strict = averageAchievement(achievements);
 * strict.status === "not-computable" && strict.reason // => "missing-achievement"
 * const shared = averageAchievement(achievements, { missing: "redistribute" });
 * shared.status === "computed" && shared.value // => "100"
 * const { used, expected, leftOut } = shared;
 * const coverage = [used, expected, leftOut]; // => [2, 3, [{ index: 2, reason: "no-realization" }]]
 * ```
 * @example The example of PMK 22/PMK.02/2021: 100 and 90 give 94.87.
 * ```ts
 * import { averageAchievement } from "sakip";
 *
 * const output = averageAchievement([100, 90], {
 *   mean: "geometric",
 *   rounding: { decimals: 2, mode: "half-up" },
 * });
 * output.status === "computed" && output.value // => "94.87"
 * ```
 */
export function averageAchievement(
  achievements: Iterable<Averageable>,
  options: AverageOptions = {},
): AverageAchievement {
  const problems: Problem[] = [];
  const given = checkObject(options as unknown, ["options"], problems) ? options : {};
  checkKeys(given, ["weights", "missing", "mean", "rounding"], ["options"], problems);
  const { mean = "arithmetic", missing = "refuse", rounding = null } = given;
  const items = checkIterable(achievements as unknown, ["achievements"], problems)
    ? [...achievements].map((each, i) => readItem(each, ["achievements", i], problems))
    : [];
  checkWord(mean, ["arithmetic", "geometric"], ["options", "mean"], problems);
  checkWord(missing, ["refuse", "redistribute", "zero"], ["options", "missing"], problems);
  if (rounding !== null) checkRounding(rounding, ["options", "rounding"], problems);
  const weights = readWeights(given.weights, items.length, mean, problems);
  refuseIfAny(problems);

  const absent = items.flatMap((item, index): LeftOut[] =>
    typeof item === "string" ? [Object.freeze({ index, reason: item })] : [],
  );
  const overdue = absent.filter(({ reason }) => reason !== "not-yet-due" && reason !== "not-applicable");
  const zeros = missing === "zero" ? new Set(overdue.map(({ index }) => index)) : new Set<number>();
  const counted = items.flatMap((item, i) => {
    const value = typeof item !== "string" ? item : zeros.has(i) ? ZERO : undefined;
    return value === undefined ? [] : [{ value, weight: weights?.[i] ?? ONE }];
  });
  const facts = {
    mean,
    missing,
    used: items.length - absent.length,
    expected: items.length - absent.length + overdue.length,
    leftOut: Object.freeze(absent.filter(({ index }) => !zeros.has(index))),
    countedAsZero: Object.freeze(absent.filter(({ index }) => zeros.has(index))),
    rounding: rounding === null ? null : Object.freeze({ decimals: rounding.decimals, mode: rounding.mode }),
  };
  const value = missing === "refuse" && overdue.length > 0 ? "missing-achievement" : meanOf(counted, mean, rounding);
  return typeof value === "string"
    ? Object.freeze({ status: "not-computable", reason: value, ...facts })
    : Object.freeze({ status: "computed", value, ...facts });
}

interface Weighted {
  readonly value: Exact;
  readonly weight: Exact;
}

function meanOf(
  items: readonly Weighted[],
  mean: "arithmetic" | "geometric",
  rounding: Rounding | null,
): Decimal | AverageReason {
  if (items.length === 0) return "nothing-to-average";
  const rounded = (value: Exact): Decimal => exactToDecimal(rounding === null ? value : roundExact(value, rounding));
  if (mean === "geometric") {
    if (items.some(({ value }) => sign(value) < 0)) return "negative-achievement";
    const root = geometricMean(items.map(({ value }) => value));
    // A root has 40 digits: whole figures and their decimals round as the endless number does.
    return rounding === null ? root : rounded(requireExact(root));
  }
  let total = ZERO;
  let weights = ZERO;
  for (const { value, weight } of items) {
    total = add(total, multiply(value, weight));
    weights = add(weights, weight);
  }
  return sign(weights) === 0 ? "zero-weight" : rounded(divide(total, weights));
}
