import type { RankedRow } from "../../ranking/index.ts";
import type { AwardEntry } from "../../regulation/index.ts";

/** A ranked entry. */
export interface Row extends RankedRow<AwardEntry> {
  /** Its position in the ranking: equals in the order of the input, which decides nothing and is kept all the same. */
  readonly position: number;
}

/** At least so many, and at most so many. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Rows of which some come to a tier, or win in it: how many lies within bounds, and which ones the jury has not said. A
 * row that surely comes stands alone.
 */
export interface Some extends Bounds {
  readonly rows: readonly Row[];
}

/** A row that surely does. */
export function surely(row: Row): Some {
  return { rows: [row], least: 1, most: 1 };
}

/** Whether all of the rows do, whatever the jury says. */
export function areSure({ rows, least }: Some): boolean {
  return least === rows.length;
}

/** How many of a part of the rows do. */
export function partOf({ rows, least, most }: Some, part: readonly Row[]): Some {
  const others = rows.length - part.length;
  return { rows: part, least: Math.max(0, least - others), most: Math.min(most, part.length) };
}

/** How many of the rows do not. */
export function othersOf({ rows, least, most }: Some): Some {
  return { rows, least: rows.length - most, most: rows.length - least };
}

/** How many of the rows of several do. */
export function together(parts: readonly Some[]): Some {
  const rows = parts.flatMap((part) => part.rows).sort((a, b) => a.position - b.position);
  return { rows, ...sumOfBounds(parts) };
}

/** The sum of several bounds. */
export function sumOfBounds(parts: readonly Bounds[]): Bounds {
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    most: parts.reduce((sum, { most }) => sum + most, 0),
  };
}

/** What is left when as many are taken away, as far as both numbers are known. */
export function less(whole: Bounds, taken: Bounds): Bounds {
  return { least: Math.max(0, whole.least - taken.most), most: Math.max(0, whole.most - taken.least) };
}

/** Pools parted by a condition: those that meet it, and the others. */
export function parted(pools: readonly Some[], meets: (row: Row) => boolean): readonly [Some[], Some[]] {
  const part = (wanted: boolean): Some[] =>
    pools.flatMap((pool) => {
      const rows = pool.rows.filter((row) => meets(row) === wanted);
      return rows.length === 0 ? [] : [partOf(pool, rows)];
    });
  return [part(true), part(false)];
}

/** Things by a key that they share, in the order in which the keys first occur. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
