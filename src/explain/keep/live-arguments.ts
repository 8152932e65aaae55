import { isArray, isIterable, keysOf, valueUnder } from "../../core/index.ts";
import { isAccumulator } from "./accumulator.ts";

/** A function of the caller's, by its number, as the function that is kept is to call it. */
export type Wrap = (callback: (...args: unknown[]) => unknown, number: number) => unknown;

/** The arguments as a function is to be called with them, and the number of each function in them. */
export interface LiveArguments {
  readonly args: readonly unknown[];
  readonly numbers: ReadonlyMap<unknown, number>;
}

/**
 * The same arguments with every function wrapped, and with lists in place of what can be looped over only once. What holds
 * neither is handed on as it is: the caller's items stay the caller's.
 */
export function liveArguments(args: readonly unknown[], wrap: Wrap): LiveArguments {
  const wrapped = new Map<unknown, unknown>();
  const numbers = new Map<unknown, number>();
  const seen = new Set<unknown>();
  const live = (value: unknown): unknown => {
    if (typeof value === "function") {
      const own = wrapped.get(value) ?? wrap((...given) => Reflect.apply(value, undefined, given), wrapped.size);
      if (!wrapped.has(value)) numbers.set(own, numbers.size);
      wrapped.set(value, own);
      return own;
    }
    if (typeof value !== "object" || value === null || seen.has(value)) return value;
    seen.add(value);
    const result = liveObject(value, live);
    seen.delete(value);
    return result;
  };
  return { args: args.map(live), numbers };
}

function liveObject(value: object, live: (value: unknown) => unknown): unknown {
  if (isArray(value)) return changed(value, value.map(live));
  if (value instanceof Map || value instanceof Set) return value;
  if (isIterable(value)) return [...value].map(live);
  // Its own functions are no callbacks of the caller's.
  if (isAccumulator(value)) return value;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const keys = keysOf(value) ?? [];
  const before = keys.map((key) => valueUnder(value, key));
  const after = changed(before, before.map(live));
  return after === before ? value : Object.fromEntries(keys.map((key, i) => [key, after[i]]));
}

function changed(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((own, i) => own === before[i]) ? before : after;
}
