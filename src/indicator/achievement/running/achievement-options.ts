import { callback, type Given, object, optional } from "../../../core/index.ts";
import { achievementPolicyShape } from "../../../regulation/index.ts";
import { scaleShape } from "../../../scale/index.ts";
import { levelsWord, missingShape } from "../average/average-options.ts";
import type { AchievementInput } from "../input/achievement-input-shape.ts";
import type { AchievementSettings } from "./achievement-state.ts";

const choicesShape = /* @__PURE__ */ (() =>
  object({
    /** The rules of achievement; what published reports do unless told: see {@link defaultAchievementPolicy}. */
    policy: optional(achievementPolicyShape),
    /** The scale whose bands are counted; none unless told. */
    scale: optional(scaleShape),
    /** What the mean does with missing achievements, in the words of {@link averageAchievement}: `"refuse"` unless told. */
    missing: optional(missingShape, "refuse"),
    /** What it does with achievements against levels, in the same words: `"refuse"` unless told. */
    levels: optional(levelsWord, "refuse"),
  }))();

/** The shape of {@link AchievementAccumulatorOptions}. */
export const optionsShape = <R>() => object({ by: callback<(row: R) => string>(), ...choicesShape.fields });

/**
 * How achievements are summed up.
 *
 * @term cara rekapitulasi
 * @typeParam R - What the key reads of a row, beside what is measured.
 */
export interface AchievementAccumulatorOptions<R = AchievementInput> extends Given<typeof choicesShape> {
  /** The key of a row: rows with the same key are one group. Ids, because names vary. */
  readonly by: (row: R) => string;
}

/** What is counted, and by which key, as it was read. */
export interface Counted<R> extends AchievementSettings {
  readonly by: (row: R) => string;
}
