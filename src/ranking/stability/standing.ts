import type { Direction } from "../rank/index.ts";

/** How a list stands after it was drawn up: its positions in the list as it is, by their totals. */
export interface Standing {
  /** The positions, best first; those of equal totals as in the list as it is. */
  readonly order: Int32Array;
  /** The place of each position in that order. */
  readonly placeOf: Int32Array;
  /** The first place of each position's tied group. */
  readonly groupOf: Int32Array;
}

/** Puts the totals of a list in order. */
export function standingOf(totals: readonly bigint[], direction: Direction): Standing {
  const count = totals.length;
  const order = new Int32Array(count).map((_, item) => item);
  order.sort((a, b) => {
    const [one = 0n, other = 0n] = [totals[a], totals[b]];
    return one === other ? a - b : one < other === (direction === 1) ? -1 : 1;
  });
  const placeOf = new Int32Array(count);
  const groupOf = new Int32Array(count);
  let first = 0;
  order.forEach((item, place) => {
    if (totals[item] !== totals[order[first] ?? 0]) first = place;
    placeOf[item] = place;
    groupOf[item] = first;
  });
  return { order, placeOf, groupOf };
}

/** The tied groups of a list with their first place, those of one item among them. */
export function* groupsOf({ order, groupOf }: Standing): Iterable<readonly [first: number, items: Int32Array]> {
  for (let first = 0, end = 0; first < order.length; first = end) {
    while (end < order.length && groupOf[order[end] ?? 0] === first) end++;
    yield [first, order.subarray(first, end)];
  }
}
