// Values that fight back: getters that throw, proxies that were revoked. Each look at one goes through here.

/** Stands for a value that could not be looked at. */
export const UNREADABLE: unique symbol = Symbol("unreadable");

/** The value of a key, or a mark where its getter throws. */
export function valueUnder(owner: object, key: string | number): unknown {
  try {
    return (owner as Record<string | number, unknown>)[key];
  } catch {
    return UNREADABLE;
  }
}

/** The names of the keys, or undefined where they cannot be told. */
export function keysOf(value: object): readonly string[] | undefined {
  try {
    return Object.keys(value);
  } catch {
    return undefined;
  }
}

/** Whether the value is an array; a revoked proxy is none. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Whether the value is an object with keys: no array, no null. */
export function isKeyed(value: unknown): value is object {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** What stands at a path, as far as it can be looked at. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (owner, step) => (typeof owner === "object" && owner !== null ? valueUnder(owner, step) : undefined),
    value,
  );
}

/** What a function gives, or undefined where it throws. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
