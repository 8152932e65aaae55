import { attempt, valueUnder } from "./safe.ts";

/**
 * Freezes plain objects and arrays, all the way down, and returns the same value. Other objects (a Decimal, a Map) are
 * left as they are, and what is frozen already is taken to be frozen all the way down.
 *
 * Only for values that the library made itself: an object of the caller within would be frozen as well. `frozenCopy`
 * is for those.
 */
export function deepFreeze<T>(value: T): T {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (!isContainer(next) || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return value;
}

/**
 * A frozen copy of the plain objects and arrays of data that ends, all the way down; other values are shared. What is the
 * caller's own, and may be anything, is copied by `ownCopy`.
 */
export function frozenCopy<T>(value: T): T {
  if (!isContainer(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) put(copy, key, frozenCopy(inner));
  return Object.freeze(copy) as T;
}

/**
 * Gives an object that is being made a key of somebody else's. To assign to `__proto__` would change the prototype; to
 * define every key takes several times as long.
 */
export function put(owner: Record<string, unknown>, key: string, value: unknown): void {
  if (key in owner) Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
  else owner[key] = value;
}

/** Further steps into a value than this are those of one that contains itself. */
export const DEEPEST = 200;

/**
 * Whether nothing within a value can change any more: what was computed from it may then be kept. A getter may answer
 * differently, and what is neither a plain object, an array nor a Decimal may change behind its keys.
 */
export function isFrozenThrough(value: unknown, depth = 0, known = new Set<object>()): boolean {
  if (typeof value !== "object" || value === null || known.has(value)) return true;
  const isFrozen =
    attempt(
      () =>
        depth <= DEEPEST &&
        Object.isFrozen(value) &&
        (isContainer(value) || valueUnder(value, "toStringTag") === "[object Decimal]") &&
        Object.values(Object.getOwnPropertyDescriptors(value)).every(
          (own) => "value" in own && isFrozenThrough(own.value, depth + 1, known),
        ),
    ) === true;
  // What stands in many places is looked at once.
  if (isFrozen) known.add(value);
  return isFrozen;
}

function isContainer(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}
