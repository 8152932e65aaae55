import type { Located, Support } from "./indicator-index.ts";

/** What each indicator is made of, without what merely supports it. */
export type PartsOf = ReadonlyMap<Located, readonly Support[]>;

/** Indicators with their parts before them; those made of themselves, and what is made of those, are left out. */
export function fromBelow(located: readonly Located[], parts: PartsOf): Located[] {
  const waiting = new Map(located.map((each) => [each, parts.get(each)?.length ?? 0]));
  const uppers = new Map(located.map((each) => [each, [] as Located[]]));
  const uppersOf = (each: Located) => uppers.get(each) as Located[];
  for (const [upper, supports] of parts) for (const { lower } of supports) uppersOf(lower).push(upper);
  const order = located.filter((each) => waiting.get(each) === 0);
  // The list grows while it is walked.
  for (const each of order) {
    for (const upper of uppersOf(each)) {
      const left = (waiting.get(upper) as number) - 1;
      waiting.set(upper, left);
      if (left === 0) order.push(upper);
    }
  }
  return order;
}
