import { plainText } from "../number/index.ts";
import { placeHeads } from "./data/heads.ts";
import { type KnownName, knownName, nameIndex } from "./name-index.ts";
import { surelyNear } from "./near-names.ts";
import type { Nearness } from "./nearness.ts";
import { type NameRead, readName, wordsIn } from "./read-name.ts";

/** A key of the same list that may stand for the same, and why. */
export interface NearDuplicate extends Nearness {
  readonly other: string;
}

/** Longer lists of the same are no help. */
const MOST_OTHERS = 5;
/** A list of more keys is none of agencies: only other ways of writing are looked for in it. */
const MOST_NAMES = 5000;
/** A letter more or less makes another word of a shorter one. */
const LONG_ENOUGH = 7;

/**
 * The keys of a list that may stand for one and the same, each with the others: written differently, with their words in
 * another order, short forms, a letter apart. Keys that differ in digits are ids or numbers, and are told apart.
 */
export function nearDuplicates(keys: readonly string[]): ReadonlyMap<string, readonly NearDuplicate[]> {
  const found = new Map<string, NearDuplicate[]>();
  if (keys.length < 2 || areNumbered(keys)) return found;
  const names = keys.map((key, of) => knownName(of, readKey(key)));
  const index = nameIndex(names, { mostSlips: 1, shortest: LONG_ENOUGH });
  const tell = (of: number, other: number, nearness: Nearness) => {
    const [key = "", near = ""] = [keys[of], keys[other]];
    const told = found.get(key) ?? [];
    if (told.length < MOST_OTHERS && !told.some((each) => each.other === near)) told.push({ other: near, ...nearness });
    found.set(key, told);
  };
  for (const name of names) {
    for (const { known, ...nearness } of nearTo(name)) {
      if (known.of === name.of) continue;
      tell(name.of, known.of, nearness);
      tell(known.of, name.of, nearness);
    }
  }
  return found;

  function nearTo(name: KnownName) {
    if (!/\p{L}{2}/u.test(name.read.key)) return [];
    const same = index.byKey(name.read.key).slice(0, MOST_OTHERS + 1);
    const written = same.map((known) => ({ known, reason: "writing" as const }));
    const isName = keys.length <= MOST_NAMES && name.read.code === undefined && name.read.aside === undefined;
    if (!isName) return written;
    const isPlace = placeHeads.includes(name.head);
    const near = surelyNear(name, index).filter(
      ({ reason, words }) => words === undefined && !(isPlace && reason === "spelling"),
    );
    return [...written, ...near];
  }
}

/** A key as it is compared: what stands in front of it or in brackets behind it may be all that tells it from another. */
function readKey(key: string): NameRead {
  const read = readName(key);
  const plain = plainText(key);
  if (read.text === plain) return read;
  const words = wordsIn(plain);
  return { ...read, code: read.code ?? "", words, key: words.join("") };
}

/** Whether the keys differ in their digits alone. */
function areNumbered([first = "", ...others]: readonly string[]): boolean {
  const shape = first.replace(/\d+/g, "0");
  return others.every((key) => key.replace(/\d+/g, "0") === shape);
}
