import { type Bilingual, deepFreeze, problemAt, type Read, readAll, refuseIfAny, series } from "../../core/index.ts";
import {
  type Decimal,
  type Exact,
  exactOf,
  exactToDecimal,
  geometricMean,
  ONE,
  roundExact,
  sign,
  sumOf,
  type Weighted,
  weightedMeanOf,
  ZERO,
} from "../../number/index.ts";
import {
  type AverageAchievement,
  type AverageOptions,
  type AverageReason,
  averageOptionsShape,
  type LeftOut,
} from "./average.ts";
import { type Averageable, averageableShape } from "./averageable-shape.ts";

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
  const [items, rules] = readAll([itemsShape, achievements, "achievements"], [averageOptionsShape, options, "options"]);
  if (rules.weights !== undefined && rules.weights.length !== items.length)
    refuseIfAny([problemAt("invalid-input", ["options", "weights"], options.weights, oneEach(items.length))]);
  return averageOf(items, rules);
}

const itemsShape = /* @__PURE__ */ (() => series(averageableShape))();

const oneEach = (count: number): Bilingual => ({
  en: `${count} weights, one for each achievement`,
  id: `${count} bobot, satu untuk setiap capaian`,
});

type Rules = Read<typeof averageOptionsShape>;

/** The average of values and of reasons why there is none. */
export function averageOf(items: readonly (Exact | string)[], rules: Rules): AverageAchievement {
  const { missing, mean, rounding, weights } = rules;
  const absent = items.flatMap((item, index): LeftOut[] => (typeof item === "string" ? [{ index, reason: item }] : []));
  const overdue = absent.filter(({ reason }) => reason !== "not-yet-due" && reason !== "not-applicable");
  const zeros = new Set(missing === "zero" ? overdue : []);
  const countedAsZero = new Set([...zeros].map(({ index }) => index));
  const counted = items.flatMap((item, i): Weighted[] => {
    const value = typeof item !== "string" ? item : countedAsZero.has(i) ? ZERO : undefined;
    return value === undefined ? [] : [{ value, weight: weights?.[i] ?? ONE }];
  });
  const value = missing === "refuse" && overdue.length > 0 ? "missing-achievement" : meanBy(counted, rules);
  return deepFreeze({
    kind: "average-achievement",
    ...(typeof value === "string" ? { status: "not-computable", reason: value } : { status: "computed", value }),
    mean,
    missing,
    used: items.length - absent.length,
    expected: items.length - absent.length + overdue.length,
    leftOut: absent.filter((each) => !zeros.has(each)),
    countedAsZero: [...zeros],
    rounding,
  });
}

function meanBy(items: readonly Weighted[], { mean, rounding }: Rules): Decimal | AverageReason {
  if (items.length === 0) return "nothing-to-average";
  const rounded = (value: Exact): Decimal => exactToDecimal(rounding === null ? value : roundExact(value, rounding));
  if (mean === "geometric") {
    if (items.some(({ value }) => sign(value) < 0)) return "negative-achievement";
    const root = geometricMean(items.map(({ value }) => value));
    // A root has 40 digits: whole figures and their decimals round as the endless number does.
    return rounding === null ? root : rounded(exactOf(root));
  }
  const total = sumOf(items.map(({ weight }) => weight));
  return sign(total) === 0 ? "zero-weight" : rounded(weightedMeanOf(items));
}
