import type { Citation } from "../../core/index.ts";

/**
 * What can change under another rule.
 *
 * @term yang berubah
 */
export type SimulatedAspect = "value" | "grade" | "rank" | "award" | "consequences" | "rupiah";

/**
 * One place in which the two rules differ.
 *
 * @term perbedaan aturan
 */
export interface RuleDifference {
  /** Where: keys, and the ids of what stands in lists. */
  readonly path: readonly string[];
  /** What stands there in the rule as it was; absent where nothing does. */
  readonly before?: string;
  /** What stands there in the other rule. */
  readonly after?: string;
}

/**
 * One of the rules of a simulation.
 *
 * @term aturan simulasi
 */
export interface SimulatedRule {
  /** Its id; the ids of several that follow one another. */
  readonly ids: readonly string[];
  /** Where it comes from, and how well that is known. */
  readonly sources: readonly Citation[];
}
