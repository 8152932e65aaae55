import {
  anyText,
  type Citation,
  type Given,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  whole,
  word,
} from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * How a target is passed on: `same` to every part unchanged, `equal` in equal parts, `proportional` by shares.
 *
 * @term cara pembagian target
 */
export type DistributionRule = "same" | "equal" | "proportional";

/** Decimals that a part may have at most. */
export const MOST_DECIMALS = 100;

const distributionOptionsFields = /* @__PURE__ */ (() =>
  object({
    /** What kind of figure it is; only an amount can be divided. */
    quantity: optional(word(["amount", "ratio", "index", "level"])),
    /** Its unit: percent and the words for indices and scores are known to be no amounts. */
    unit: optional(nullable(anyText)),
    /** Decimals of the parts, from −15 to 100; those of the target unless told, so that counts stay counts. */
    decimals: optional(whole(-15, MOST_DECIMALS, "invalid-rounding")),
  }))();

/**
 * What is known of the target, and how finely it may be divided.
 *
 * @term pembagian target
 */
export interface DistributionOptions extends Given<typeof distributionOptionsFields> {}

/** The shape of {@link DistributionOptions}. */
export const distributionOptionsShape: Shape<
  DistributionOptions,
  Read<typeof distributionOptionsFields>
> = distributionOptionsFields;

/**
 * A part of a divided target, with how it came about.
 *
 * @term bagian target
 */
export interface TargetPart {
  /** The size of the part, in the unit of the shares. */
  readonly share: Decimal;
  /** Its exact share of the target; the target itself where it is passed on unchanged. */
  readonly exact: Decimal;
  /** What it gets. */
  readonly value: Decimal;
  /** Whether it got one of the units that were left over after cutting. */
  readonly raised: boolean;
}

/**
 * A target with the parts it was divided into.
 *
 * @term pembagian target
 */
export interface TargetDivision {
  /** Says what this is. */
  readonly kind: "target-division";
  /** The target. */
  readonly target: Decimal;
  /** How it was divided. */
  readonly rule: DistributionRule;
  /** Decimals of the parts. */
  readonly decimals: number;
  /** What kind of figure it is, where that was told. */
  readonly quantity?: "amount" | "ratio" | "index" | "level";
  /** Its unit, where that was told. */
  readonly unit?: string | null;
  /** The parts, in the order of the shares. */
  readonly parts: readonly TargetPart[];
  /** Where the way of dividing comes from. */
  readonly basis: Citation;
}
