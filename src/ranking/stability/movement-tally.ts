/** A list as it was drawn up once: what each component adds to the total of each item, as integers over one denominator. */
export interface DrawnList {
  readonly parts: readonly (readonly bigint[])[];
  readonly totals: readonly bigint[];
}

/** One place, in the units in which places are split: 18 decimals. */
export const PLACE = 10n ** 18n;
const HALF_A_PLACE = PLACE / 2n;

/** How much ranks moved over all runs, split by component; in units of a place. */
export interface MovementTally {
  /** Tells what became of the list in a run: the pairs that the sort turned round, and the groups of equal totals. */
  readonly add: (drawn: DrawnList, turned: readonly (readonly [number, number])[], tied: readonly number[][]) => void;
  /** What each component did. */
  readonly units: readonly bigint[];
}

/**
 * Counts how many pairs of items change order: two items are one place apart for every item between them, so that each
 * pair that turns round moves both by one place, and one that becomes tied, or was, by a half. What turned it round is the
 * change of the distance between the two totals, which the components add up to: each gets its part of the place.
 */
export function movementTally(base: DrawnList, components: number): MovementTally {
  const units = new Array<bigint>(components).fill(0n);
  const wereTied = (a: number, b: number) => base.totals[a] === base.totals[b];
  const tiedBefore = tiedGroups(base.totals);

  function split(drawn: DrawnList, a: number, b: number, whole: bigint): void {
    const moved = units.map((_, k) => apart(drawn, a, b, k) - apart(base, a, b, k));
    const all = moved.reduce((sum, each) => sum + each, 0n);
    const shares = moved.map((own) => (whole * own) / all);
    const most = moved.reduce((best, own, k) => (sizeOf(own) > sizeOf(moved[best] ?? 0n) ? k : best), 0);
    // What is left of the division goes to the component that did most, so that the parts add up.
    const left = shares.reduce((rest, share) => rest - share, whole);
    shares.forEach((share, k) => {
      units[k] = (units[k] ?? 0n) + share + (k === most ? left : 0n);
    });
  }

  return {
    units,
    add(drawn, turned, tied) {
      for (const [a, b] of turned) if (!wereTied(a, b)) split(drawn, a, b, PLACE);
      for (const group of tied)
        eachPair(group, (a, b) => {
          if (!wereTied(a, b)) split(drawn, a, b, HALF_A_PLACE);
        });
      for (const group of tiedBefore) {
        const [first = 0] = group;
        if (group.every((item) => drawn.totals[item] === drawn.totals[first])) continue;
        eachPair(group, (a, b) => {
          if (drawn.totals[a] !== drawn.totals[b]) split(drawn, a, b, HALF_A_PLACE);
        });
      }
    },
  };
}

/** How far a component sets two items apart. */
function apart({ parts }: DrawnList, a: number, b: number, k: number): bigint {
  return (parts[a]?.[k] ?? 0n) - (parts[b]?.[k] ?? 0n);
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

/** The groups of items of equal totals, in a list that stands in its order. */
function tiedGroups(totals: readonly bigint[]): number[][] {
  const groups: number[][] = [];
  totals.forEach((total, item) => {
    const last = groups[groups.length - 1];
    if (last !== undefined && totals[item - 1] === total) last.push(item);
    else groups.push([item]);
  });
  return groups.filter(({ length }) => length > 1);
}

function eachPair(group: readonly number[], tell: (a: number, b: number) => void): void {
  group.forEach((a, i) => {
    for (const b of group.slice(i + 1)) tell(a, b);
  });
}
