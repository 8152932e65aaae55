import type { Line } from "./budget.ts";

/** The sums of a unit in floats. */
export interface Floats {
  budget: number;
  realization: number;
}

export function floatSumsOfNumbers(lines: readonly Line<number>[]): Map<string, Floats> {
  const groups = new Map<string, Floats>();
  for (const line of lines) {
    let group = groups.get(line.agencyId);
    if (!group) {
      group = { budget: 0, realization: 0 };
      groups.set(line.agencyId, group);
    }
    group.budget += line.budget;
    group.realization += line.realization;
  }
  return groups;
}

export function floatSumsOfTexts(lines: readonly Line<string>[]): Map<string, Floats> {
  const groups = new Map<string, Floats>();
  for (const line of lines) {
    let group = groups.get(line.agencyId);
    if (!group) {
      group = { budget: 0, realization: 0 };
      groups.set(line.agencyId, group);
    }
    group.budget += Number(line.budget);
    group.realization += Number(line.realization);
  }
  return groups;
}

export function floatRates(groups: ReadonlyMap<string, Floats>) {
  return Array.from(groups, ([key, { budget, realization }]) => ({
    key,
    budget,
    realization,
    value: (realization / budget) * 100,
    rank: 0,
  }));
}
