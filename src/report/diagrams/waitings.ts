import { addAll } from "../../core/index.ts";
/** One agency waits for another, because of obstacles. */
export interface Waiting {
  readonly waits: string;
  readonly waitsFor: string;
  readonly obstacles: readonly string[];
}

interface Pair {
  readonly agencies: readonly string[];
  readonly obstacles: readonly string[];
}

interface Awaited {
  readonly agencyId: string;
  readonly obstacles: readonly string[];
}

/** Who waits for whom: of two with obstacles between them, the one is waited for whose answer the obstacle needs. */
export function waitingsOf(pairs: readonly Pair[], blockers: readonly Awaited[]): readonly Waiting[] {
  const awaited = new Map(blockers.map(({ agencyId, obstacles }) => [agencyId, new Set(obstacles)]));
  return pairs.flatMap(({ agencies: [one = "", other = ""], obstacles }) => {
    const between = (waits: string, waitsFor: string): readonly Waiting[] => {
      const own = obstacles.filter((obstacle) => awaited.get(waitsFor)?.has(obstacle));
      return own.length === 0 ? [] : [{ waits, waitsFor, obstacles: own }];
    };
    return [...between(one, other), ...between(other, one)];
  });
}

/** All agencies that hang together with one of them, and those within so many steps, the nearest first; or simply all. */
export function stepsFrom(waitings: readonly Waiting[], from: string | undefined, depth: number) {
  const every = [...new Set(waitings.flatMap(({ waits, waitsFor }) => [waits, waitsFor]))];
  if (from === undefined) return { all: every, near: every };
  const beside = new Map<string, string[]>(every.map((agency) => [agency, []]));
  for (const { waits, waitsFor } of waitings) {
    beside.get(waits)?.push(waitsFor);
    beside.get(waitsFor)?.push(waits);
  }
  const seen = new Set([from]);
  const near = [from];
  let ring: readonly string[] = [from];
  for (let step = 1; ring.length > 0; step++) {
    ring = [...new Set(ring.flatMap((agency) => beside.get(agency) ?? []))].filter((agency) => !seen.has(agency));
    for (const agency of ring) seen.add(agency);
    if (step <= depth) addAll(near, ring);
  }
  return { all: [...seen], near };
}
