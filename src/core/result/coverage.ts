/**
 * How much of what was expected was there.
 *
 * @term cakupan data
 * @typeParam M - What is missing: an id, a period, a 0-based place, or a path.
 */
export interface Coverage<M = string> {
  /** How many were there. */
  readonly used: number;
  /** How many were expected. */
  readonly expected: number;
  /** Those that were expected and not there, in order. */
  readonly missing: readonly M[];
  /** Whether nothing is missing. */
  readonly complete: boolean;
}

/** What was expected, by how much of it was there and what was not. */
export function coverageOf<M>(used: number, missing: readonly M[]): Coverage<M> {
  return { used, expected: used + missing.length, missing, complete: missing.length === 0 };
}
