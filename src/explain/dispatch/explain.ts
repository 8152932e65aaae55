import { object, readAll, word } from "../../core/index.ts";
import type { Explanation } from "../tell/index.ts";
import { type Explainable, explainerOf } from "./explainers.ts";

/** The shape of a result that is explained, or of one of some other kinds. */
export function resultShape(...others: readonly string[]) {
  return object({ kind: word([...Object.keys(explainerOf), ...others]) }, { open: true });
}

/**
 * Explains any result: how it came about, down to what was given. It knows every explainer; an application that needs one
 * alone imports that one, which is smaller.
 *
 * @term penjelasan hasil
 * @param result - A result of the library.
 * @throws A {@link SakipError} `invalid-input` for what is no result of a known kind.
 * @see No official source.
 * @example
 * ```ts
 * import { explain, gradeOf, sakipGradeScale } from "sakip";
 *
 * explain(gradeOf(77, sakipGradeScale)).words?.id // => "BB (Sangat Baik)"
 * ```
 */
export function explain(result: Explainable): Explanation {
  readAll([resultShape(), result, "result"]);
  const { kind } = result;
  // A getter may have answered right the first time only.
  readAll([word(Object.keys(explainerOf)), kind, "result", "kind"]);
  return explainerOf[kind](result);
}
