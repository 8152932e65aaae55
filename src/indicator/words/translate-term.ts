import { checkWord, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { type Vocabulary, vocabulary } from "./data/vocabulary.ts";

/**
 * Tells what a word of an existing application means here: capitals, spaces, hyphens and underscores make no difference,
 * an unknown word is refused.
 *
 * @term kosakata aplikasi
 * @param subject - What the word is about, a key of {@link vocabulary}.
 * @param text - The word.
 * @returns Our word, or the number of a quarter or plan year.
 * @throws A {@link SakipError} `unknown-term` when the word is not in the vocabulary, `invalid-input` when the subject is
 * none.
 * @see The words were seen in government applications: practice, not law.
 * @example
 * ```ts
 * import { translateTerm } from "sakip";
 *
 * translateTerm("polarity", "KHUSUS") // => "minimize"
 * translateTerm("accumulation", "Non-Kumulatif") // => "per-period"
 * translateTerm("quarter", "TRIWULAN 1") // => 1
 * translateTerm("planYear", "target_5") // => 5
 * translateTerm("polarity", "bagus") // => throws unknown-term
 * ```
 */
export function translateTerm<S extends keyof Vocabulary>(subject: S, text: string): Vocabulary[S][string] {
  const problems: Problem[] = [];
  checkWord(subject, Object.keys(vocabulary) as (keyof Vocabulary)[], ["subject"], problems);
  refuseIfAny(problems);
  const words = vocabulary[subject] as Readonly<Record<string, Vocabulary[S][string]>>;
  const word = (typeof text === "string" ? text : "")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
  if (!Object.hasOwn(words, word))
    refuseIfAny([problemAt("unknown-term", ["text"], text, `a word for ${subject}: ${Object.keys(words).join(", ")}`)]);
  return words[word] as Vocabulary[S][string];
}
