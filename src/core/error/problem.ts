import { describe, shorten } from "../plain/index.ts";
import type { Bilingual } from "../words/index.ts";
import type { SakipErrorCode } from "./error-code.ts";

/**
 * Where in the input something stands: keys and 0-based positions from the outside in. Empty for the input itself.
 *
 * @term letak
 */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong with an input. A {@link SakipError} carries all of them at once.
 *
 * @term masalah masukan
 * @typeParam C - Its code.
 */
export interface Problem<C extends SakipErrorCode = SakipErrorCode> {
  /** What kind of problem it is: stable, fit for a program to decide on. */
  readonly code: C;
  /** Where the problem is. */
  readonly path: Path;
  /** What was given there, in a short form that survives JSON. */
  readonly given: string;
  /** What was expected there, in both languages, and where it helps, what to do next. */
  readonly expected: Bilingual;
}

/** A problem with what was given described. */
export function problemAt(code: SakipErrorCode, path: Path, given: unknown, expected: Bilingual): Problem {
  return { code, path: [...path], given: describe(given), expected: bounded(expected) };
}

/** What is expected may name what the caller named: a key, a grade, the label of a rule. */
const LONGEST = 3000;

function bounded({ en, id }: Bilingual): Bilingual {
  return { en: shorten(en, LONGEST), id: shorten(id, LONGEST) };
}

/** `["lines", 3, "budget"]` as people write it: `lines[3].budget`. */
export function formatPath(path: Path): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}
