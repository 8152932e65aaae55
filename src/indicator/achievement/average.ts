import {
  type Bilingual,
  type Computed,
  type Given,
  type NotComputable,
  nullable,
  object,
  optional,
  series,
  where,
  word,
} from "../../core/index.ts";
import { amount, type Decimal, type Rounding, roundingShape } from "../../number/index.ts";

const unweighted: Bilingual = {
  en: "no weights: no rule weighs a geometric mean",
  id: "tanpa bobot: tidak ada aturan yang membobot rata-rata geometrik",
};

/** What an average does with what is missing. */
export const missingShape = /* @__PURE__ */ word(["refuse", "redistribute", "zero"]);

/** The shape of {@link AverageOptions}. */
export const averageOptionsShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** One weight per achievement, 0 or more, in any unit: they are divided by their sum. All alike unless given. */
      weights: optional(series(amount)),
      /**
       * What happens when an achievement that was due is missing: no average (`"refuse"`, the default), the others share its
       * weight (`"redistribute"`), or it counts as zero (`"zero"`).
       */
      missing: optional(missingShape, "refuse"),
      /** `"arithmetic"` (the default), or `"geometric"`, which takes no weights. */
      mean: optional(word(["arithmetic", "geometric"]), "arithmetic"),
      /** How the average is rounded; not at all unless told. */
      rounding: optional(nullable(roundingShape), null),
    }),
    ({ mean, weights }, refuse) => mean === "geometric" && weights && refuse("invalid-input", ["weights"], unweighted),
    ["mean", "weights"],
  ))();

/**
 * How achievements are averaged.
 *
 * @term rata-rata capaian
 */
export interface AverageOptions extends Given<typeof averageOptionsShape> {}

/**
 * An achievement that did not enter an average.
 *
 * @term capaian yang tidak diikutkan
 */
export interface LeftOut {
  /** Its 0-based place among those given. */
  readonly index: number;
  /** Why it has no value: the reason of its outcome, or `"no-realization"` for null. */
  readonly reason: string;
}

/**
 * Why there is no average.
 *
 * | reason | meaning |
 * |---|---|
 * | `missing-achievement` | one that was due has no value, and missing ones are refused |
 * | `nothing-to-average` | none has a value |
 * | `zero-weight` | those that have a value weigh nothing |
 * | `negative-achievement` | a geometric mean of a value below zero is not defined |
 *
 * @term alasan tidak dapat dihitung
 */
export type AverageReason = "missing-achievement" | "nothing-to-average" | "zero-weight" | "negative-achievement";

/**
 * An average with its coverage, or the reason why there is none.
 *
 * @term rata-rata capaian
 */
export type AverageAchievement = (Computed<Decimal> | NotComputable<AverageReason>) & {
  /** Says what this is. */
  readonly kind: "average-achievement";
  /** The kind of mean. */
  readonly mean: "arithmetic" | "geometric";
  /** What was to happen with missing ones. */
  readonly missing: "refuse" | "redistribute" | "zero";
  /** How many values were there, of those expected. */
  readonly used: number;
  /** How many were due: all that were given, but for those not yet due or not applicable. */
  readonly expected: number;
  /** Those without a value that did not enter, and why: also those not yet due or not applicable. */
  readonly leftOut: readonly LeftOut[];
  /** Those without a value that were counted as zero, because the caller said so. */
  readonly countedAsZero: readonly LeftOut[];
  /** The rounding that was applied; null when there was none. */
  readonly rounding: Rounding | null;
};
