import { type Bilingual, problemAt, readAll, refuseIfAny, type Shape } from "../../../core/index.ts";
import type { GivenItem } from "./average-item-shape.ts";
import type { AverageOptions, AverageRules } from "./average-options.ts";
import { givenItemsShape } from "./given-items-shape.ts";

/** What is averaged and how, as a call gives it; the argument has this name. */
export function readAverage<G extends Pick<AverageOptions, "weights">>(
  given: unknown,
  options: G,
  name: string,
  shape: Shape<G, AverageRules>,
): { readonly items: readonly GivenItem[]; readonly rules: AverageRules } {
  const [items, rules] = readAll([givenItemsShape, given, name], [shape, options, "options"]);
  if (rules.weights !== undefined && rules.weights.length !== items.length)
    refuseIfAny([problemAt("invalid-input", ["options", "weights"], options.weights, oneEach(items.length))]);
  return { items, rules };
}

const oneEach = (count: number): Bilingual => ({
  en: `${count} weights, one for each of them`,
  id: `${count} bobot, satu untuk masing-masing`,
});
