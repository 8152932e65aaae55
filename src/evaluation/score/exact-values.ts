import { divide, type Exact, multiply, recoverExact, requireExact, sumOf } from "../../number/index.ts";
import type { ComponentScore, Evaluation, ItemScore, PartScore } from "./evaluation.ts";

// An evaluation hands out Decimals, which cut off a quotient that does not end. What it was made of ends, so the exact
// value is made again from that; a mean of assessors is recovered from its digits.

/** The exact total that was graded. */
export function exactGraded({ total, rounding, components }: Evaluation): Exact {
  return rounding === undefined ? sumOf(components.map(exactComponent)) : requireExact(total);
}

/** The exact value of a component. */
export function exactComponent({ value, rounding, parts }: ComponentScore): Exact {
  if (rounding !== undefined) return requireExact(value);
  return parts.length === 0 ? (recoverExact(value) as Exact) : sumOf(parts.map(exactPart));
}

/** The exact value of a sub-component. */
export function exactPart({ value, weight, rounding, method, items }: PartScore): Exact {
  if (rounding !== undefined) return requireExact(value);
  switch (method) {
    case "mean":
      return sumOf(items.map((item) => exactItem(item, divide(requireExact(weight), requireExact(items.length)))));
    case "sum":
      return sumOf(items.map((item) => exactItem(item, requireExact(item.weight ?? weight))));
    case "letter":
    case "percent":
    case "share":
      return requireExact(value);
  }
}

function exactItem({ value, worth, full, rounding }: ItemScore, weight: Exact): Exact {
  if (rounding !== undefined) return requireExact(value);
  return multiply(weight, divide(requireExact(worth), requireExact(full)));
}
