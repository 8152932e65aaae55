import type { KnownName, NameIndex } from "./name-index.ts";
import type { NearKnown } from "./nearness.ts";
import { bareWord } from "./short-form.ts";
import { mayBeSameKind } from "./split-head.ts";

/** A word that more names have than this tells none of them apart. */
const MOST_BEARERS = 50;

/**
 * Known names that share most words with this one, those with the fewest words of their own first: one has a word or two
 * more, as a renamed agency, or as "Kota Denpasar" behind its name.
 */
export function sharesWords(name: KnownName, index: NameIndex): readonly NearKnown[] {
  const words = [...new Set(name.content.map((word) => meant(word, index)))];
  const bare = words.map(bareWord);
  const telling = bare.map((word) => index.withWord(word)).filter((known) => known.length <= MOST_BEARERS);
  return [...new Set(telling.flat())]
    .flatMap((known): NearKnown[] => {
      const shared = bare.filter((word) => known.bare.includes(word)).length;
      const isHeld = shared === words.length || shared === known.bare.length;
      const apart = [...without(words, known.content), ...without(known.content, words)];
      const isNear = (isHeld && known.head === name.head) || (shared > 1 && (isHeld || shared > apart.length));
      return isNear && mayBeSameKind(known, name) ? [{ known, reason: "words", words: apart }] : [];
    })
    .sort((a, b) => (a.words?.length ?? 0) - (b.words?.length ?? 0));
}

/** The word, or the only one that a misspelt word may be. */
function meant(word: string, index: NameIndex): string {
  if (index.knows(word)) return word;
  const [only, ...others] = index.nearTo(word);
  return only !== undefined && others.length === 0 ? only.word : word;
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !others.includes(word));
}
