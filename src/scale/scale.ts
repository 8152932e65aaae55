import type { Bilingual, Citation } from "../core/index.ts";
import type { Decimal } from "../number/index.ts";

/**
 * A band of a proved scale.
 *
 * @term kelas (rentang nilai)
 * @typeParam C - The codes that it may have.
 */
export interface Band<C extends string = string> {
  /** The code: `"AA"`, `"very-high"`. */
  readonly code: C;
  /** The name of the band in both languages. */
  readonly label: Bilingual;
  /** What the band says about an agency, where the source explains it. */
  readonly meaning?: Bilingual;
  /** Lower bound that belongs to the band (≥). */
  readonly from?: Decimal;
  /** Lower bound that does not belong to the band (>). */
  readonly above?: Decimal;
  /** Upper bound that belongs to the band (≤). */
  readonly upTo?: Decimal;
  /** Upper bound that does not belong to the band (<). */
  readonly below?: Decimal;
}

/**
 * A proved scale: every value between its ends has exactly one band.
 *
 * @term skala
 * @typeParam C - The codes of its bands: those of the library's scales are known.
 */
export interface Scale<C extends string = string> {
  /** The id: `"permendagri-86-2017"`. */
  readonly id: string;
  /** The bands, from the lowest values to the highest. */
  readonly bands: readonly Band<C>[];
  /** Where the bands come from, and how well that is known. */
  readonly source: Citation;
  /** Which end is the good one. */
  readonly better: "higher" | "lower";
}
