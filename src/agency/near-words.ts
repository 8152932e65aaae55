import { slipsBetween } from "../core/index.ts";

const ROMAN = /^[ivxlc]+$/;
/** No word is longer: what is left of it when letters are dropped would be the square of it. */
const LONGEST = 60;
/** Words of so many letters may have two slips. */
const LONG = 8;
/** More words than this at the same distance tell nothing. */
const MOST = 3;

/** What counts as a slip of the pen. */
export interface SlipRule {
  /** How many letters may differ, in words that are long. */
  readonly mostSlips: 1 | 2;
  /** In words of fewer letters a slip makes another word. */
  readonly shortest: number;
}

/** In names that stand alone. */
export const usualSlips: SlipRule = { mostSlips: 2, shortest: 5 };

/** A word that another may have been meant to be. */
export interface NearWord {
  readonly word: string;
  /** Letters added, left out, changed or swapped. */
  readonly slips: number;
}

/**
 * Tells the words of a list that are within a slip or two of a word, the nearest only. Words with digits are never near:
 * SMP 1 is not SMP 2.
 *
 * Words are found by what is left of both when letters are dropped, because comparing each with each grows with the square.
 */
export function nearWords(
  words: Iterable<string>,
  { mostSlips, shortest }: SlipRule,
): (word: string) => readonly NearWord[] {
  const mayBeMisspelt = (word: string) =>
    word.length >= shortest && word.length <= LONGEST && !/\d/.test(word) && !ROMAN.test(word);
  const byRemains = new Map<string, string[]>();
  for (const word of words)
    if (mayBeMisspelt(word))
      for (const left of remainsOf(word, slipsAllowed(word, mostSlips))) {
        const others = byRemains.get(left);
        if (others === undefined) byRemains.set(left, [word]);
        else others.push(word);
      }
  return (word) => {
    if (!mayBeMisspelt(word)) return [];
    const allowed = slipsAllowed(word, mostSlips);
    // One letter dropped here and two there meet all single slips, and of two slips those that leave a letter out.
    const met = new Set([...remainsOf(word, 1)].flatMap((left) => byRemains.get(left) ?? []));
    met.delete(word);
    const near = Array.from(met, (each) => ({ word: each, slips: slipsBetween(word, each, allowed) }));
    const least = Math.min(allowed, ...near.map(({ slips }) => slips));
    const nearest = near.filter(({ slips }) => slips === least);
    return nearest.length > MOST ? [] : nearest;
  };
}

function slipsAllowed(word: string, most: number): number {
  return Math.min(most, word.length < LONG ? 1 : 2);
}

/** The word, and what is left of it without one letter, or without two. */
function remainsOf(word: string, letters: number): ReadonlySet<string> {
  const found = new Set([word]);
  let edge: ReadonlySet<string> = found;
  for (let n = 0; n < letters; n++) {
    const next = new Set<string>();
    for (const each of edge) for (let i = 0; i < each.length; i++) next.add(each.slice(0, i) + each.slice(i + 1));
    for (const each of next) found.add(each);
    edge = next;
  }
  return found;
}
