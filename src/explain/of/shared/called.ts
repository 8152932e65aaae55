import { type Bilingual, isKeyed, valueUnder } from "../../../core/index.ts";

/** Under what items of the caller's carry what they are called by. */
const KEYS = ["id", "key", "agencyId", "agency", "name", "title"] as const;

/** What an item of the caller's is called; the place where it stands, from 0, where it says nothing of it. */
export function calledBy(item: unknown, at: number): { readonly key: string; readonly label: Bilingual } {
  const [own] = namesWithin(item);
  if (own !== undefined) return { key: own, label: { id: own, en: own } };
  return { key: `#${at + 1}`, label: { id: `butir ke-${at + 1}`, en: `item ${at + 1}` } };
}

/** Every name that an item carries, the first being what it is called. */
export function namesWithin(item: unknown): readonly string[] {
  const names = typeof item === "string" ? [item] : KEYS.map((key) => textUnder(item, key));
  return names.filter((name) => name !== "");
}

function textUnder(item: unknown, key: string): string {
  const found = isKeyed(item) ? valueUnder(item, key) : undefined;
  return typeof found === "string" ? found : "";
}
