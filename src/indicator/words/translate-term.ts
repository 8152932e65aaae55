import { problemAt, readAll, SakipError, word } from "../../core/index.ts";
import { vocabulary } from "./data/vocabulary.ts";
import type { Vocabulary } from "./data/vocabulary-subjects.ts";
import { expectedTerm, plainTerm } from "./expected-term.ts";

const subjects = /* @__PURE__ */ (() => Object.keys(vocabulary) as (keyof Vocabulary)[])();

/**
 * Tells what a word of an existing application means here: capitals, spaces, hyphens, underscores and a point behind make
 * no difference. An unknown word is refused, with the one that it may have been meant to be, and with the subject in which
 * it has a meaning.
 *
 * @term kosakata aplikasi
 * @param subject - What the word is about, a key of {@link vocabulary}.
 * @param text - The word.
 * @returns Our word, or the number of a month, quarter, semester or plan year.
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
 * translateTerm("level", "ESS. II") // => "echelon-2"
 * translateTerm("version", "Perubahan") // => "revised"
 * translateTerm("polarity", "bagus") // => throws unknown-term
 * ```
 * @example T is Tidak in a work paper, and true in an export of a database: the subject decides.
 * ```ts
 * import { translateTerm } from "sakip";
 *
 * translateTerm("answer", "T") // => "no"
 * translateTerm("flag", "T") // => "yes"
 * translateTerm("answer", "Y/T") // => "unanswered"
 * ```
 */
export function translateTerm<S extends keyof Vocabulary>(subject: S, text: string): Vocabulary[S][string] {
  const [about] = readAll([word(subjects), subject, "subject"]);
  const words = vocabulary[about];
  const plain = typeof text === "string" ? plainTerm(text) : undefined;
  if (plain === undefined || !Object.hasOwn(words, plain))
    throw new SakipError([problemAt("unknown-term", ["text"], text, expectedTerm(about, plain))]);
  // The compiler does not follow the subject into the vocabulary.
  return words[plain] as Vocabulary[S][string];
}
