import { randomWhole } from "./random.ts";

/** A target and what was reached, in whole hundredths; a quarter is better when lower. */
export interface Reached {
  readonly target: number;
  readonly realization: number;
  readonly lower: boolean;
}

/** A row as an application has it. */
export interface TargetRow<T> {
  readonly polarity: "maximize" | "minimize";
  readonly target: T;
  readonly realization: T;
}

/** Targets 1.00 to 999.99 and realisations up to 130 % of them. */
export function reachedTargets(count: number): readonly Reached[] {
  const random = randomWhole(20231117);
  return Array.from({ length: count }, () => {
    const target = random(99_900) + 100;
    return { target, realization: random(Math.ceil(target * 1.3)), lower: random(4) === 0 };
  });
}

export function asTexts(rows: readonly Reached[]): readonly TargetRow<string>[] {
  return rows.map(({ target, realization, lower }) => ({
    polarity: lower ? "minimize" : "maximize",
    target: (target / 100).toFixed(2),
    realization: (realization / 100).toFixed(2),
  }));
}

export function asNumbers(rows: readonly Reached[]): readonly TargetRow<number>[] {
  return rows.map(({ target, realization, lower }) => ({
    polarity: lower ? "minimize" : "maximize",
    target: target / 100,
    realization: realization / 100,
  }));
}

/** The achievement in hundredths of a percent, rounded half away from zero, by whole numbers. */
export function dueHundredths({ target, realization, lower }: Reached): number {
  const top = BigInt(lower ? 2 * target - realization : realization) * 20_000n;
  const sign = top < 0n ? -1n : 1n;
  return Number(sign * ((sign * top + BigInt(target)) / (2n * BigInt(target))));
}
