import { constant, type Expression, howMany, step } from "../../formula/index.ts";

/** How many of the steps are counted, by their places. */
export function countOf(places: readonly number[]): Expression {
  return places.length === 0 ? constant("0") : howMany(places.map(step));
}

/** How many steps there are, where all of them count. */
export function countOfAll(steps: readonly unknown[]): Expression {
  return countOf(steps.map((_, at) => at));
}
