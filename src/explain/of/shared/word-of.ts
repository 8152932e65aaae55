import type { Bilingual } from "../../../core/index.ts";

/** A word with what a table says for it; told as it stands where the table has none. A stored result may have any word. */
export function wordOf(
  word: string,
  words: Readonly<Record<string, Bilingual>>,
): { readonly word: string; readonly words: Bilingual } {
  return { word, words: (Object.hasOwn(words, word) ? words[word] : undefined) ?? { id: word, en: word } };
}
