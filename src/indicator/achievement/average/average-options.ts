import {
  type Bilingual,
  type Given,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  series,
  where,
  word,
} from "../../../core/index.ts";
import { amount, compare, HUNDRED, number, roundingShape } from "../../../number/index.ts";

const unweighted: Bilingual = {
  en: "no weights: no rule weighs a geometric mean",
  id: "tanpa bobot: tidak ada aturan yang membobot rata-rata geometrik",
};

const notAboveTheCap: Bilingual = {
  en: "a floor that is not above the cap",
  id: "batas bawah yang tidak melebihi batas atas",
};
const aShare: Bilingual = { en: "a percentage from 0 to 100", id: "persentase dari 0 sampai 100" };

/** What an average does with what is missing. */
export const missingShape = /* @__PURE__ */ word(["refuse", "redistribute", "zero"]);

/** What an average does with achievements against levels. */
export const levelsWord = /* @__PURE__ */ word(["refuse", "leave-out"]);

type Missing = Read<typeof missingShape>;

const choicesShape = /* @__PURE__ */ (() =>
  object({
    /** One weight per achievement, 0 or more, in any unit: they are divided by their sum. All alike unless given. */
    weights: optional(series(amount)),
    /**
     * `"arithmetic"` (the default), or `"geometric"`, which takes no weights. A root that never ends has 40 digits; where the
     * figures have more than 20,000 digits in all, every root has at most so many.
     */
    mean: optional(word(["arithmetic", "geometric"]), "arithmetic"),
    /** How the average is rounded; not at all unless told. */
    rounding: optional(nullable(roundingShape), null),
    /**
     * Percent of those due that must have a value, 0 to 100: below it there is no average; null (the default) for no such
     * demand. Achievements are counted, not their weights.
     */
    minimumCoverage: optional(
      nullable(where(amount, (share, refuse) => compare(share, HUNDRED) > 0 && refuse("out-of-range", [], aShare))),
      null,
    ),
    /**
     * What happens with achievements against levels, such as WTP or BB: no average (`"refuse"`, the default), or one of the
     * others (`"leave-out"`). Levels are never averaged, because nobody knows how far one is from the next.
     */
    levels: optional(levelsWord, "refuse"),
    /** No single achievement counts above this; null (the default) for no such limit. */
    capEach: optional(nullable(number), null),
    /** No average above this; null (the default) for no cap. */
    cap: optional(nullable(number), null),
    /** No average below this; null (the default) for no floor. */
    floor: optional(nullable(number), null),
  }))();

/** What an average is asked, whatever becomes of what is missing. */
export interface AverageChoices extends Given<typeof choicesShape> {}

/** The shape of the options of an average, with these words for what happens with what is missing. */
export function averageOptionsWith<W extends string>(missing: Shape<W, Missing>) {
  const choices = object({ ...choicesShape.fields, missing: optional(missing, "refuse") });
  return where(
    where(
      choices,
      ({ mean, weights }, refuse) =>
        mean === "geometric" && weights && refuse("invalid-input", ["weights"], unweighted),
      ["mean", "weights"],
    ),
    ({ cap, floor }, refuse) =>
      cap && floor && compare(floor, cap) > 0 && refuse("out-of-range", ["floor"], notAboveTheCap),
    ["cap", "floor"],
  );
}

const averageOptionsFields = /* @__PURE__ */ (() => averageOptionsWith(missingShape))();

/** The shape of {@link AverageOptions}. */
export const averageOptionsShape: Shape<AverageOptions, Read<typeof averageOptionsFields>> = averageOptionsFields;

/** The same with its numbers read and its defaults filled in. */
export type AverageRules = Read<typeof averageOptionsFields>;

/** The rules of an average of which nothing was said. */
export const plainAverage: AverageRules = {
  weights: undefined,
  missing: "refuse",
  mean: "arithmetic",
  rounding: null,
  minimumCoverage: null,
  levels: "refuse",
  capEach: null,
  cap: null,
  floor: null,
};

/**
 * How achievements are averaged.
 *
 * @term rata-rata capaian
 */
export interface AverageOptions extends AverageChoices {
  /**
   * What happens when an achievement that was due is missing: no average (`"refuse"`, the default), the others share its
   * weight (`"redistribute"`), or it counts as zero (`"zero"`).
   */
  readonly missing?: "refuse" | "redistribute" | "zero" | undefined;
}
