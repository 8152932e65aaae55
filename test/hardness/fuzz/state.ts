import { untouchable } from "./hostile.ts";

/** What a caller's object looked like, so that a change is seen: of each key the value and the getter. */
interface State {
  readonly isFrozen: boolean;
  readonly isExtensible: boolean;
  readonly own: readonly unknown[];
}

/** What cannot be looked into: nothing is told of it. */
const UNKNOWN: State = { isFrozen: false, isExtensible: false, own: [] };

/** Every object that can be reached from the arguments, with its state; nothing is set off by looking. */
export function statesOf(args: unknown): ReadonlyMap<object, State> {
  const found = new Map<object, State>();
  const pending: unknown[] = [args];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "function") found.set(next, UNKNOWN);
    if (typeof next !== "object" || next === null || found.has(next)) continue;
    if (untouchable.has(next)) {
      found.set(next, UNKNOWN);
      pending.push(untouchable.get(next));
      continue;
    }
    try {
      const state = stateOf(next);
      found.set(next, state);
      for (let i = 1; i < state.own.length; i += 3) {
        const own = state.own[i];
        if ((typeof own === "object" && own !== null) || typeof own === "function") pending.push(own);
      }
      // Keys may stand in a prototype of the caller's.
      const prototype = Object.getPrototypeOf(next);
      if (prototype !== Object.prototype && prototype !== Array.prototype) pending.push(prototype);
      if (next instanceof Map || next instanceof Set) for (const each of next.values()) pending.push(each);
    } catch {
      found.set(next, UNKNOWN); // a revoked proxy
    }
  }
  return found;
}

/** The first thing that was done to an object of the caller's, in words. */
export function changeIn(states: ReadonlyMap<object, State>): string | undefined {
  for (const [each, before] of states) {
    if (before.own.length === 0 && !before.isFrozen && !before.isExtensible) continue;
    const now = stateOf(each);
    if (now.isFrozen !== before.isFrozen) return "an object of the caller's was frozen";
    if (now.isExtensible !== before.isExtensible) return "an object of the caller's was sealed";
    if (now.own.length !== before.own.length || now.own.some((value, i) => !Object.is(value, before.own[i])))
      return "an object of the caller's was changed";
  }
  return undefined;
}

function stateOf(value: object): State {
  const own: unknown[] = [];
  // Key by key: this is most of the work of the program, and all descriptors at once take three times as long.
  for (const key of Reflect.ownKeys(value)) {
    const each = Reflect.getOwnPropertyDescriptor(value, key);
    own.push(key, each?.value, each?.get);
  }
  // Of an empty one it cannot be told; whether it takes more keys can be.
  return { isFrozen: own.length > 0 && Object.isFrozen(value), isExtensible: Object.isExtensible(value), own };
}
