import { beginnings, parts, wholes } from "./data/short-forms.ts";

const longestFirst: readonly string[] = /* @__PURE__ */ (() =>
  Object.keys(parts).sort((a, b) => b.length - a.length))();

/** What a word may be short for: the kind of unit where it tells one, and the roots of the words; undefined for none. */
export function spelledFrom(word: string): readonly string[] | undefined {
  if (Object.hasOwn(wholes, word)) return wholes[word];
  const alone = rootsOf(word);
  if (alone !== undefined) return alone.length === 1 && alone[0] === word ? undefined : alone;
  for (const [start, head] of Object.entries(beginnings)) {
    if (!word.startsWith(start)) continue;
    const roots = rootsOf(word.slice(start.length));
    if (roots !== undefined) return [head, ...roots];
  }
  return undefined;
}

/** The roots of parts put together: "porabudpar". */
function rootsOf(text: string): readonly string[] | undefined {
  if (Object.hasOwn(parts, text)) return parts[text];
  for (const part of longestFirst) {
    if (!text.startsWith(part)) continue;
    const others = rootsOf(text.slice(part.length));
    if (others !== undefined) return [...(parts[part] ?? []), ...others];
  }
  return undefined;
}

const AROUND = ["", "ke", "pe", "per", "pem", "pen", "peng", "pel", "ber"];
const BEHIND = ["", "an", "kan"];

/** Whether a word has this root: "pendidikan" that of "didik", and not that of "ikan". */
export function hasRoot(word: string, root: string): boolean {
  const at = word.indexOf(root);
  return at >= 0 && AROUND.includes(word.slice(0, at)) && BEHIND.includes(word.slice(at + root.length));
}

/** A word without what makes a noun of it: Kepemudaan and Pemuda, Keolahragaan and Olahraga are taken for each other. */
export function bareWord(word: string): string {
  return /^ke(.{4,})an$/.exec(word)?.[1] ?? word;
}

/** The first letters of words; the short form of them writes three of the same as "3": p3a is pppa. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => (/^\d/.test(word) ? word : word.slice(0, 1))).join("");
}

/** "p3a" as "pppa", as initials are. */
export function spreadOut(word: string): string {
  return word.replace(/([a-z])([2-4])/g, (_, letter: string, times: string) => letter.repeat(Number(times)));
}
