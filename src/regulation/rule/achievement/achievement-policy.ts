import type { Bilingual, Citation } from "../../../core/index.ts";
import type { DecimalInput, Rounding } from "../../../number/index.ts";

/**
 * One rounding of a {@link RoundingPlan}: at which stage, to how many decimals, in which mode.
 *
 * @term tahap pembulatan
 */
export interface RoundingStep extends Rounding {
  /** What is rounded: the target or the realisation before the formula runs, or the percentage that it gives. */
  readonly stage: "target" | "realization" | "percent";
}

/**
 * The roundings of a publisher, in the order in which they happen. Some divide figures that they rounded before, others
 * must not; an empty plan rounds nothing.
 *
 * @term rencana pembulatan
 */
export type RoundingPlan = readonly RoundingStep[];

/**
 * How far from the target a stabilised indicator may lie, and what that is worth. Deviations count alike on both sides.
 *
 * @term aturan stabilisasi
 */
export type StabilizeRule = StabilizeByTolerance | StabilizeByBands;

/**
 * 100 within the tolerance, and one point less for each percent of the target beyond it.
 *
 * @term toleransi
 */
export interface StabilizeByTolerance {
  /** Percent of the target that may be missed without loss: 0 or more. */
  readonly tolerance: DecimalInput;
  /** Never below this percentage; null for no floor. */
  readonly floor: DecimalInput | null;
}

/**
 * A table from deviation to percentage, as an agency's own rule may print it.
 *
 * @term tabel deviasi
 */
export interface StabilizeByBands {
  /** Deviation up to `within` percent of the target (included) is worth `value` percent; from small to large. */
  readonly bands: readonly {
    /** The largest deviation of the band, in percent of the target. */
    readonly within: DecimalInput;
    /** What it is worth, in percent. */
    readonly value: DecimalInput;
  }[];
  /** What a larger deviation is worth, in percent. */
  readonly beyond: DecimalInput;
}

/**
 * The rules by which achievement is computed. There is no single national text, so each choice is named, and a result
 * says which of them ran.
 *
 * @term kebijakan penghitungan capaian
 */
export interface AchievementPolicy {
  /** The id, which results carry: `"lkjip"`. */
  readonly id?: string;
  /** The name in both languages. */
  readonly title?: Bilingual;
  /** Where the choices come from, and how well that is known. */
  readonly source?: Citation;
  /** Lower is better: `"mirror"` is (2T − R)/T, `"inverse"` is T/R. */
  readonly minimize: "mirror" | "inverse";
  /** Closer is better; without it 100 minus the deviation in percent of the target, never below 0. */
  readonly stabilize?: StabilizeRule;
  /**
   * Levels: `"steps"` (the default) takes 100/(number of levels − 1) for each step from the target; `"positions"` puts
   * the positions 1, 2, 3 … of the levels into the formulas for numbers.
   */
  readonly levels?: "steps" | "positions";
  /** No percentage above this; null for no cap. */
  readonly cap: DecimalInput | null;
  /** No percentage below this; null for no floor. */
  readonly floor: DecimalInput | null;
  /** A target of zero: not computable, or 100 when the target is met and 0 when not. */
  readonly zeroTarget: "not-computable" | "met-is-100";
  /**
   * A realisation of zero where the formula divides by it (`"inverse"`): not computable (the default), or 100, as one
   * application does: a realisation just above zero is then worth more than zero itself.
   */
  readonly zeroRealization?: "not-computable" | "met-is-100";
  /**
   * A target below zero: not computable (the default), or 100 and, for each percent of the size of the target, one point
   * more on the good side and one less on the other.
   */
  readonly negativeTarget?: "not-computable" | "distance";
  /** The roundings; none (the default) keeps the exact value. */
  readonly rounding?: RoundingPlan | null;
}
