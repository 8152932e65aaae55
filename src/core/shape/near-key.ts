import type { AnyShape } from "./shape.ts";
import { synonyms } from "./synonyms.ts";

/** The largest number of slips of the pen in a key. */
const MOST_SLIPS = 2;
/** In a key of fewer letters two slips would be half of it. */
const SHORT = 5;
/** The rows of a table have the same columns: so many keys are remembered. */
const MOST_KEYS = 1000;

/**
 * Tells the known keys that a key may have been meant to be: those it is a synonym of, and then those within two slips,
 * the nearest first.
 *
 * Measured, because simple code comes first: comparing the own columns of 100,000 rows with the known keys anew for each
 * row took 1.8 seconds, this takes 0.2.
 */
export function nearKeys(
  known: readonly string[],
  shapes: readonly AnyShape[] = [],
): (key: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (key) => {
    const before = found.get(key);
    if (before !== undefined) return before;
    const near = nearTo(key, known, shapes);
    if (found.size < MOST_KEYS) found.set(key, near);
    return near;
  };
}

function nearTo(key: string, known: readonly string[], shapes: readonly AnyShape[]): readonly string[] {
  const plain = key.toLowerCase().replace(/[\s_.-]/g, "");
  const isCalled = (words = "") => plain !== "" && words.split(" ").includes(plain);
  // A word for one key is no slip of another.
  const meant = known.filter((each, i) => isCalled(synonyms[each]) || isCalled(shapes[i]?.called));
  if (meant.length > 0) return meant;
  const slips = known
    // As many slips as letters would make any key of any other.
    .filter((each) => Math.min(each.length, key.length) > MOST_SLIPS)
    .filter((each) => Math.abs(each.length - key.length) <= MOST_SLIPS)
    .map((each) => ({ each, slips: slipsBetween(key.toLowerCase(), each.toLowerCase()) }))
    .filter((near) => near.slips <= (near.each.length < SHORT ? 1 : MOST_SLIPS))
    .sort((a, b) => a.slips - b.slips);
  return slips.map(({ each }) => each);
}

/** Letters added, left out, changed or swapped with their neighbour. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.MAX_SAFE_INTEGER,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
