import {
  type Citation,
  type Computed,
  computed,
  type Finding,
  type NotComputable,
  notComputable,
  type Outcome,
} from "../../core/index.ts";
import { type Decimal, type Exact, exactToDecimal, percentOf, sign } from "../../number/index.ts";

/**
 * Why absorption cannot be computed: `not-reported` (no realisation was given), `zero-budget` (nothing to spend and
 * nothing spent) or `spending-without-budget` (money was spent that no budget allowed).
 *
 * @term alasan penyerapan tidak dapat dihitung
 */
export type AbsorptionReason = "not-reported" | "zero-budget" | "spending-without-budget";

/**
 * An absorption rate in percent (0–100, above 100 where more was spent than budgeted), or why there is none.
 *
 * @term tingkat penyerapan anggaran
 */
export type AbsorptionRate = Outcome<Decimal, AbsorptionReason>;

/**
 * The facts an absorption comes from.
 *
 * @term dasar hitung penyerapan
 */
export interface AbsorptionFacts {
  /** Says what this is. */
  readonly kind: "absorption";
  /** The budget, in the unit it was given in. */
  readonly budget: Decimal;
  /** The realisation, in the same unit; absent when it was not reported. */
  readonly realization?: Decimal;
  /** How it is computed. */
  readonly formula: "realization / budget × 100";
  /** Where the formula comes from. */
  readonly basis: Citation;
  /** What a person should look at: spending above or without budget, a negative realisation. */
  readonly findings: readonly Finding[];
}

/**
 * The absorption of one budget, with the facts it comes from.
 *
 * @term penyerapan anggaran
 */
export type Absorption = (Computed<Decimal> | NotComputable<AbsorptionReason>) & AbsorptionFacts;

/** Realisation over budget in percent, or why there is none; null where nothing was reported. The budget is not negative. */
export function rateOf(budget: Exact, realization: Exact | null): AbsorptionRate {
  if (realization === null) return notComputable("not-reported");
  if (sign(budget) === 0) return notComputable(sign(realization) > 0 ? "spending-without-budget" : "zero-budget");
  return computed(exactToDecimal(percentOf(realization, budget)));
}
