import { as, lacks, type NotComputable, word } from "../../core/index.ts";
import {
  type AverageAchievement,
  type Averageable,
  type AverageChoices,
  type AverageReason,
  averageOf,
  averageOptionsWith,
  type ComputedAverage,
  readAverage,
} from "../../indicator/index.ts";

/** What was called `"leave-out"` is what averages of achievements call `"redistribute"`. */
const missingShape = /* @__PURE__ */ (() =>
  as(word(["refuse", "redistribute", "zero", "leave-out"]), (rule) =>
    rule === "leave-out" ? "redistribute" : rule,
  ))();

const optionsShape = /* @__PURE__ */ (() => averageOptionsWith(missingShape))();

/**
 * How percentages are averaged: as achievements are, by {@link AverageOptions}. `missing: "leave-out"` is the old word for
 * `"redistribute"` and goes with the next minor release.
 *
 * @term rata-rata persentase penyerapan
 */
export interface AverageRateOptions extends AverageChoices {
  /**
   * What happens when a rate is missing: no mean (`"refuse"`, the default), the others share its weight
   * (`"redistribute"`), or it counts as zero (`"zero"`).
   */
  readonly missing?: "refuse" | "redistribute" | "zero" | "leave-out" | undefined;
}

/**
 * Why there is no mean of rates.
 *
 * | reason | meaning |
 * |---|---|
 * | `missing-rates` | a rate has no value, and missing ones are refused |
 * | `low-coverage` | fewer have a value than the caller asks for |
 * | `no-rates` | none has a value |
 * | `mixed-periods` | some are of another length of time than others |
 * | `level-achievement` | one is the achievement of a level, and levels are never averaged |
 * | `zero-weight` | those that have a value weigh nothing |
 * | `negative-achievement` | a geometric mean of a value below zero is not defined |
 *
 * @term alasan tidak dapat dihitung
 */
export type AverageRateReason =
  | "missing-rates"
  | "no-rates"
  | Exclude<AverageReason, "missing-achievement" | "nothing-to-average">;

const LACKS = /* @__PURE__ */ (() =>
  lacks({
    "missing-rates": ["rates"],
    "low-coverage": ["rates"],
    "mixed-periods": ["rates"],
    "level-achievement": [],
    "no-rates": ["rates"],
    "zero-weight": ["weights"],
    "negative-achievement": [],
  }))();

type AverageFacts = Omit<AverageAchievement & ComputedAverage, "kind" | "achievements" | keyof ComputedAverage>;

/**
 * The mean of absorption percentages, however large the budgets, with its coverage.
 *
 * @term rata-rata persentase penyerapan
 */
export type AverageRate = (ComputedAverage | NotComputable<AverageRateReason>) &
  AverageFacts & {
    /** Says what this is. */
    readonly kind: "average-rate";
    /** What was averaged, as it was given: results as they are. */
    readonly rates: readonly Averageable[];
  };

/**
 * Averages absorption percentages, each counting the same however large its budget. Tables print this number; it is not
 * the absorption of the whole, which {@link summarizeAbsorption} gives.
 *
 * @term rata-rata persentase penyerapan
 * @param rates - The rates of agencies, programmes or periods.
 * @param options - As of {@link averageAchievement}: weights, what to do with missing ones, the mean and the rounding.
 * @returns The mean in percent, or the reason why there is none.
 * @throws A {@link SakipError} with every fault at once, as {@link averageAchievement}.
 * @see No official source: seen in published reports beside the pooled rate.
 * @example
 * ```ts
 * import { averageRates, measureAbsorption } from "sakip";
 *
 * const rates = [
 *   measureAbsorption({ budget: 1, realization: 1 }),
 *   measureAbsorption({ budget: 99_000_000, realization: 0 }),
 * ];
 * const mean = averageRates(rates);
 * mean.status === "computed" && mean.value // => "50"
 * mean.coverage // => { used: 2, expected: 2, missing: [], complete: true }
 * ```
 */
export function averageRates(rates: Iterable<Averageable>, options: AverageRateOptions = {}): AverageRate {
  const { items, rules } = readAverage(rates, options, "rates", optionsShape);
  const { achievements, ...average } = averageOf(items, rules);
  const facts = { kind: "average-rate", rates: achievements } as const;
  if (average.status === "computed") return Object.freeze({ ...average, ...facts });
  return Object.freeze({ ...average, ...LACKS[reasonOf(average.reason)], ...facts });
}

function reasonOf(reason: AverageReason): AverageRateReason {
  switch (reason) {
    case "missing-achievement":
      return "missing-rates";
    case "nothing-to-average":
      return "no-rates";
    case "low-coverage":
    case "mixed-periods":
    case "level-achievement":
    case "zero-weight":
    case "negative-achievement":
      return reason;
  }
}
