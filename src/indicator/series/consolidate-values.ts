import { checkWord, type Path, type Problem } from "../../core/index.ts";
import { compare, divide, type Exact, requireExact, sumOf } from "../../number/index.ts";
import type { ConsolidationMethod, Quantity } from "../plan/index.ts";
import type { ConsolidationReason } from "./consolidation.ts";

const METHODS: readonly ConsolidationMethod[] = ["sum", "average", "last", "maximum", "minimum"];
const QUANTITIES: readonly Quantity[] = ["amount", "ratio", "index", "level"];

/** One figure of figures in the order of their periods, or the reason why there is none. */
export function consolidateValues(
  values: readonly Exact[],
  method: ConsolidationMethod,
  quantity: Quantity | undefined,
): Exact | ConsolidationReason {
  const [first, ...others] = values;
  if (method === "sum" && !isAdditive(quantity)) return "not-additive";
  if (first === undefined) return "no-readings";
  switch (method) {
    case "sum":
      return sumOf(values);
    case "average":
      return divide(sumOf(values), requireExact(values.length));
    case "last":
      return others.at(-1) ?? first;
    case "maximum":
      return others.reduce((best, each) => (compare(each, best) > 0 ? each : best), first);
    case "minimum":
      return others.reduce((best, each) => (compare(each, best) < 0 ? each : best), first);
  }
}

/** Adds what is wrong with a method, and with a kind of figure where one is given. */
export function checkMethod(
  method: ConsolidationMethod,
  quantity: Quantity | undefined,
  path: Path,
  problems: Problem[],
): void {
  checkWord(method, METHODS, [...path, "method"], problems);
  if (quantity !== undefined) checkWord(quantity, QUANTITIES, [...path, "quantity"], problems);
}

/** Whether the figures may be added: unless they are known to be something else, they are taken for amounts. */
export function isAdditive(quantity: Quantity | undefined): boolean {
  return quantity === undefined || quantity === "amount";
}
