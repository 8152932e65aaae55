import type { Bilingual } from "../../core/index.ts";
import { type Exact, fractionText, type Rounding } from "../../number/index.ts";
import type { Expression, LookupRow } from "./expression.ts";
import { expressionOf, type Operand } from "./operand.ts";

// The verbs by which explainers write their formulas.

/** A number that stands in the formula itself. */
export const constant = (value: string): Expression => ({ value });
/** A number without a key: one of many of a kind. */
export const named = (value: Exact, name: Bilingual, unit?: string): Expression => ({
  value: fractionText(value),
  name,
  ...(unit !== undefined && { unit }),
});
/** The value of a step. */
export const step = (at: number): Expression => ({ step: at });

export const plus = (...of: Operand[]): Expression => ({ op: "add", of: of.map(expressionOf) });
export const minus = (a: Operand, b: Operand): Expression => ({
  op: "subtract",
  of: [expressionOf(a), expressionOf(b)],
});
export const times = (...of: Operand[]): Expression => ({ op: "multiply", of: of.map(expressionOf) });
export const over = (a: Operand, b: Operand): Expression => ({ op: "divide", of: [expressionOf(a), expressionOf(b)] });
/** part ÷ whole × 100. */
export const inPercent = (part: Operand, whole: Operand): Expression => times(over(part, whole), constant("100"));
export const sizeOf = (of: Operand): Expression => ({ op: "abs", of: [expressionOf(of)] });
export const leastOf = (...of: Operand[]): Expression => ({ op: "min", of: of.map(expressionOf) });
export const mostOf = (...of: Operand[]): Expression => ({ op: "max", of: of.map(expressionOf) });
export const total = (of: readonly Operand[]): Expression => ({ op: "sum", of: of.map(expressionOf) });
export const average = (of: readonly Operand[]): Expression => ({ op: "mean", of: of.map(expressionOf) });
export const howMany = (of: readonly Operand[]): Expression => ({ op: "count", of: of.map(expressionOf) });
export const weightedAverage = (of: readonly { readonly weight: Operand; readonly value: Operand }[]): Expression => ({
  op: "weighted-mean",
  of: of.map(({ weight, value }) => ({ weight: expressionOf(weight), value: expressionOf(value) })),
});
export const rootOf = (of: Operand, n: number): Expression => ({ op: "root", of: [expressionOf(of)], n });
export const lookedUp = (of: Operand, row: LookupRow): Expression => ({ op: "lookup", of: [expressionOf(of)], row });

/** The operand after its roundings, in their order. */
export function roundedBy(operand: Operand, roundings: readonly (Rounding | null | undefined)[]): Expression {
  return roundings.reduce<Expression>(
    (of, rounding) =>
      rounding == null ? of : { op: "round", of: [of], decimals: rounding.decimals, mode: rounding.mode },
    expressionOf(operand),
  );
}
