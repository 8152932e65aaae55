import { attempt, isArray, isIterable, itemsOf, keysOf, placesOf, valueUnder } from "../../core/index.ts";
import { isAccumulator } from "./accumulator.ts";
import { MOST_LEVELS } from "./encode.ts";

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
  // What is under way stands for itself, and what stands in several places is gone through once.
  const made = new Map<unknown, unknown>();
  let levels = 0;
  const live = (value: unknown): unknown => {
    if (typeof value === "function") {
      const own = wrapped.get(value) ?? wrap((...given) => Reflect.apply(value, undefined, given), wrapped.size);
      if (!wrapped.has(value)) numbers.set(own, numbers.size);
      wrapped.set(value, own);
      return own;
    }
    if (typeof value !== "object" || value === null) return value;
    // What goes deeper than a record may is refused where it is written down.
    if (made.has(value) || levels >= MOST_LEVELS) return made.get(value) ?? value;
    made.set(value, value);
    levels++;
    const result = liveObject(value, live);
    levels--;
    made.set(value, result);
    return result;
  };
  return { args: args.map(live), numbers };
}

function liveObject(value: object, live: (value: unknown) => unknown): unknown {
  if (isArray(value)) {
    const items = placesOf(value);
    return items === undefined ? value : changed(items, items.map(live), value);
  }
  // What cannot be looked at is left to the function.
  const prototype = attempt(() => Object.getPrototypeOf(value));
  if (attempt(() => value instanceof Map || value instanceof Set) !== false) return value;
  if (isIterable(value)) return itemsOf(value)?.map(live) ?? value;
  // Its own functions are no callbacks of the caller's.
  if (isAccumulator(value)) return value;
  if (prototype !== Object.prototype && prototype !== null) return value;
  const keys = keysOf(value) ?? [];
  const before = keys.map((key) => valueUnder(value, key));
  const after = before.map(live);
  return before.every((own, i) => own === after[i]) ? value : Object.fromEntries(keys.map((key, i) => [key, after[i]]));
}

function changed(before: readonly unknown[], after: readonly unknown[], value: readonly unknown[]): readonly unknown[] {
  return after.every((own, i) => own === before[i]) ? value : after;
}
