import {
  as,
  bilingualShape,
  citationShape,
  deepFreeze,
  document,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  text,
  where,
  word,
} from "../../../core/index.ts";
import { compare, exactToDecimal, keptDecimals, number, roundingMode, ZERO } from "../../../number/index.ts";
import { stabilizeFact, stabilizeRuleShape } from "./stabilize-rule-shape.ts";

const NO = "not-computable";
const notAboveTheCap = { en: "a floor that is not above the cap", id: "batas bawah yang tidak melebihi batas atas" };
const withACap = { en: "a cap, for a zero realisation to take", id: "batas atas, yang diambil realisasi nol" };

const roundingStepFields = /* @__PURE__ */ (() =>
  object({
    /** What is rounded: the target or the realisation before the formula runs, or the percentage that it gives. */
    stage: word(["target", "realization", "percent"]),
    /** Decimals kept: a whole number from −15 (to quadrillions) to 100. */
    decimals: keptDecimals,
    /** The mode. */
    mode: roundingMode,
  }))();

/**
 * One rounding of a {@link RoundingPlan}: at which stage, to how many decimals, in which mode.
 *
 * @term tahap pembulatan
 */
export interface RoundingStep extends Given<typeof roundingStepFields> {}

/** The shape of a {@link RoundingStep}. */
export const roundingStepShape: Shape<RoundingStep, Read<typeof roundingStepFields>> = roundingStepFields;

/**
 * The roundings of a publisher, in the order in which they happen. Some divide figures that they rounded before, others
 * must not; an empty plan rounds nothing.
 *
 * @term rencana pembulatan
 */
export type RoundingPlan = readonly RoundingStep[];

const choicesShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The id, which results carry: `"lkjip"`. */
      id: optional(text, null),
      /** The name in both languages. */
      label: optional(renamed(bilingualShape, "title")),
      /** Where the choices come from, and how well that is known. */
      source: optional(citationShape, null),
      /** Lower is better: `"mirror"` is (2T − R)/T, `"inverse"` is T/R. */
      minimize: word(["mirror", "inverse"]),
      /** Closer is better; without it 100 minus the deviation in percent of the target, never below 0. */
      stabilize: optional(stabilizeRuleShape, { tolerance: ZERO, floor: ZERO }),
      /**
       * Levels: `"steps"` (the default) takes 100/(number of levels − 1) for each step from the target; `"positions"` puts
       * the positions 1, 2, 3 … of the levels into the formulas for numbers.
       */
      levels: optional(word(["steps", "positions"]), "steps"),
      /** No percentage above this; null for no cap. */
      cap: nullable(number),
      /** No percentage below this; null for no floor. */
      floor: nullable(number),
      /**
       * A target of zero: not computable; 100 when the target is met and 0 when not; always 0 (`"is-0"`), as two agencies
       * print it; or, where lower is better, the way from the agreed worst realisation W: (W − R)/W (`"from-worst"`), and not
       * computable elsewhere or without W.
       */
      zeroTarget: word([NO, "met-is-100", "is-0", "from-worst"]),
      /**
       * A realisation of zero where the formula divides by it (`"inverse"`): not computable (the default); the cap, which a
       * realisation just above zero reaches too; or 100, as one application does: a realisation just above zero is then
       * worth more than zero itself.
       */
      zeroRealization: optional(word([NO, "met-is-100", "cap"]), NO),
      /**
       * A target below zero: not computable (the default), or 100 and, for each percent of the size of the target, one point
       * more on the good side and one less on the other (`"distance"`); or that only where higher is better
       * (`"distance-if-higher-is-better"`).
       */
      negativeTarget: optional(word([NO, "distance", "distance-if-higher-is-better"]), NO),
      /**
       * What it is worth to meet a target that cannot be bettered, where the input says that it is one; null (the default) for
       * what the formula gives.
       */
      bestTarget: optional(nullable(number), null),
      /** The roundings; none (the default) keeps the exact value. */
      rounding: optional(nullable(list(roundingStepShape)), null),
    }),
    ({ cap, floor, zeroRealization }, refuse) => {
      if (cap && floor && compare(floor, cap) > 0) refuse("out-of-range", ["floor"], notAboveTheCap);
      if (zeroRealization === "cap" && cap === null) refuse("invalid-input", ["cap"], withACap);
    },
    ["cap", "floor", "zeroRealization"],
  ))();

/**
 * The rules by which achievement is computed. There is no single national text, so each choice is named, and a result
 * says which of them ran.
 *
 * @term kebijakan penghitungan capaian
 */
export interface AchievementPolicy extends Given<typeof choicesShape> {}

/**
 * The shape of an {@link AchievementPolicy}.
 *
 * @term kebijakan penghitungan capaian
 */
export const achievementPolicyShape: Shape<AchievementPolicy, ReadPolicy> = /* @__PURE__ */ (() =>
  document(as(choicesShape, planned)))();

/**
 * The choices of a policy, with its defaults filled in, as results refer to them.
 *
 * @term pilihan penghitungan capaian
 */
export type AchievementRules = Required<Omit<AchievementPolicy, "id" | "label" | "title" | "source">>;

/** A policy with its numbers read, its defaults filled in, and its roundings stage by stage: what the formulas take. */
export interface ReadPolicy extends ReturnType<typeof planned> {}

function planned(choices: Read<typeof choicesShape>) {
  const rounding: RoundingPlan = deepFreeze(choices.rounding ?? []);
  const at = (stage: RoundingStep["stage"]) => Object.freeze(rounding.filter((step) => step.stage === stage));
  const roundingAt = { target: at("target"), realization: at("realization"), percent: at("percent") };
  // Nearly all policies divide the figures as they are given: then the percentage is computed once.
  const roundsFigures = roundingAt.target.length + roundingAt.realization.length > 0;
  const { minimize, stabilize, levels, cap, floor, zeroTarget, zeroRealization, negativeTarget, bestTarget } = choices;
  const rules: AchievementRules = deepFreeze({
    minimize,
    stabilize: stabilizeFact(stabilize),
    levels,
    cap: cap && exactToDecimal(cap),
    floor: floor && exactToDecimal(floor),
    zeroTarget,
    zeroRealization,
    negativeTarget,
    bestTarget: bestTarget && exactToDecimal(bestTarget),
    rounding,
  });
  return { ...choices, source: deepFreeze(choices.source), rounding, roundingAt, roundsFigures, rules };
}
