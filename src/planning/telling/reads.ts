import type { Fields } from "../../core/index.ts";
import { constant, type Expression, groundFields, howMany, resultShape, step } from "../../explain/index.ts";

/** A result of planning, with what it stands on and what it tells. */
export const resultOf = <const K extends string, const P extends Fields>(kind: K, fields: P) =>
  resultShape(kind, { ...groundFields, ...fields });

/** How many of the steps count, by their places. */
export function countOf(places: readonly number[]): Expression {
  return places.length === 0 ? constant("0") : howMany(places.map(step));
}
