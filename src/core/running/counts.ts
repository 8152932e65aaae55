import { whole } from "../shape/index.ts";

/** How many there are of each. Objects, because a number that is set again and again is looked up twice. */
export type Counts<K> = Map<K, { count: number }>;

/** How many there are, in a state: none or more, and one or more. */
export const countShape = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();
export const someShape = /* @__PURE__ */ (() => whole<number>(1, Number.MAX_SAFE_INTEGER))();

export function addCount<K>(counts: Counts<K>, key: K, count: number): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { count });
  else known.count += count;
}

export function mergeCounts<K>(counts: Counts<K>, others: Counts<K>): void {
  for (const [key, { count }] of others) addCount(counts, key, count);
}

/** What stands under words, in the order of the words. */
export function inOrder<K extends string, V>(under: ReadonlyMap<K, V>): [K, V][] {
  return [...under].sort(([a], [b]) => (a < b ? -1 : 1));
}
