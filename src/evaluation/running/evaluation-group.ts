import { addCount, type Counts, mergeCounts } from "../../core/index.ts";
import { addExact, createTally, exactOf, mergeTally, small, type Tally } from "../../number/index.ts";
import type { GradedSheet } from "./sheet-grader.ts";

/**
 * What is known of one group under one regulation while its sheets go by. Everything in it is a sum or a count, so that two
 * groups merge to the same value in any order.
 */
export interface EvaluationGroup {
  readonly key: string;
  /** The id of the regulation: totals of two of them do not add up to anything. */
  readonly regulation: string;
  count: number;
  /** Of the graded totals. */
  readonly sum: Tally;
  readonly components: Map<string, Tally>;
  readonly grades: Counts<string>;
}

export function createGroup(key: string, regulation: string): EvaluationGroup {
  return { key, regulation, count: 0, sum: createTally(), components: new Map(), grades: new Map() };
}

/** What tells groups apart. No key sorts before another one because of what follows it here. */
export function idOf({ key, regulation }: Pick<EvaluationGroup, "key" | "regulation">): string {
  return `${key}\u0000${regulation}`;
}

/** Adds a sheet that was graded under the regulation of the group. */
export function addSheet(group: EvaluationGroup, { rule, total, grade, components, denominator }: GradedSheet): void {
  group.count++;
  addExact(group.sum, exactOf(total));
  addCount(group.grades, grade, 1);
  for (let i = 0; i < components.length; i++) {
    const [value, key] = [components[i], rule.components[i]?.rule.key];
    if (value === undefined || key === undefined) continue;
    addExact(sumUnder(group, key), typeof value === "number" ? small(value, denominator) : value);
  }
}

/** The sum of a component. */
export function sumUnder({ components }: EvaluationGroup, key: string): Tally {
  const known = components.get(key);
  if (known !== undefined) return known;
  const sum = createTally();
  components.set(key, sum);
  return sum;
}

/** Adds all of another group under the same regulation. */
export function mergeGroup(group: EvaluationGroup, other: EvaluationGroup): void {
  group.count += other.count;
  mergeTally(group.sum, other.sum);
  for (const [key, sum] of other.components) mergeTally(sumUnder(group, key), sum);
  mergeCounts(group.grades, other.grades);
}
