/** One change of one place in src. */
export interface Mutant {
  /** The name under which the instrumented code knows it. */
  readonly id: string;
  /** The path from the root, and where the changed piece begins: both from 1. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The kind of change, such as "ConditionalExpression". */
  readonly mutator: string;
  /** The line it begins in, without its indentation. */
  readonly lineText: string;
  /** What stands there, and what is put in its place; both in one line. */
  readonly source: string;
  readonly replacement: string;
  /** The declared functions and constants around it, the innermost last. */
  readonly within: readonly string[];
}

/**
 * What became of a mutant. "uncovered": no test reaches it. "unloadable": the library does not even load with it, so that
 * any use whatever would show it; these are not counted.
 */
export type Verdict = "killed" | "timeout" | "survived" | "uncovered" | "unloadable";

export interface Judged extends Mutant {
  readonly verdict: Verdict;
}

/** A sentence in both languages. */
const BILINGUAL = /^\{ (?:en|id): .*\b(?:en|id): /;

/** How a finding is told. */
const TELLER = /^\(is\) => `/;

/** Whether it changes a text: those are counted apart, since codes, keys and sentences look the same. */
export const isText = ({ mutator, source }: Mutant): boolean =>
  mutator === "StringLiteral" ||
  (mutator === "ObjectLiteral" && BILINGUAL.test(source)) ||
  (mutator === "ArrowFunction" && TELLER.test(source));
