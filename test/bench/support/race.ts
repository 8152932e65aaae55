/**
 * One way of doing a job. Its function is declared on its own: closures from one literal share compiled feedback and slow
 * each other down.
 */
export interface Variant {
  readonly name: string;
  readonly run: () => unknown;
}

/** What one variant took, against the first one. */
export interface Result {
  readonly name: string;
  /** Median of its times, in milliseconds. */
  readonly milliseconds: number;
  /** Median over the rounds of its time by that of the first variant in the same round. */
  readonly ratio: number;
  /** Its least time by the least of the first variant. */
  readonly leastRatio: number;
}

/**
 * Runs all variants in every round, each round beginning with another one, with the garbage collected before each
 * timing. Ratios hold on a busy machine where milliseconds do not.
 */
export function race(variants: readonly Variant[], rounds: number): Result[] {
  const times = variants.map((): number[] => []);
  for (const { run } of variants) run();
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < variants.length; turn++) {
      const at = (turn + round) % variants.length;
      times[at]?.push(timeOf((variants[at] as Variant).run));
    }
  const [base = []] = times;
  return variants.map(({ name }, i) => {
    const own = times[i] ?? [];
    return {
      name,
      milliseconds: median(own),
      ratio: median(own.map((time, round) => time / (base[round] ?? time))),
      leastRatio: Math.min(...own) / Math.min(...base),
    };
  });
}

/** The results as lines of a table. */
export function table(title: string, results: readonly Result[]): string {
  const rows = results.map(({ name, milliseconds, ratio, leastRatio }) =>
    [
      name.padEnd(32),
      milliseconds.toFixed(0).padStart(8),
      ratio.toFixed(2).padStart(8),
      leastRatio.toFixed(2).padStart(8),
    ].join(""),
  );
  return [title, `${"".padEnd(32)}${"ms".padStart(8)}${"ratio".padStart(8)}${"least".padStart(8)}`, ...rows, ""].join(
    "\n",
  );
}

function timeOf(run: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}
