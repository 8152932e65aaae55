import type { Path } from "../error/index.ts";
import type { Bilingual, FindingCode } from "../words/index.ts";

/**
 * How much a {@link GivenFinding} weighs: `error` makes the subject unusable, `warning` wants a decision by a person,
 * `info` is good to know.
 *
 * @term tingkat temuan
 */
export type Severity = "error" | "warning" | "info";

/**
 * A finding, whatever its facts: as it comes back from a store or another program, where numbers have become texts.
 *
 * @term temuan
 * @typeParam C - Its code: one that the library tells, which an editor completes, or one of the caller's own.
 * @typeParam D - Its facts.
 */
export interface GivenFinding<C extends string = FindingCode | (string & {}), D = Readonly<Record<string, unknown>>> {
  /** What kind of finding it is: a stable kebab-case word, of the library or of the caller's own. */
  readonly code: C;
  /** How much it weighs. */
  readonly severity: Severity;
  /** The id of what it is about. */
  readonly subject: string;
  /** Where in the input it was found. */
  readonly path: Path;
  /** The facts, fit for a program: JSON-safe once its Decimals have become texts. */
  readonly details: D;
  /** The same in words. */
  readonly message: Bilingual;
}
