import { anyText, type Bilingual, bilingualShape, either, type Locale, readAll, type Shape } from "../../core/index.ts";

/**
 * Words that are printed: a text of the caller's own, which stands in either language, or a pair of texts.
 *
 * @term kata tercetak
 */
export type Words = string | Bilingual;

/** The shape of {@link Words}. */
export const wordsShape: Shape<Words> = /* @__PURE__ */ (() => either([anyText, bilingualShape]))();

/** How the caller calls an item: what the function answers is read as words are. */
export function namedBy(name: (item: never) => unknown): (item: unknown) => Words {
  return (item) => readAll([wordsShape, name(item as never), "options", "name"])[0];
}

/** The words in one of the languages. */
export function textIn(words: Words, locale: Locale): string {
  return typeof words === "string" ? words : words[locale];
}

/** One pair of texts from words, whichever they are. */
export function bothOf(words: Words): Bilingual {
  return typeof words === "string" ? { id: words, en: words } : words;
}
