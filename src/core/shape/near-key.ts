import { meaningOf } from "./synonyms.ts";

/** The largest number of slips of the pen in a key. */
const MOST_SLIPS = 2;

/** The known key that a key was meant to be: the one it is a synonym of, or else the nearest within two slips. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const meant = meaningOf(key).find((each) => known.includes(each));
  if (meant !== undefined) return meant;
  let best: string | undefined;
  let least = MOST_SLIPS + 1;
  for (const each of known) {
    // As many slips as letters would make any key of any other.
    if (Math.abs(each.length - key.length) > MOST_SLIPS || Math.min(each.length, key.length) <= MOST_SLIPS) continue;
    const slips = slipsBetween(key.toLowerCase(), each.toLowerCase());
    if (slips < least) [best, least] = [each, slips];
  }
  return best;
}

/** Letters added, left out, changed or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
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
