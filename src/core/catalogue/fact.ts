import { beginningOf } from "../plain/index.ts";
import type { Bilingual } from "../words/index.ts";

/**
 * How one kind of fact is printed in a sentence of either language.
 *
 * @typeParam T - The fact, as the details of a finding hold it.
 * @typeParam P - What a sentence gets: its text, or undefined where the fact may be absent and is.
 */
export interface Fact<T, P extends string | undefined = string> {
  /** What a page on findings calls it. */
  readonly type: string;
  /** The fact in both languages. */
  readonly print: (value: T) => { readonly [L in keyof Bilingual]: P };
}

/** Facts of both languages alike. */
const same = (text: string): Bilingual => ({ id: text, en: text });

/** An id may be a whole document: a sentence tells its beginning, the details have all of it. */
const LONGEST = 300;

/** A text of the caller's, as it stands: an id, a title, a name. */
export const textFact: Fact<string> = { type: "text", print: (text) => same(beginningOf(text, LONGEST)) };

/** Several texts of the caller's, with commas between. */
export const namesFact: Fact<readonly string[]> = {
  type: "texts",
  print: (names) => same(names.map((name) => beginningOf(name, LONGEST)).join(", ")),
};

/** Text of ours in both languages. */
export const bilingualFact: Fact<Bilingual> = { type: "words", print: (words) => words };

/** Sentences of ours in both languages, one after the other. */
export const bilingualsFact: Fact<readonly Bilingual[]> = {
  type: "words[]",
  print: (list) => ({ id: list.map(({ id }) => id).join(" "), en: list.map(({ en }) => en).join(" ") }),
};

/** A word of the code, by what people call it. */
export function wordFact<W extends string | number>(words: Readonly<Record<W, Bilingual>>): Fact<W> {
  return { type: Object.keys(words).join(" | "), print: (word) => words[word] };
}

/** Several words of the code. */
export function wordsFact<W extends string>(words: Readonly<Record<W, Bilingual>>): Fact<readonly W[]> {
  return {
    type: `(${Object.keys(words).join(" | ")})[]`,
    print: (list) => ({
      id: list.map((word) => words[word].id).join(", "),
      en: list.map((word) => words[word].en).join(", "),
    }),
  };
}

/** Data that programs read and no sentence prints. */
export function dataFact<T>(type: string): Fact<T> {
  return { type, print: () => same("") };
}

/** A fact that may be absent. */
export function optionalFact<T>(fact: Fact<T>): Fact<T | undefined, string | undefined> {
  return {
    type: `${fact.type}?`,
    print: (value) => (value === undefined ? { id: undefined, en: undefined } : fact.print(value)),
  };
}
