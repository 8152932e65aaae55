import { type NearWord, nearWords, type SlipRule, usualSlips } from "./near-words.ts";
import { contentOf, type NameRead } from "./read-name.ts";
import { bareWord, hasRoot, initialsOf, spreadOut } from "./short-form.ts";
import { type SplitName, splitHead } from "./split-head.ts";

/** A name that is known: of an agency, or one of several keys. */
export interface KnownName extends SplitName {
  /** The position of what bears it. */
  readonly of: number;
  readonly read: NameRead;
  /** The words behind the kind of unit that do not only join. */
  readonly content: readonly string[];
  /** The same without what makes nouns of them. */
  readonly bare: readonly string[];
}

/** Known names, found by what they have in common with another. */
export interface NameIndex {
  /** Those of the same letters. */
  readonly byKey: (key: string) => readonly KnownName[];
  /** Those of the same words, in whatever order, joined by whatever. */
  readonly byWords: (words: readonly string[]) => readonly KnownName[];
  /** Those of the same words behind the kind of unit. */
  readonly byRest: (rest: readonly string[]) => readonly KnownName[];
  /** Those of the same letters but for a place behind them, which one of the two alone has: "Kota Denpasar". */
  readonly butForPlace: (words: readonly string[]) => readonly KnownName[];
  /** Those with these initials, of all words or of those behind the kind of unit. */
  readonly byInitials: (initials: string) => readonly KnownName[];
  /** Those that have a word behind the kind of unit, or its bare form. */
  readonly withWord: (word: string) => readonly KnownName[];
  /** The words of the names with this root. */
  readonly wordsOfRoot: (root: string) => readonly string[];
  /** The words that a word may have been meant to be. */
  readonly nearTo: (word: string) => readonly NearWord[];
  /** Whether a name has the word. */
  readonly knows: (word: string) => boolean;
}

/** Puts names where they are found. What few callers ask for is made when it is asked for. */
export function nameIndex(names: readonly KnownName[], rule: SlipRule = usualSlips): NameIndex {
  const keys = by(names, ({ read }) => [read.key]);
  const words = later(() => by(names, ({ read }) => [sorted(read.words)]));
  const rests = later(() => by(names, ({ rest }) => (rest.length === 0 ? [] : [sorted(rest)])));
  const placeless = later(() => by(names, ({ read }) => withoutPlace(read.words)));
  const initials = later(() => by(names, initialsIn));
  const postings = later(() => by(names, ({ bare }) => new Set(bare)));
  const vocabulary = later(() => new Set(names.flatMap(({ read }) => read.words)));
  const near = later(() => nearWords(vocabulary(), rule));
  const nearTo = remembered((word) => near()(word));
  const ofRoot = remembered((root) => [...postings().keys()].filter((word) => hasRoot(word, root)));
  return {
    byKey: (key) => keys.get(key) ?? [],
    byWords: (each) => words().get(sorted(each)) ?? [],
    byRest: (rest) => rests().get(sorted(rest)) ?? [],
    butForPlace: (each) => {
      const [own] = withoutPlace(each);
      return (own === undefined ? placeless().get(each.join("")) : keys.get(own)) ?? [];
    },
    byInitials: (each) => initials().get(spreadOut(each)) ?? [],
    withWord: (word) => postings().get(bareWord(word)) ?? [],
    wordsOfRoot: ofRoot,
    nearTo,
    knows: (word) => vocabulary().has(word),
  };
}

/** A name with its kind of unit parted from its other words. */
export function knownName(of: number, read: NameRead): KnownName {
  const split = splitHead(read.words);
  const content = contentOf(split.rest);
  return { of, read, ...split, content, bare: content.map(bareWord) };
}

function initialsIn({ read, head, content }: KnownName): Iterable<string> {
  const all = contentOf(read.words);
  return new Set([
    ...(all.length > 2 ? [initialsOf(all)] : []),
    ...(head !== "" && content.length > 1 ? [initialsOf(content)] : []),
  ]);
}

const PLACES = ["kota", "kabupaten", "provinsi"];

/** The letters of a name that ends in a place, without it. */
function withoutPlace(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => i > 0 && PLACES.includes(word));
  return at === -1 || at === words.length - 1 ? [] : [words.slice(0, at).join("")];
}

function sorted(words: readonly string[]): string {
  return [...contentOf(words)].sort().join(" ");
}

function by(
  names: readonly KnownName[],
  keysOf: (name: KnownName) => Iterable<string>,
): ReadonlyMap<string, readonly KnownName[]> {
  const found = new Map<string, KnownName[]>();
  for (const name of names)
    for (const key of keysOf(name)) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [name]);
      else others.push(name);
    }
  return found;
}

function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A registry lives long, and the words of tables are without end: so many are remembered. */
const MOST_REMEMBERED = 10_000;

function remembered<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const now = find(word);
    if (found.size < MOST_REMEMBERED) found.set(word, now);
    return now;
  };
}
