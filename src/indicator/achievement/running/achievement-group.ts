import { addCount, type Counts, mergeCounts } from "../../../core/index.ts";
import { addExact, createTally, type Exact, mergeTally, type Tally } from "../../../number/index.ts";
import type { AverageItem } from "../average/average-item-shape.ts";
import type { AchievementReason } from "../formula-and-reason.ts";

/**
 * What is known of one group while its rows go by. Everything in it is a sum, a count or a set, so that two groups merge to
 * the same value in any order.
 */
export interface AchievementGroup {
  readonly key: string;
  indicators: number;
  met: number;
  /** Against levels: with an achievement, and without one though it was due. */
  againstLevels: number;
  levelsWithout: number;
  /** Of the achievements that are not against levels. */
  readonly sum: Tally;
  readonly bands: Counts<string>;
  outsideScale: number;
  readonly withoutValue: Counts<AchievementReason>;
  /** Of how many months the achievements are. */
  readonly months: Set<number>;
}

export function createGroup(key: string): AchievementGroup {
  return {
    key,
    indicators: 0,
    met: 0,
    againstLevels: 0,
    levelsWithout: 0,
    sum: createTally(),
    bands: new Map(),
    outsideScale: 0,
    withoutValue: new Map(),
    months: new Set(),
  };
}

/** Adds what can be said of any row with an achievement. */
export function addMeasured(group: AchievementGroup, met: boolean, band: string | undefined, hasScale: boolean): void {
  group.indicators++;
  if (met) group.met++;
  if (band !== undefined) addCount(group.bands, band, 1);
  else if (hasScale) group.outsideScale++;
}

/** Adds the value of an achievement, which is known by what an average knows of it. */
export function addValue(
  group: AchievementGroup,
  value: Exact,
  { isLevel, months = 0 }: Omit<AverageItem, "value">,
): void {
  if (isLevel) group.againstLevels++;
  else addExact(group.sum, value);
  group.months.add(months);
}

/** Adds a row without an achievement. */
export function addReason(group: AchievementGroup, reason: AchievementReason, isLevel: boolean): void {
  group.indicators++;
  addCount(group.withoutValue, reason, 1);
  if (isLevel && isDue(reason)) group.levelsWithout++;
}

/** Whether something was to be reported. */
export function isDue(reason: string): boolean {
  return reason !== "not-yet-due" && reason !== "not-applicable";
}

/** Adds all of another group. */
export function mergeGroup(group: AchievementGroup, other: AchievementGroup): void {
  group.indicators += other.indicators;
  group.met += other.met;
  group.againstLevels += other.againstLevels;
  group.levelsWithout += other.levelsWithout;
  group.outsideScale += other.outsideScale;
  mergeTally(group.sum, other.sum);
  mergeCounts(group.bands, other.bands);
  mergeCounts(group.withoutValue, other.withoutValue);
  for (const months of other.months) group.months.add(months);
}

/** How many rows have no achievement. */
export function countWithout({ withoutValue }: Pick<AchievementGroup, "withoutValue">): number {
  let sum = 0;
  for (const { count } of withoutValue.values()) sum += count;
  return sum;
}
