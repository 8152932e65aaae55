import { add } from "./arithmetic.ts";
import { type Exact, ZERO } from "./exact.ts";
import { layOn, type Pile, runsOn, sumOfPile } from "./pile.ts";

/** The sum of any number of fractions; zero for none. As long as it is small it runs on; what has outgrown the doubles is laid aside. */
export function sumOf(values: Iterable<Exact>): Exact {
  let running = ZERO;
  const outgrown: Pile = [];
  for (const value of values) {
    running = add(running, value);
    if (runsOn(running)) continue;
    layOn(outgrown, running);
    running = ZERO;
  }
  return outgrown.length === 0 ? running : add(sumOfPile(outgrown), running);
}
