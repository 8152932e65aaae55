import type { AbsorptionSummary } from "sakip";
import { randomWhole } from "./random.ts";

/** A budget line as it comes from a file. */
export interface Line<A> {
  readonly agencyId: string;
  readonly budget: A;
  readonly realization: A;
}

/** Lines in whole rupiah, up to a billion each, spread over units so that each has as many. */
export function wholeLines(count: number, each: number): readonly Line<number>[] {
  const random = randomWhole(20231115);
  const units = Math.max(1, Math.round(count / each));
  return Array.from({ length: count }, (_, i) => {
    const budget = random(1_000_000_000) + 1;
    return { agencyId: `agency-${i % units}`, budget, realization: random(budget + 1) };
  });
}

/** The same with sen, as texts. */
export function textLines(lines: readonly Line<number>[]): readonly Line<string>[] {
  const random = randomWhole(20231116);
  const sen = () => String(random(100)).padStart(2, "0");
  return lines.map(({ agencyId, budget, realization }) => ({
    agencyId,
    budget: `${budget}.${sen()}`,
    realization: `${realization}.${sen()}`,
  }));
}

/** The sums of a unit, in sen. */
export interface Sums {
  budget: bigint;
  realization: bigint;
}

/** The sums of all units, by whole numbers. */
export function exactSums(lines: readonly Line<number | string>[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { agencyId, budget, realization } of lines) {
    const own = sums.get(agencyId) ?? { budget: 0n, realization: 0n };
    own.budget += senOf(budget);
    own.realization += senOf(realization);
    sums.set(agencyId, own);
  }
  return sums;
}

/** An amount in sen. */
export function senOf(amount: number | string): bigint {
  const [rupiah = "0", sen = ""] = String(amount).split(".");
  return BigInt(rupiah) * 100n + BigInt(sen.padEnd(2, "0"));
}

/** How many summaries do not have the sums that they should. */
export function wrongSums(summaries: readonly AbsorptionSummary[], due: ReadonlyMap<string, Sums>): number {
  return summaries.filter(({ key, budget, realization }) => {
    const sums = due.get(key);
    const isBudget = budget.times(100).toFixed() === String(sums?.budget);
    return !isBudget || realization?.times(100).toFixed() !== String(sums?.realization);
  }).length;
}
