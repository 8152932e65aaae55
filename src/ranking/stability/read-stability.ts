import { type Problem, refuseIfAny } from "../../core/index.ts";
import { type Exact, negate } from "../../number/index.ts";
import { type UnrankedItem, valueOfAnswer } from "../rank/index.ts";
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
    const lacking: string[] = [];
    const row: Exact[] = [];
    for (const { key, value, order = totalOrder } of components) {
      const read = valueOfAnswer(value(item), problems, "items", i, key);
      if (typeof read === "string") lacking.push(read);
      else row.push(order === totalOrder || problems.length > 0 ? read : negate(read));
    }
    const [reason] = lacking;
    if (reason === undefined) {
      items.push(item);
      values.push(row);
    } else unranked.push(Object.freeze({ item, reason }));
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
