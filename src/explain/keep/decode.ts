import { isArray } from "../../core/index.ts";
import { exactToDecimal, tryFraction } from "../../number/index.ts";
import { accumulatorFrom } from "./accumulator.ts";
import { type Kept, markOf } from "./kept.ts";

/** What stands for the callback with a number. */
export type CallbackOf = (callback: number) => unknown;

/** The value that a snapshot keeps. */
export function decode(kept: Kept, callbackOf: CallbackOf = () => undefined): unknown {
  if (typeof kept !== "object" || kept === null) return kept;
  const inner = (own: Kept) => decode(own, callbackOf);
  if (isArray(kept)) return kept.map(inner);
  const of = kept["of"] ?? null;
  const items = isArray(of) ? of : [];
  const pairs = () =>
    items.map((pair): [unknown, unknown] =>
      isArray(pair) ? [inner(pair[0] ?? null), inner(pair[1] ?? null)] : [pair, pair],
    );
  switch (markOf(kept)) {
    case undefined:
      return Object.fromEntries(Object.entries(kept).map(([key, own]) => [key, inner(own)]));
    case "undefined":
    case "place":
      return undefined;
    case "number":
      return Number(of);
    case "fraction": {
      const exact = tryFraction(String(of));
      return exact && exactToDecimal(exact);
    }
    case "accumulator":
      return accumulatorFrom(inner(of));
    case "callback":
      return callbackOf(Number(of));
    case "map":
      return new Map(pairs());
    case "set":
      return new Set(items.map(inner));
    case "object":
      return Object.fromEntries(pairs().map(([key, own]) => [String(key), own]));
  }
}
