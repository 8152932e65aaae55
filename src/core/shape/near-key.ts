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
  const plainKey = key.toLowerCase();
  const near: { readonly each: string; readonly slips: number }[] = [];
  for (const each of known) {
    // As many slips as letters would make any key of any other.
    if (Math.min(each.length, key.length) <= MOST_SLIPS || Math.abs(each.length - key.length) > MOST_SLIPS) continue;
    const slips = slipsBetween(plainKey, each.toLowerCase(), MOST_SLIPS);
    if (slips <= (each.length < SHORT ? 1 : MOST_SLIPS)) near.push({ each, slips });
  }
  return near.sort((a, b) => a.slips - b.slips).map(({ each }) => each);
}

/**
 * Letters added, left out, changed or swapped with their neighbour. What is more than a most is told as one more: then a
 * pair is done with as soon as it is too far apart, which of many long names nearly all are at once.
 */
export function slipsBetween(a: string, b: string, most = Number.MAX_SAFE_INTEGER): number {
  const beyond = most + 1;
  if (Math.abs(a.length - b.length) > most) return beyond;
  // Three rows that take turns; beside the diagonal no cell further than the most is looked at.
  let before = new Array<number>(b.length + 2).fill(beyond);
  let row = Array.from({ length: b.length + 2 }, (_, j) => j);
  let next = new Array<number>(b.length + 2).fill(beyond);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(b.length, i + most);
    next[first - 1] = first === 1 ? i : beyond;
    let least = next[first - 1] ?? beyond;
    for (let j = first; j <= last; j++) {
      let slips = (row[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
      slips = Math.min(slips, (row[j] ?? beyond) + 1, (next[j - 1] ?? beyond) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? beyond) + 1);
      next[j] = slips;
      if (slips < least) least = slips;
    }
    next[last + 1] = beyond;
    if (Math.min(least, leastBefore + 1) > most) return beyond;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? beyond, beyond);
}
