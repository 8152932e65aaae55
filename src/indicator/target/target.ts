import type { DecimalInput } from "../../number/index.ts";
import type { OrdinalScale } from "../../scale/index.ts";

/**
 * A target of one number: exactly that (the polarity says which side is better), at least or at most.
 *
 * @term target
 */
export interface ValueTarget {
  /** `"exact"` says the same as the bare number. */
  readonly kind: "exact" | "at-least" | "at-most";
  /** The number, in the unit of the indicator. */
  readonly value: DecimalInput;
}

/**
 * A target between two numbers, both included.
 *
 * @term target rentang
 */
export interface RangeTarget {
  /** Says that the target is a range. */
  readonly kind: "range";
  /** The lower bound; it belongs to the range. */
  readonly low: DecimalInput;
  /** The upper bound; it belongs to the range. */
  readonly high: DecimalInput;
}

/**
 * A target that is a word on an ordinal scale: WTP, BB, "Tinggi".
 *
 * @term target predikat
 */
export interface LevelTarget {
  /** Says that the target is a level. */
  readonly kind: "level";
  /** The scale. */
  readonly scale: OrdinalScale;
  /** The level, by its code or one of its aliases. */
  readonly level: string;
}

/**
 * No target: the cell is empty, says "-" or "N/A", or says why there is none.
 *
 * @term tanpa target
 */
export interface NoTarget {
  /** Says that there is no target. */
  readonly kind: "none";
  /** What the plan says instead: `"tidak diadakan karena Covid19"`. */
  readonly text?: string;
}

/**
 * A target with its kind named, as {@link parseTarget} gives it.
 *
 * @term target
 */
export type NamedTarget = ValueTarget | RangeTarget | LevelTarget | NoTarget;

/**
 * What an indicator is to reach: a number, a bound, a range, a level, or nothing.
 *
 * @term target
 */
export type Target = DecimalInput | NamedTarget;
