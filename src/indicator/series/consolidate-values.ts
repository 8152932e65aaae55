import { atLeast, atMost, type Exact, meanOf, sumOf } from "../../number/index.ts";
import type { ConsolidationMethod, Quantity } from "../plan/index.ts";
import type { ConsolidationReason } from "./consolidation.ts";

/** One figure of figures in the order of their periods, or the reason why there is none. */
export function consolidateValues(
  values: readonly Exact[],
  method: ConsolidationMethod,
  quantity: Quantity | undefined,
): Exact | ConsolidationReason {
  const [first, ...others] = values;
  if (method === "sum" && !isAdditive(quantity)) return "not-additive";
  if (method === "average" && quantity === "level") return "not-averageable";
  if (first === undefined) return "no-readings";
  switch (method) {
    case "sum":
      return sumOf(values);
    case "average":
      return meanOf(values);
    case "last":
      return others.at(-1) ?? first;
    case "maximum":
      return others.reduce(atLeast, first);
    case "minimum":
      return others.reduce(atMost, first);
  }
}

/** Whether the figures may be added: unless they are known to be something else, they are taken for amounts. */
export function isAdditive(quantity: Quantity | undefined): boolean {
  return quantity === undefined || quantity === "amount";
}
