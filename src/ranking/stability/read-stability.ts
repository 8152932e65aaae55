import { type Problem, readInto, refuseIfAny } from "../../core/index.ts";
import { type Exact, negate, resultNumber } from "../../number/index.ts";
import type { UnrankedItem } from "../rank/index.ts";
import type { StabilityRuleRead } from "./stability-rule-shape.ts";

/** What totals are made of, by item and component, and the items that lack a component. */
export interface StabilityInput<T> {
  readonly items: readonly T[];
  readonly values: readonly (readonly Exact[])[];
  readonly unranked: readonly UnrankedItem<T>[];
  readonly keys: readonly string[];
  readonly weights: readonly Exact[];
}

/** Asks for the values of every item, or refuses with every answer that is no number. */
export function readStability<T>(
  listed: readonly T[],
  { components, weights, order: totalOrder }: StabilityRuleRead,
): StabilityInput<T> {
  const problems: Problem[] = [];
  const items: T[] = [];
  const values: Exact[][] = [];
  const unranked: UnrankedItem<T>[] = [];
  listed.forEach((item, i) => {
    const row = components.flatMap(({ key, value, order = totalOrder }) => {
      const given = value(item);
      if (given === null || given === undefined) return [];
      const read = readInto(problems, resultNumber, given, ["items", i, key]);
      return [order === totalOrder || problems.length > 0 ? read : negate(read)];
    });
    if (row.length === components.length) {
      items.push(item);
      values.push(row);
    } else unranked.push(Object.freeze({ item, reason: "no-value" }));
  });
  refuseIfAny(problems);
  const keys = components.map(({ key }) => key);
  return {
    items,
    values,
    unranked: Object.freeze(unranked),
    keys,
    weights: keys.flatMap((key) => weights.get(key) ?? []),
  };
}
