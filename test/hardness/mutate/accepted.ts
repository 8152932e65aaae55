import { readFileSync } from "node:fs";
import type { Judged } from "./mutant.ts";
import { root } from "./rooms.ts";

/**
 * Survivors that no test should kill, because what they change gives the same results: a faster way beside the exact one, a
 * memory, a search that stops early. One entry says it of one mutant or of several; whatever is left out of it may be
 * anything.
 */
export interface Accepted {
  /** The path from the root. */
  readonly file: string;
  /** The function or constant they stand in. */
  readonly in?: string;
  /** A piece of the line they begin in. */
  readonly on?: string;
  readonly mutator?: string;
  /** What stands there, and what is put in its place. */
  readonly source?: string;
  readonly replacement?: string;
  /** Why no result changes. */
  readonly reason: string;
}

/** The entries of a room: accepted/<room>.json. */
export function acceptedOf(room: string): readonly Accepted[] {
  try {
    return JSON.parse(readFileSync(`${root}test/hardness/mutate/accepted/${room}.json`, "utf8"));
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return [];
    throw error;
  }
}

export const isAccepted = (mutant: Judged, entries: readonly Accepted[]): boolean =>
  lives(mutant) && entries.some((entry) => speaksOf(entry, mutant));

/** Entries that no longer speak of any survivor, among the files that were looked at. */
export function staleOf(entries: readonly Accepted[], judged: readonly Judged[], files: readonly string[]): Accepted[] {
  const survivors = judged.filter(lives);
  return entries.filter((entry) => files.includes(entry.file) && !survivors.some((mutant) => speaksOf(entry, mutant)));
}

export const lives = ({ verdict }: Pick<Judged, "verdict">): boolean =>
  verdict === "survived" || verdict === "uncovered";

const speaksOf = (entry: Accepted, mutant: Judged): boolean =>
  entry.file === mutant.file &&
  (entry.in === undefined || mutant.within.includes(entry.in)) &&
  (entry.on === undefined || mutant.lineText.includes(entry.on)) &&
  (entry.mutator === undefined || entry.mutator === mutant.mutator) &&
  (entry.source === undefined || entry.source === mutant.source) &&
  (entry.replacement === undefined || entry.replacement === mutant.replacement);
