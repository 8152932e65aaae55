import {
  citationShape,
  type Fields,
  findingShape,
  list,
  literal,
  nullable,
  object,
  optional,
  text,
  word,
} from "../../core/index.ts";
import { constant, type Expression, howMany, step } from "../../explain/index.ts";
import { resultNumber } from "../../number/index.ts";

/** A result of one kind, open for what others store beside. */
export const resultOf = <const K extends string, const P extends Fields>(kind: K, fields: P) =>
  object(
    { kind: literal(kind), basis: nullable(citationShape), findings: list(findingShape), ...fields },
    { open: true },
  );

/** A part of a result. */
export const partOf = <const P extends Fields>(fields: P) => object(fields, { open: true });

/** How many of the steps count, by their places. */
export function countOf(places: readonly number[]): Expression {
  return places.length === 0 ? constant("0") : howMany(places.map(step));
}

/** A number, or the reason why there is none. */
export const outcome = /* @__PURE__ */ (() => ({
  status: word(["computed", "not-computable"]),
  value: optional(resultNumber),
  reason: optional(text),
}))();
