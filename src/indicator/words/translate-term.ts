import { leaf, readAll, type Shape, word } from "../../core/index.ts";
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
  const [about] = readAll([subjectShape, subject, "subject"]);
  const [meaning] = readAll([termShape<Vocabulary[keyof Vocabulary][string]>(about, vocabulary[about]), text, "text"]);
  // The compiler does not follow the subject into the vocabulary.
  return meaning as Vocabulary[S][string];
}

const subjectShape = /* @__PURE__ */ (() => word(Object.keys(vocabulary) as (keyof Vocabulary)[]))();

/** A word of a subject, in any spelling, read as what it means. */
function termShape<T>(subject: string, words: Readonly<Record<string, T>>): Shape<string, T> {
  const known = Object.keys(words).join(", ");
  return leaf(
    { type: "string" },
    { en: `a word for ${subject}: ${known}`, id: `kata untuk ${subject}: ${known}` },
    (text) => {
      const plain =
        typeof text === "string"
          ? text
              .toLowerCase()
              .replace(/[\s_-]+/g, " ")
              .trim()
          : "";
      return Object.hasOwn(words, plain) ? words[plain] : undefined;
    },
    { code: "unknown-term" },
  );
}
