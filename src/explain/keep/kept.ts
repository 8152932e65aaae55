import { isArray } from "../../core/index.ts";

/**
 * Data as a snapshot keeps it: plain JSON, its keys sorted.
 *
 * @term data terekam
 */
export type Kept = null | boolean | number | string | readonly Kept[] | KeptObject;

/**
 * An object of such data.
 *
 * @term data terekam
 */
export interface KeptObject {
  /** What stands under a key. */
  readonly [key: string]: Kept;
}

/** The one key of what JSON does not know: what it is, and what it is made of. */
export const MARK = "$sakip";

/** What JSON does not know. */
export type MarkWord = (typeof WORDS)[number];

/** Such a thing, marked. */
export function marked(word: MarkWord, of: Kept): KeptObject {
  return { [MARK]: word, of };
}

/** The word of a mark; undefined for data that is none. */
export function markOf(value: Kept): MarkWord | undefined {
  if (typeof value !== "object" || value === null || isArray(value)) return undefined;
  const word = value[MARK];
  return WORDS.find((each) => each === word);
}

/** An object with its keys sorted. One that looks like a mark is kept as a list of its pairs. */
export function keptObject(pairs: readonly (readonly [string, Kept])[]): KeptObject {
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return pairs.some(([key]) => key === MARK) ? marked("object", sorted) : Object.fromEntries(sorted);
}

const WORDS = ["undefined", "number", "fraction", "callback", "map", "set", "object", "place", "accumulator"] as const;
