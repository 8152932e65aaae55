// How long a ranking takes beside the sort of floating-point numbers that it replaces. Alone:
//   npx tsx --expose-gc --tsconfig tsconfig.test.json test/bench/ranking.ts
import { rankBy } from "../../src/ranking/index.ts";

interface Line {
  readonly id: number;
  readonly value: string | number;
}

const SIZE = 1_000_000;
const ROUNDS = 5;

function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

function lines(kind: "text" | "number", distinct: number): Line[] {
  const next = lcg(1);
  return Array.from({ length: SIZE }, (_, id) => {
    const count = next() % distinct;
    return {
      id,
      value: kind === "text" ? `${Math.floor(count / 100)}.${String(count % 100).padStart(2, "0")}` : count / 100,
    };
  });
}

function floatRanks(items: readonly Line[]): { item: Line; value: number; rank: number }[] {
  const rows = items.map((item) => ({ item, value: Number(item.value), rank: 0 }));
  rows.sort((a, b) => b.value - a.value);
  rows.forEach((row, i) => {
    const previous = rows[i - 1];
    row.rank = previous !== undefined && previous.value === row.value ? previous.rank : i + 1;
  });
  return rows;
}

function exactRanks(items: readonly Line[]): unknown {
  return rankBy(items, { value: (item) => item.value });
}

function milliseconds(job: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  job();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

for (const [kind, distinct] of [
  ["text", 10_000],
  ["number", 10_000],
  ["text", 100_000_000],
  ["number", 100_000_000],
] as const) {
  const items = lines(kind, distinct);
  const pairs = Array.from(
    { length: ROUNDS },
    () => [milliseconds(() => floatRanks(items)), milliseconds(() => exactRanks(items))] as const,
  );
  const float = median(pairs.map(([a]) => a));
  const exact = median(pairs.map(([, b]) => b));
  const ratio = median(pairs.map(([a, b]) => b / a));
  console.log(
    `${SIZE} ${kind}s, up to ${distinct} values: float ${float.toFixed(0)} ms, exact ${exact.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  );
}
