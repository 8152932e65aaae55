import { type Shape, word } from "../../../core/index.ts";

/**
 * How results or behaviour compare with what was expected.
 *
 * @term rating hasil kerja dan perilaku kerja
 */
export type Expectation = "above" | "as-expected" | "below";

/** The ratings, from the best to the worst. */
export const expectations: readonly Expectation[] = ["above", "as-expected", "below"];

/** One of the ratings. */
export const expectation: Shape<Expectation> = /* @__PURE__ */ word(expectations);

/**
 * The yearly predicate of a civil servant, from the best to the worst.
 *
 * @term predikat kinerja pegawai
 */
export type SkpPredicateCode = "very-good" | "good" | "needs-improvement" | "poor" | "very-poor";

/** The predicates, from the best to the worst. */
export const skpPredicateCodes: readonly SkpPredicateCode[] = [
  "very-good",
  "good",
  "needs-improvement",
  "poor",
  "very-poor",
];

/** One of the predicates. */
export const skpPredicateCode = /* @__PURE__ */ word(skpPredicateCodes);

/**
 * One of the nine cells of the matrix: what predicate it gives.
 *
 * @term kuadran kinerja pegawai
 */
export interface SkpCell {
  /** The predicate. */
  readonly predicate: SkpPredicateCode;
  /** Its number in the applications that number the cells: 1–3 results below, 4–6 as expected, 7–9 above. */
  readonly box: number;
}

/**
 * The nine cells, by results (outer key) and behaviour (inner key).
 *
 * @term matriks predikat kinerja pegawai
 */
export type SkpMatrix = Readonly<Record<Expectation, Readonly<Record<Expectation, SkpCell>>>>;
