import { type Bilingual, nearKeys } from "../../core/index.ts";
import { plainText } from "../../number/index.ts";
import { vocabulary } from "./data/vocabulary.ts";
import type { Vocabulary } from "./data/vocabulary-subjects.ts";

/** So many words are named where none is near. */
const SOME = 12;
/** More proposals than this are none. */
const MOST = 3;

/** A word as the vocabulary has it: small letters, one space for whatever joins its parts, no point behind a short form. */
export function plainTerm(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/(?<![.:;,])[.:;,]+(?= |$)/g, "")
    .trim();
}

/** What a text that is no word of a subject should be: the nearest, or else the subject that knows it. */
export function expectedTerm(subject: keyof Vocabulary, plain: string | undefined): Bilingual {
  const words = Object.keys(vocabulary[subject]);
  const near = plain === undefined ? [] : nearTerms(plain, words);
  const list = (near.length > 0 ? near : words.slice(0, SOME)).map((each) => `"${each}"`).join(", ");
  const others = Object.entries(vocabulary)
    .filter(([, known]) => plain !== undefined && Object.hasOwn(known, plain))
    .map(([other]) => `"${other}"`);
  const elsewhere = others.join(", ");
  return {
    en: [
      `a word for "${subject}"`,
      near.length > 0 ? `did you mean ${list}?` : `such as ${list}`,
      ...(others.length > 0 ? [`it is one for ${elsewhere}`] : []),
    ].join("; "),
    id: [
      `kata untuk "${subject}"`,
      near.length > 0 ? `mungkin maksudnya ${list}` : `misalnya ${list}`,
      ...(others.length > 0 ? [`kata ini dikenal untuk ${elsewhere}`] : []),
    ].join("; "),
  };
}

/** The words within two slips of the pen, and the longest one that stands whole within the text. */
function nearTerms(plain: string, words: readonly string[]): readonly string[] {
  const within = words.filter((word) => ` ${plain} `.includes(` ${word} `)).sort((a, b) => b.length - a.length);
  return [...new Set([...nearKeys(words)(plain), ...within.slice(0, 1)])].slice(0, MOST);
}
