import { type Bilingual, type Citation, deepFreeze, readAll } from "../../core/index.ts";
import {
  type Expectation,
  expectation,
  permenpanrb6of2022SkpMatrix,
  type SkpPredicateCode,
  skpPredicateLabels,
} from "../../regulation/index.ts";

/**
 * The predicate of one civil servant for a year, with what gave it.
 *
 * @term predikat kinerja pegawai
 */
export interface SkpPredicate {
  /** Says what this is. */
  readonly kind: "skp-predicate";
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
  /** Where the matrix comes from, and how well that is known. */
  readonly basis: Citation;
}

/**
 * Gives the yearly predicate of a civil servant from the ratings of results and of behaviour.
 *
 * @term predikat kinerja pegawai
 * @param results - How the results compared with what was expected.
 * @param behaviour - How the behaviour compared with what was expected.
 * @returns The predicate with its cell and the status of its source: the names were read, the nine cells are restated.
 * @throws A {@link SakipError} `invalid-input` for other words, with both problems.
 * @see {@link permenpanrb6of2022SkpMatrix}.
 * @example
 * ```ts
 * import { skpPredicate } from "sakip";
 *
 * skpPredicate("above", "as-expected").label.id // => "Baik"
 * skpPredicate("above", "below").label.id // => "Kurang/misconduct"
 * skpPredicate("below", "above").basis.status // => "restated"
 * ```
 */
export function skpPredicate(results: Expectation, behaviour: Expectation): SkpPredicate {
  const [row, column] = readAll([expectation, results, "results"], [expectation, behaviour, "behaviour"]);
  const { predicate, box } = permenpanrb6of2022SkpMatrix.value[row][column];
  const label = skpPredicateLabels[predicate];
  return deepFreeze({
    kind: "skp-predicate",
    predicate,
    label,
    results,
    behaviour,
    box,
    basis: permenpanrb6of2022SkpMatrix.source,
  });
}
