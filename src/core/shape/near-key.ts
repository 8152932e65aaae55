import type { AnyShape } from "./shape.ts";
import { slipsBetween } from "./slips-between.ts";
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
