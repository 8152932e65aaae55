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
  // Not by attempt, here and below: a function that is made for each look takes longer than the look.
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

/** Whether the value can be looped over: an array, a Set, a generator. A text is no list. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    attempt(() => typeof Reflect.get(value, Symbol.iterator) === "function") === true
  );
}

/** The items of an array, or of anything that can be looped over; undefined where they cannot be had. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  return isArray(value) ? placesOf(value) : isIterable(value) ? attempt(() => [...value]) : undefined;
}

/** An array of more empty places than this is no list: its length says nothing of what it takes to go through it. */
const MOST_HOLES = 1000;

/** So many places of an array are looked at to tell whether there is anything in it. */
const PROBES = 1000;

/** Whether an array is nearly all empty places: its length then says nothing of what it takes to go through it. */
export function isHollow(value: readonly unknown[]): boolean {
  const length = valueUnder(value, "length");
  if (typeof length !== "number" || length <= MOST_HOLES) return false;
  const filled = Array.from({ length: PROBES }, (_, i) => Math.floor((i * length) / PROBES)).filter(
    (i) => attempt(() => i in value) === true,
  );
  return filled.length < PROBES / 2;
}

/** The items of an array; undefined where they cannot be had. */
export function placesOf(value: readonly unknown[]): readonly unknown[] | undefined {
  const length = valueUnder(value, "length");
  if (typeof length !== "number") return undefined;
  const items: unknown[] = [];
  let holes = 0;
  for (let i = 0; i < length; i++) {
    const own = valueUnder(value, i);
    if (own === undefined && attempt(() => i in value) !== true && ++holes > MOST_HOLES) return undefined;
    items.push(own);
  }
  return items;
}

/** What stands at a path, as far as it can be looked at; what an iterable gave stands in its place. */
export function valueAt(
  value: unknown,
  path: readonly (string | number)[],
  taken?: ReadonlyMap<unknown, unknown>,
): unknown {
  return path.reduce<unknown>((owner, step) => {
    const own = taken?.get(owner) ?? owner;
    return typeof own === "object" && own !== null ? valueUnder(own, step) : undefined;
  }, value);
}

/** Whether it is a Decimal of any copy of decimal.js: core knows it by how it names itself, and that no key of its own does. */
export function namesItselfDecimal(value: object): boolean {
  return (
    valueUnder(value, "toStringTag") === "[object Decimal]" &&
    attempt(() => !Object.hasOwn(value, "toStringTag")) === true
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
