import type { Averageable } from "../averageable-shape.ts";
import type { AverageAchievement } from "./average.ts";
import { averageOf } from "./average-of.ts";
import { type AverageOptions, averageOptionsShape } from "./average-options.ts";
import { readAverage } from "./read-average.ts";

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
 * shared.coverage // => { used: 2, expected: 3, missing: [2], complete: false }
 * shared.leftOut // => [{ index: 2, reason: "no-realization" }]
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
  const { items, rules } = readAverage(achievements, options, "achievements", averageOptionsShape);
  return averageOf(items, rules);
}
