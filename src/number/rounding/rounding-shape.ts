import { called, type Given, object, type Shape, whole, word } from "../../core/index.ts";

/**
 * How a number is rounded.
 *
 * | mode | 2.5 | −2.5 | what happens |
 * |---|---|---|---|
 * | `half-up` | 3 | −3 | to the nearest; a half goes away from zero. The usual commercial rounding, and the default |
 * | `half-even` | 2 | −2 | to the nearest; a half goes to the even neighbour |
 * | `down` | 2 | −2 | cut off, towards zero |
 * | `up` | 3 | −3 | away from zero |
 * | `floor` | 2 | −3 | to the lower neighbour |
 * | `ceiling` | 3 | −2 | to the higher neighbour |
 *
 * @term cara pembulatan
 */
export type RoundingMode = "half-up" | "half-even" | "down" | "up" | "floor" | "ceiling";

const MODES: readonly RoundingMode[] = ["half-up", "half-even", "down", "up", "floor", "ceiling"];

/** How a number is rounded, by name. */
export const roundingMode = /* @__PURE__ */ (() => called(word(MODES, "invalid-rounding"), "roundingmode"))();

const DECIMALS = "desimal digits decimalplaces precision";

/** Decimals to print. */
export const printedDecimals = /* @__PURE__ */ (() => called(whole(0, 100, "invalid-rounding"), DECIMALS))();

/** Decimals to round to: from −15 (to quadrillions) to 100. */
export const keptDecimals = /* @__PURE__ */ (() => called(whole(-15, 100, "invalid-rounding"), DECIMALS))();

const roundingFields = /* @__PURE__ */ (() =>
  object({
    /** Decimals kept: a whole number from −15 (to quadrillions) to 100. */
    decimals: keptDecimals,
    /** The mode. */
    mode: roundingMode,
  }))();

/**
 * That a value was or is to be rounded, and how. Results carry it, so that no rounding is silent.
 *
 * @term pembulatan
 */
export interface Rounding extends Given<typeof roundingFields> {}

/** The shape of a {@link Rounding}. */
export const roundingShape: Shape<Rounding> = roundingFields;
