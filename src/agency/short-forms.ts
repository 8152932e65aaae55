import type { KnownName, NameIndex } from "./name-index.ts";
import type { NearKnown } from "./nearness.ts";
import { contentOf } from "./read-name.ts";
import { hasRoot, spelledFrom } from "./short-form.ts";
import { mayBeSameKind, splitHead } from "./split-head.ts";

/** Known names that this one is short for. */
export function shortForms(name: KnownName, index: NameIndex): readonly NearKnown[] {
  return [...byInitials(name, index), ...byParts(name, index)];
}

function byInitials(name: KnownName, index: NameIndex): readonly NearKnown[] {
  const [only = "", ...others] = name.content;
  if (others.length > 0) return [];
  return index
    .byInitials(only)
    .filter((known) => mayBeSameKind(known, name))
    .map((known) => ({ known, reason: "short-form" }));
}

/** "Disdikpora": the kind of unit and the roots of its words, found among the words of the names. */
function byParts(name: KnownName, index: NameIndex): readonly NearKnown[] {
  const words = contentOf(name.read.words);
  const spelt = words.map(spelledFrom);
  if (spelt.every((each) => each === undefined)) return [];
  const meant = spelt.flatMap((each, i) => each ?? words.slice(i, i + 1));
  const kind = splitHead(meant);
  const [first, ...others] = kind.rest;
  // A kind of unit alone: "itda".
  if (first === undefined) return index.byWords(meant).map((known) => ({ known, reason: "short-form" }));
  const having = index.wordsOfRoot(first).flatMap((word) => index.withWord(word));
  return [...new Set(having)].flatMap((known): NearKnown[] => {
    if (!mayBeSameKind(known, kind)) return [];
    const left = withoutRoots(known.content, [first, ...others]);
    if (left === undefined) return [];
    return [{ known, reason: "short-form", ...(left.length > 0 && { words: left }) }];
  });
}

/** The words that are left when each root has found its word; undefined where one finds none. */
function withoutRoots(words: readonly string[], roots: readonly string[]): readonly string[] | undefined {
  const left = [...words];
  for (const root of roots) {
    const at = left.findIndex((word) => hasRoot(word, root));
    if (at === -1) return undefined;
    left.splice(at, 1);
  }
  return left;
}
