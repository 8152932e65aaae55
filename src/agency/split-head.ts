import { addUnder } from "../core/index.ts";
import { heads } from "./data/heads.ts";

/** What a unit is called by its kind, and what it is called besides. */
export interface SplitName {
  /** The kind of unit: `"dinas"`; empty where the name has none. */
  readonly head: string;
  /** Kinds of one family are taken for each other; −1 where the name has none. */
  readonly family: number;
  /** The other words. */
  readonly rest: readonly string[];
}

interface Head {
  readonly words: readonly string[];
  readonly head: string;
  readonly family: number;
}

const headsByFirst: ReadonlyMap<string, readonly Head[]> = /* @__PURE__ */ (() => {
  const found = new Map<string, Head[]>();
  for (const [family, names] of heads.entries())
    for (const head of names) {
      const words = head.split(" ");
      const [first = ""] = words;
      addUnder(found, first, { words, head, family });
    }
  // The longest first: "sub bagian" before "sub".
  for (const each of found.values()) each.sort((a, b) => b.words.length - a.words.length);
  return found;
})();

/** Parts the kind of unit from the other words of a name. */
export function splitHead(words: readonly string[]): SplitName {
  const known = headsByFirst.get(words[0] ?? "");
  const found = known?.find((each) => each.words.every((word, i) => words[i] === word));
  return found === undefined
    ? { head: "", family: -1, rest: words }
    : { head: found.head, family: found.family, rest: words.slice(found.words.length) };
}

/** Whether the kinds of two names may be taken for each other, or one name leaves it out. */
export function mayBeSameKind(a: SplitName, b: SplitName): boolean {
  return a.family === b.family || a.family === -1 || b.family === -1;
}
