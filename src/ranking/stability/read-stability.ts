import { type Problem, readInto, refuseIfAny } from "../../core/index.ts";
import { type Exact, resultNumber } from "../../number/index.ts";
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
export function readStability<T>(listed: readonly T[], { components, weights }: StabilityRuleRead): StabilityInput<T> {
  const problems: Problem[] = [];
  const items: T[] = [];
  const values: Exact[][] = [];
  const unranked: UnrankedItem<T>[] = [];
  listed.forEach((item, i) => {
    const row = components.flatMap(({ key, value }) => {
      const given = value(item);
      return given === null || given === undefined ? [] : [readInto(problems, resultNumber, given, ["items", i, key])];
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
