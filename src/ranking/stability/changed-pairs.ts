import { groupsOf, type Standing } from "./standing.ts";

/** Who is told of a pair that changed order. */
export interface PairTellers {
  /** Told where the one that stood below came out ahead. */
  readonly turned: (above: number, below: number) => void;
  /** Told where two became tied, or were tied and parted. */
  readonly halved: (a: number, b: number) => void;
}

/** How many pairs changed between the list as it is and a run, counted without looking at each of them. */
export function countChanged(base: Standing, drawn: Standing): number {
  return turnedIn(drawn) + apartIn(drawn, base) + apartIn(base, drawn);
}

/** Tells every pair that changed; one that was tied and turned is told as both. */
export function tellChanged(base: Standing, drawn: Standing, { turned, halved }: PairTellers): void {
  // By insertion: every step passes one pair that has turned.
  const sorted = new Int32Array(drawn.order.length);
  drawn.order.forEach((item, place) => {
    let at = place;
    for (; at > 0 && (sorted[at - 1] ?? 0) > item; at--) {
      sorted[at] = sorted[at - 1] ?? 0;
      turned(item, sorted[at] ?? 0);
    }
    sorted[at] = item;
  });
  for (const [, group] of groupsOf(drawn)) tellApart(group, base, halved);
  for (const [, group] of groupsOf(base))
    tellApart(
      group.slice().sort((a, b) => (drawn.placeOf[a] ?? 0) - (drawn.placeOf[b] ?? 0)),
      drawn,
      halved,
    );
}

/** Pairs that stand in another order than in the list as it is: of each position, those before it that belong behind it. */
function turnedIn({ order }: Standing): number {
  // A tree of partial sums: how many of the positions up to one have been met.
  const met = new Int32Array(order.length + 1);
  let turned = 0;
  order.forEach((item, place) => {
    let upTo = 0;
    for (let at = item + 1; at > 0; at -= at & -at) upTo += met[at] ?? 0;
    turned += place - upTo;
    for (let at = item + 1; at <= order.length; at += at & -at) met[at] = (met[at] ?? 0) + 1;
  });
  return turned;
}

/** Pairs that are tied in one list and not in the other. */
function apartIn(other: Standing, tied: Standing): number {
  let apart = 0;
  for (const [, group] of groupsOf(tied)) {
    const sizes = new Map<number, number>();
    for (const item of group) {
      const own = other.groupOf[item] ?? 0;
      sizes.set(own, (sizes.get(own) ?? 0) + 1);
    }
    apart += group.length ** 2;
    for (const size of sizes.values()) apart -= size ** 2;
  }
  return apart / 2;
}

/** Tells the pairs of a tied group that are not tied in another list, where its members stand group by group. */
function tellApart(group: Int32Array, { groupOf }: Standing, tell: PairTellers["halved"]): void {
  for (let i = 0, end = 0; i < group.length; i++) {
    while (end < group.length && groupOf[group[end] ?? 0] === groupOf[group[i] ?? 0]) end++;
    for (let other = end; other < group.length; other++) tell(group[i] ?? 0, group[other] ?? 0);
  }
}
