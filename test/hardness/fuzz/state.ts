import { untouchable } from "./hostile.ts";

/** What a caller's object looked like, so that a change is seen. */
type State = readonly [frozen: boolean, extensible: boolean, own: readonly unknown[]];

/** Every object that can be reached from the arguments, with its state; nothing is set off by looking. */
export function statesOf(args: unknown): ReadonlyMap<object, State> {
  const found = new Map<object, State>();
  const pending: unknown[] = [args];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "function") found.set(next, [false, false, []]);
    if (typeof next !== "object" || next === null || found.has(next)) continue;
    if (untouchable.has(next)) {
      found.set(next, [false, false, []]);
      pending.push(untouchable.get(next));
      continue;
    }
    try {
      found.set(next, stateOf(next));
      for (const own of Object.values(Object.getOwnPropertyDescriptors(next)))
        if ("value" in own) pending.push(own.value);
      if (next instanceof Map || next instanceof Set) for (const each of next.values()) pending.push(each);
    } catch {
      found.set(next, [false, false, []]); // a revoked proxy
    }
  }
  return found;
}

/** The first thing that was done to an object of the caller's, in words. */
export function changeIn(states: ReadonlyMap<object, State>): string | undefined {
  for (const [each, [frozen, extensible, own]] of states) {
    if (own.length === 0 && !frozen && !extensible) continue;
    const [isFrozen, isExtensible, now] = stateOf(each);
    if (isFrozen !== frozen) return "an object of the caller's was frozen";
    if (isExtensible !== extensible) return "an object of the caller's was sealed";
    if (now.length !== own.length || now.some((value, i) => !Object.is(value, own[i])))
      return "an object of the caller's was changed";
  }
  return undefined;
}

function stateOf(value: object): State {
  const descriptors = Object.getOwnPropertyDescriptors(value);
  const own = Reflect.ownKeys(descriptors).flatMap((key) => {
    const each = Reflect.get(descriptors, key) as PropertyDescriptor;
    return [key, each.value, each.get];
  });
  // Of an empty one it cannot be told; whether it takes more keys can be.
  return [own.length > 0 && Object.isFrozen(value), Object.isExtensible(value), own];
}
