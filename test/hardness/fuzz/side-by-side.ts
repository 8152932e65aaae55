import { type Tally, watchOver } from "./watch.ts";
import type { Work } from "./worker.ts";

/** So many of the slowest calls are told. */
const MOST_SLOW = 5;

/** Has the calls made by so many processes, each of which takes its share of the numbers: what is found is the same. */
export async function sideBySide(
  { seed, from, to }: Pick<Work, "seed" | "from" | "to">,
  processes: number,
  end: AbortSignal,
): Promise<Tally> {
  const share = Math.ceil((to - from) / processes);
  const starts = Array.from({ length: processes }, (_, i) => from + i * share).filter((start) => start < to);
  const tallies = await Promise.all(
    starts.map((start) => watchOver({ seed, from: start, to: Math.min(start + share, to) }, end)),
  );
  const outcomes: Record<string, number> = {};
  for (const [outcome, count] of tallies.flatMap((each) => Object.entries(each.outcomes)))
    outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  return {
    outcomes,
    defects: tallies.flatMap(({ defects }) => defects),
    slowest: tallies
      .flatMap(({ slowest }) => slowest)
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, MOST_SLOW),
  };
}
