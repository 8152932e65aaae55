import { type Exact, toIntegers } from "../../number/index.ts";

/** What a sub-component is worth with each letter. */
export interface LetterWorths {
  readonly key: string;
  readonly letters: readonly { readonly code: string; readonly points: Exact }[];
}

/** Ways in which one letter each makes a sum, by keys; and whether there are, or may be, more. */
export interface LetterWays {
  readonly combinations: readonly Readonly<Record<string, string>>[];
  readonly truncated: boolean;
}

/** So many ways are told. */
const ENOUGH = 1000;
/** So many sums of the last letters are remembered, and so many letters tried: a moment, whatever the regulation. */
const MOST_SUMS = 50_000;
const MOST_TRIED = 300_000;

/**
 * Every way to reach a sum with one letter for each, in their order. The sums that the last ones can make are found first;
 * with them the first ones are tried only where the rest can be made.
 */
export function letterWays(parts: readonly LetterWorths[], goal: Exact): LetterWays {
  const flat = parts.flatMap(({ letters }) => letters.map(({ points }) => points));
  const { integers } = toIntegers([...flat, goal]);
  let at = 0;
  const worths = parts.map(({ key, letters }) => ({
    key,
    letters: letters.map(({ code }) => ({ code, points: integers[at++] as bigint })),
  }));
  const rests = restsOf(worths.map(({ letters }) => letters.map(({ points }) => points)));
  const combinations: Record<string, string>[] = [];
  let [tried, truncated] = [0, false];
  const choose = (i: number, left: bigint, chosen: readonly string[]): void => {
    if (truncated || !(rests[i] as Rest)(left)) return;
    const part = worths[i];
    if (part === undefined) {
      if (combinations.length === ENOUGH) truncated = true;
      else combinations.push(Object.fromEntries(worths.map(({ key }, j) => [key, chosen[j] as string])));
      return;
    }
    for (const { code, points } of part.letters) {
      if (++tried > MOST_TRIED) truncated = true;
      choose(i + 1, left - points, [...chosen, code]);
    }
  };
  choose(0, integers[at] as bigint, []);
  return { combinations, truncated };
}

/** Whether the letters from one place on can make a sum: exactly where the sums are few, and else whether they may. */
type Rest = (sum: bigint) => boolean;

function restsOf(worths: readonly (readonly bigint[])[]): readonly Rest[] {
  const rests: Rest[] = [(sum) => sum === 0n];
  let sums: Set<bigint> | undefined = new Set([0n]);
  let [least, most] = [0n, 0n];
  for (const own of [...worths].reverse()) {
    const known: Set<bigint> | undefined =
      sums !== undefined && sums.size * own.length <= MOST_SUMS
        ? new Set([...sums].flatMap((sum) => own.map((points) => sum + points)))
        : undefined;
    least += own.reduce((low, points) => (points < low ? points : low), own[0] ?? 0n);
    most += own.reduce((high, points) => (points > high ? points : high), 0n);
    const [low, high] = [least, most];
    rests.unshift(known === undefined ? (sum) => sum >= low && sum <= high : (sum) => known.has(sum));
    sums = known;
  }
  return rests;
}
