import { add } from "./arithmetic.ts";
import { type Exact, ZERO } from "./exact.ts";

/**
 * What has outgrown the doubles of a sum: at each place nothing, or the sum of twice as many as at the place before. A
 * running sum of a hundred thousand quotients would drag all of its digits along; in pairs most additions stay short.
 */
export type Pile = (Exact | undefined)[];

/** Whether a running sum is small enough to run on. */
export function runsOn({ n }: Exact): boolean {
  return typeof n === "number";
}

/** Lays a value on the pile: with one that waits for its like it goes on to the next place. */
export function layOn(pile: Pile, value: Exact): void {
  let place = 0;
  let sum = value;
  for (let waiting = pile[0]; waiting !== undefined; waiting = pile[++place]) {
    sum = add(waiting, sum);
    pile[place] = undefined;
  }
  pile[place] = sum;
}

/** All that lies on the pile, added up from the least. */
export function sumOfPile(pile: Pile): Exact {
  return pile.reduce<Exact>((sum, each) => (each === undefined ? sum : add(sum, each)), ZERO);
}
