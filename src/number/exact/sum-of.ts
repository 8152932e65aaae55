import { add } from "./arithmetic.ts";
import { type Exact, ZERO } from "./exact.ts";

/**
 * The sum of any number of fractions; zero for none. As long as it is small it runs on; what has outgrown the doubles is
 * laid aside, and added up in pairs: a running sum of a hundred thousand quotients would drag all of its digits along.
 */
export function sumOf(values: Iterable<Exact>): Exact {
  let running = ZERO;
  let outgrown: Exact[] = [];
  for (const value of values) {
    running = add(running, value);
    if (typeof running.n === "number" && typeof running.d === "number") continue;
    outgrown.push(running);
    running = ZERO;
  }
  if (outgrown.length === 0) return running;
  while (outgrown.length > 1) outgrown = inPairs(outgrown);
  return add(outgrown[0] ?? ZERO, running);
}

function inPairs(values: readonly Exact[]): Exact[] {
  const sums: Exact[] = [];
  for (let i = 0; i < values.length; i += 2) sums.push(add(values[i] ?? ZERO, values[i + 1] ?? ZERO));
  return sums;
}
