import { nearKeys } from "../../core/index.ts";
import { squeezed } from "../layout/index.ts";

/** Entries of a file by what they are called. */
export interface Named<T> {
  /** The entry of that name, however it is written; of several the first. */
  find(title: string): T | undefined;
  /** Names that are near: proposals, for a person to decide. */
  near(title: string): readonly string[] | undefined;
}

/** Entries by their names: case, blanks, punctuation and numbers in front make no difference. */
export function byName<T>(entries: readonly T[], nameOf: (entry: T) => string): Named<T> {
  const found = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(nameOf(entry));
    if (!found.has(key)) found.set(key, entry);
  }
  const nearest = nearKeys([...found.keys()]);
  return {
    find: (title) => found.get(keyOf(title)),
    near(title) {
      const own = keyOf(title);
      const within = [...found.keys()].filter((key) => isWithin(key, own) || isWithin(own, key));
      const names = [...new Set([...nearest(own), ...within])].flatMap((key) => {
        const entry = found.get(key);
        return entry === undefined ? [] : [`"${nameOf(entry)}"`];
      });
      return names.length === 0 ? undefined : names;
    },
  };
}

/** Names of so many letters that one within another is no chance. */
const LONG = 10;

function isWithin(short: string, long: string): boolean {
  return short.length >= LONG && short !== long && long.includes(short);
}

/** A name as it is compared. */
export function keyOf(title: string): string {
  return squeezed(title.replace(/^\s*(?:\d+[.)]\s*)+/, "")).replace(/^(program|subkegiatan|kegiatan)(?=.{4})/, "");
}

/** A code as it is compared; undefined for a text that is none. */
export function codeKey(text: string | undefined): string | undefined {
  const code = text?.replace(/\s+/g, "").replace(/(?<!\.)\.+$/, "");
  return code !== undefined && /^[\dX]+(?:\.[\dX]+)+$/.test(code) ? code : undefined;
}
