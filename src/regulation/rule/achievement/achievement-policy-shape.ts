import {
  as,
  bilingualShape,
  citationShape,
  deepFreeze,
  document,
  either,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  text,
  where,
  word,
} from "../../../core/index.ts";
import { amount, compare, number, roundingShape, ZERO } from "../../../number/index.ts";

const NO = "not-computable";
const fromSmallToLarge = { en: "deviations from small to large", id: "deviasi dari kecil ke besar" };
const notAboveTheCap = { en: "a floor that is not above the cap", id: "batas bawah yang tidak melebihi batas atas" };

/** The shape of a {@link RoundingStep}. */
export const roundingStepShape = /* @__PURE__ */ (() =>
  object({
    /** What is rounded: the target or the realisation before the formula runs, or the percentage that it gives. */
    stage: word(["target", "realization", "percent"]),
    ...roundingShape.fields,
  }))();

/**
 * One rounding of a {@link RoundingPlan}: at which stage, to how many decimals, in which mode.
 *
 * @term tahap pembulatan
 */
export interface RoundingStep extends Given<typeof roundingStepShape> {}

/**
 * The roundings of a publisher, in the order in which they happen. Some divide figures that they rounded before, others
 * must not; an empty plan rounds nothing.
 *
 * @term rencana pembulatan
 */
export type RoundingPlan = readonly RoundingStep[];

/** The shape of a {@link StabilizeByTolerance}. */
export const stabilizeByToleranceShape = /* @__PURE__ */ (() =>
  object({
    /** Percent of the target that may be missed without loss: 0 or more. */
    tolerance: amount,
    /** Never below this percentage; null for no floor. */
    floor: nullable(number),
  }))();

/**
 * 100 within the tolerance, and one point less for each percent of the target beyond it.
 *
 * @term toleransi
 */
export interface StabilizeByTolerance extends Given<typeof stabilizeByToleranceShape> {}

const bandShape = /* @__PURE__ */ (() =>
  object({
    /** The largest deviation of the band, in percent of the target. */
    within: amount,
    /** What it is worth, in percent. */
    value: number,
  }))();

/** The shape of a {@link StabilizeByBands}. */
export const stabilizeByBandsShape = /* @__PURE__ */ (() =>
  object({
    /** Deviation up to `within` percent of the target (included) is worth `value` percent; from small to large. */
    bands: where(
      list(bandShape),
      (bands, refuse) =>
        bands.forEach(({ within }, i) => {
          if (compare(within, bands[i - 1]?.within ?? ZERO) < 0)
            refuse("out-of-range", [i, "within"], fromSmallToLarge);
        }),
      ["within"],
    ),
    /** What a larger deviation is worth, in percent. */
    beyond: number,
  }))();

/**
 * A table from deviation to percentage, as an agency's own rule may print it.
 *
 * @term tabel deviasi
 */
export interface StabilizeByBands extends Given<typeof stabilizeByBandsShape> {}

/**
 * How far from the target a stabilised indicator may lie, and what that is worth. Deviations count alike on both sides.
 *
 * @term aturan stabilisasi
 */
export type StabilizeRule = StabilizeByTolerance | StabilizeByBands;

const choicesShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The id, which results carry: `"lkjip"`. */
      id: optional(text, null),
      /** The name in both languages. */
      title: optional(bilingualShape),
      /** Where the choices come from, and how well that is known. */
      source: optional(citationShape, null),
      /** Lower is better: `"mirror"` is (2T − R)/T, `"inverse"` is T/R. */
      minimize: word(["mirror", "inverse"]),
      /** Closer is better; without it 100 minus the deviation in percent of the target, never below 0. */
      stabilize: optional(either([stabilizeByToleranceShape, stabilizeByBandsShape]), { tolerance: ZERO, floor: ZERO }),
      /**
       * Levels: `"steps"` (the default) takes 100/(number of levels − 1) for each step from the target; `"positions"` puts
       * the positions 1, 2, 3 … of the levels into the formulas for numbers.
       */
      levels: optional(word(["steps", "positions"]), "steps"),
      /** No percentage above this; null for no cap. */
      cap: nullable(number),
      /** No percentage below this; null for no floor. */
      floor: nullable(number),
      /** A target of zero: not computable, or 100 when the target is met and 0 when not. */
      zeroTarget: word([NO, "met-is-100"]),
      /**
       * A realisation of zero where the formula divides by it (`"inverse"`): not computable (the default), or 100, as one
       * application does: a realisation just above zero is then worth more than zero itself.
       */
      zeroRealization: optional(word([NO, "met-is-100"]), NO),
      /**
       * A target below zero: not computable (the default), or 100 and, for each percent of the size of the target, one point
       * more on the good side and one less on the other.
       */
      negativeTarget: optional(word([NO, "distance"]), NO),
      /** The roundings; none (the default) keeps the exact value. */
      rounding: optional(nullable(list(roundingStepShape)), null),
    }),
    ({ cap, floor }, refuse) => {
      if (cap && floor && compare(floor, cap) > 0) refuse("out-of-range", ["floor"], notAboveTheCap);
    },
    ["cap", "floor"],
  ))();

/**
 * The shape of an {@link AchievementPolicy}.
 *
 * @term kebijakan penghitungan capaian
 */
export const achievementPolicyShape = /* @__PURE__ */ (() => document(as(choicesShape, readPolicyOf)))();

/**
 * The rules by which achievement is computed. There is no single national text, so each choice is named, and a result
 * says which of them ran.
 *
 * @term kebijakan penghitungan capaian
 */
export interface AchievementPolicy extends Given<typeof choicesShape> {}

/** A policy with its numbers read and its defaults filled in, and the roundings stage by stage. */
export interface ReadPolicy extends Read<typeof achievementPolicyShape> {}

function readPolicyOf(choices: Read<typeof choicesShape>) {
  const rounding = deepFreeze(choices.rounding ?? []);
  const at = (stage: RoundingStep["stage"]) => Object.freeze(rounding.filter((step) => step.stage === stage));
  return {
    ...choices,
    source: deepFreeze(choices.source),
    rounding,
    roundingAt: { target: at("target"), realization: at("realization"), percent: at("percent") },
  };
}
