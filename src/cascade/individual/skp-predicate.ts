import { type Bilingual, type Citation, checkWord, deepFreeze, type Problem, refuseIfAny } from "../../core/index.ts";
import { type Expectation, type SkpPredicateCode, skpMatrix, skpPredicateLabels } from "../../regulation/index.ts";

/**
 * The predicate of one civil servant for a year, with what gave it.
 *
 * @term predikat kinerja pegawai
 */
export interface SkpPredicate {
  /** The predicate. */
  readonly predicate: SkpPredicateCode;
  /** Its official name. */
  readonly label: Bilingual;
  /** How the results compared with what was expected. */
  readonly results: Expectation;
  /** How the behaviour compared with what was expected. */
  readonly behaviour: Expectation;
  /** The number of the cell of the matrix: 1–3 results below, 4–6 as expected, 7–9 above. */
  readonly box: number;
  /** Where the cell comes from, and how well that is known. */
  readonly basis: Citation;
}

const EXPECTATIONS: readonly Expectation[] = ["above", "as-expected", "below"];

/**
 * Gives the yearly predicate of a civil servant from the ratings of results and of behaviour.
 *
 * @term predikat kinerja pegawai
 * @param results - How the results compared with what was expected.
 * @param behaviour - How the behaviour compared with what was expected.
 * @returns The predicate with its cell and the status of its source: it is practice, not read law.
 * @throws A {@link SakipError} `invalid-input` for other words, with both problems.
 * @see {@link skpMatrix}.
 * @example
 * ```ts
 * import { skpPredicate } from "sakip";
 *
 * skpPredicate("above", "as-expected").label.id // => "Baik"
 * skpPredicate("above", "below").label.id // => "Kurang/misconduct"
 * skpPredicate("below", "above").basis.status // => "practice"
 * ```
 */
export function skpPredicate(results: Expectation, behaviour: Expectation): SkpPredicate {
  const problems: Problem[] = [];
  checkWord(results, EXPECTATIONS, ["results"], problems);
  checkWord(behaviour, EXPECTATIONS, ["behaviour"], problems);
  refuseIfAny(problems);
  const { predicate, box, basis } = skpMatrix[results][behaviour];
  return deepFreeze({ predicate, label: skpPredicateLabels[predicate], results, behaviour, box, basis });
}
