/** A list as it was drawn up once: what each component adds to the total of each item, as integers over one denominator. */
export interface DrawnList {
  readonly parts: readonly (readonly bigint[])[];
  readonly totals: readonly bigint[];
}

/** Differences of differences of numbers below it are safe integers. */
const LARGEST = 2n ** 51n;

/** A list row by row, each with its parts and then its total; undefined where a double does not hold all of them. */
export function inDoubles({ parts, totals }: DrawnList, components: number): Float64Array | undefined {
  // More components than that would add up to more than a double holds.
  if (components > 256) return undefined;
  const rows = new Float64Array(totals.length * (components + 1));
  let at = 0;
  for (const [item, own] of parts.entries())
    for (const value of [...own, totals[item] ?? 0n]) {
      if (value >= LARGEST || value <= -LARGEST) return undefined;
      rows[at++] = Number(value);
    }
  return rows;
}
