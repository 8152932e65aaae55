import type { Bilingual, Citation, GivenFinding } from "../../core/index.ts";
import type { Rounding } from "../../number/index.ts";
import type { ExplainedInput, Expression } from "../formula/index.ts";

/**
 * A bound that a result was held to.
 *
 * @term batas yang diterapkan
 */
export interface ExplainedBound {
  /** Nothing above it, or nothing below it. */
  readonly kind: "cap" | "floor";
  /** The bound, as exact text. */
  readonly value: string;
}

/**
 * How a result came about: its formula with the figures in it, and the explanations of what it was made of. It is plain
 * data, survives JSON, and every node can be recomputed from its formula.
 *
 * @term penjelasan hasil
 */
export interface Explanation {
  /** Says what this is. */
  readonly kind: "explanation";
  /** A stable key, by which two explanations are compared: `"achievement"`, `"component:planning"`. */
  readonly subject: string;
  /** What is explained, in both languages. */
  readonly label: Bilingual;
  /** The value as the result prints it, a number or a word; null where there is none, as of a list or a document. */
  readonly value: string | null;
  /** The value in words, where it is no number. */
  readonly words?: Bilingual | undefined;
  /**
   * The unit: `"percent"`, `"points"`, `"days"`, `"months"`, `"periods"`, `"years"`, `"places"`, `"lines"`, `"items"`,
   * `"times"`, `"people"` or `"agencies"`, the caller's own unit as it was written, or null for none.
   */
  readonly unit: string | null;
  /** How the value is computed; null where there is none, or nothing was computed. */
  readonly formula: Expression | null;
  /** What the formula says, in words. */
  readonly statement?: Bilingual | undefined;
  /** What the node was made of beside its steps. */
  readonly inputs: readonly ExplainedInput[];
  /** The bound that was applied; absent where none was. */
  readonly bound?: ExplainedBound | undefined;
  /** The last rounding of the value; absent where none was. */
  readonly rounding?: Rounding | undefined;
  /** Why there is no value, by the code whose words {@link wordsOf} has; absent where there is one. */
  readonly reason?: string | undefined;
  /** Where the rule comes from, and how well that is known; null where the result names none. */
  readonly basis: Citation | null;
  /** What a person should look at. */
  readonly findings: readonly GivenFinding[];
  /** The explanations of the results that it was made of. */
  readonly steps: readonly Explanation[];
}
