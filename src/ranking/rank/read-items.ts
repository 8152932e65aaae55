import type { Problem } from "../../core/index.ts";
import { type Exact, readExact, tryExact } from "../../number/index.ts";
import type { TieKey } from "./break-ties.ts";
import { excludeIneligible, type IneligibleItem } from "./eligibility.ts";
import { directionOf } from "./order-exactly.ts";
import type { RankRule, UnrankedItem } from "./ranking.ts";

/** What was read of a list: items with a value side by side with it, and the items without, or not taking part. */
export interface Readings<T> {
  readonly items: readonly T[];
  readonly values: readonly Exact[];
  readonly keys: readonly TieKey[];
  readonly unranked: readonly UnrankedItem<T>[];
  readonly ineligible: readonly IneligibleItem<T>[];
}

/** Reads the values and keys of a list, each once; what is no number is added to the problems. Who does not take part is not asked for a value. */
export function readItems<T>(listed: readonly T[], rule: RankRule<T>, problems: Problem[]): Readings<T> {
  const { ineligible, positions: leftOut } = excludeIneligible(listed, rule.eligible, problems);
  const items: T[] = [];
  const values: Exact[] = [];
  const unranked: UnrankedItem<T>[] = [];
  const keys = (rule.tieBreak ?? []).map(({ name, value, order }) => ({
    name,
    direction: directionOf(order),
    value,
    values: [] as (Exact | undefined)[],
  }));
  listed.forEach((item, i) => {
    if (leftOut.has(i)) return;
    const given = rule.value(item);
    if (given === null || given === undefined) {
      unranked.push(Object.freeze({ item, reason: "no-value" }));
      return;
    }
    // Paths are built for what is refused only: a million of them would cost more than the sorting.
    const value = tryExact(given) ?? readExact(given, ["items", i, "value"], problems);
    if (value !== undefined) values.push(value);
    items.push(item);
    for (const key of keys) {
      const keyed = key.value(item);
      const path = ["items", i, "tieBreak", key.name];
      key.values.push(keyed === null || keyed === undefined ? undefined : readExact(keyed, path, problems));
    }
  });
  return { items, values, keys, unranked, ineligible };
}
