import type { Citation } from "../../../core/index.ts";

/**
 * How results or behaviour compare with what was expected.
 *
 * @term rating hasil kerja dan perilaku kerja
 */
export type Expectation = "above" | "as-expected" | "below";

/**
 * The yearly predicate of a civil servant, from the best to the worst.
 *
 * @term predikat kinerja pegawai
 */
export type SkpPredicateCode = "very-good" | "good" | "needs-improvement" | "poor" | "very-poor";

/**
 * One of the nine cells of the matrix: what predicate it gives, and how well that is known.
 *
 * @term kuadran kinerja pegawai
 */
export interface SkpCell {
  /** The predicate. */
  readonly predicate: SkpPredicateCode;
  /** Its number in the applications that number the cells: 1–3 results below, 4–6 as expected, 7–9 above. */
  readonly box: number;
  /** Where the cell comes from, and how well that is known. */
  readonly basis: Citation;
}
