import { cutShare } from "./cut-share.ts";
import { type DrawnList, inDoubles } from "./drawn-list.ts";

/** One place, in the units in which places are split: 12 decimals. */
export const PLACE = 10n ** 12n;

/** Splits a place, or half of one, for a pair that changed order in a run. */
export type SplitPlace = (a: number, b: number, isWhole: boolean) => void;

/** How much ranks moved over all runs, split by component. */
export interface MovementTally {
  /** Takes the list of a run. */
  readonly of: (drawn: DrawnList) => SplitPlace;
  /** What each component did, in units of a place. */
  readonly units: () => readonly bigint[];
}

/** From here on a sum of units in a double is moved to the bigint beside it, long before it would lose any. */
const FULL = 2 ** 51;

/**
 * Counts how many pairs of items change order: two items are one place apart for every item between them, so that each
 * pair that turns round moves both by one place, and one that becomes tied, or was, by a half. What turned it round is the
 * change of the distance between the two totals, which the components add up to: each gets its part of the place, cut
 * after the last unit. What is left of it goes to the component that did most, so that the parts add up.
 *
 * There are as many pairs as the square of the list has room for, so that they are split in doubles wherever these give
 * the unit that bigints would, and in bigints elsewhere.
 */
export function movementTally(base: DrawnList, components: number): MovementTally {
  const units = new Array<bigint>(components).fill(0n);
  const sums = new Float64Array(components);
  const shares = new Float64Array(components);
  const before = inDoubles(base, components);

  function take(k: number, share: number): void {
    const sum = (sums[k] ?? 0) + share;
    const isFull = Math.abs(sum) >= FULL;
    if (isFull) units[k] = (units[k] ?? 0n) + BigInt(sum);
    sums[k] = isFull ? 0 : sum;
  }

  function splitInDoubles(after: Float64Array, a: number, b: number, place: number): boolean {
    if (before === undefined) return false;
    const rowA = a * (components + 1);
    const rowB = b * (components + 1);
    const all = apartIn(after, rowA, rowB, components) - apartIn(before, rowA, rowB, components);
    let left = place;
    let most = 0;
    let size = 0;
    for (let k = 0; k < components; k++) {
      const own = apartIn(after, rowA, rowB, k) - apartIn(before, rowA, rowB, k);
      const share = cutShare(place, own, all);
      if (share === undefined) return false;
      shares[k] = share;
      left -= share;
      if (Math.abs(own) > size) {
        most = k;
        size = Math.abs(own);
      }
    }
    for (let k = 0; k < components; k++) take(k, (shares[k] ?? 0) + (k === most ? left : 0));
    return true;
  }

  function splitExactly(drawn: DrawnList, a: number, b: number, place: bigint): void {
    const moved = units.map((_, k) => apart(drawn, a, b, k) - apart(base, a, b, k));
    const all = moved.reduce((sum, each) => sum + each, 0n);
    const cut = moved.map((own) => (place * own) / all);
    const most = moved.reduce((best, own, k) => (sizeOf(own) > sizeOf(moved[best] ?? 0n) ? k : best), 0);
    const left = cut.reduce((rest, share) => rest - share, place);
    cut.forEach((share, k) => {
      units[k] = (units[k] ?? 0n) + share + (k === most ? left : 0n);
    });
  }

  return {
    of(drawn) {
      const after = inDoubles(drawn, components);
      return (a, b, isWhole) => {
        const place = isWhole ? PLACE : PLACE / 2n;
        if (after === undefined || !splitInDoubles(after, a, b, Number(place))) splitExactly(drawn, a, b, place);
      };
    },
    units: () => units.map((own, k) => own + BigInt(sums[k] ?? 0)),
  };
}

/** How far the value at a place of two rows sets them apart. */
function apartIn(rows: Float64Array, a: number, b: number, at: number): number {
  return (rows[a + at] ?? 0) - (rows[b + at] ?? 0);
}

/** How far a component sets two items apart. */
function apart({ parts }: DrawnList, a: number, b: number, k: number): bigint {
  return (parts[a]?.[k] ?? 0n) - (parts[b]?.[k] ?? 0n);
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);
