import { mutantOf, randomFrom } from "../../support/mutants.ts";
import { copyOf, frozen, type Hostile, hostileCallbacks, hostileValues, isPlain, untouchable } from "./hostile.ts";
import type { Target } from "./target.ts";
import { noting } from "./thrown.ts";

/** A call with something hostile in it; each of the changes can be left out. */
export interface HostileCall {
  readonly target: Target;
  /** The arguments, made anew: some values remember how often they were looked at. */
  readonly args: unknown[];
  /** What was changed, in words. */
  readonly changes: readonly string[];
}

/** What is left out of a call, to find the smallest that shows the same. */
export interface Less {
  readonly changes?: ReadonlySet<number>;
  readonly cuts?: readonly (readonly (string | number)[])[];
}

type Random = () => number;

/** The call with a number: the same for the same seed and number. */
export function callOf(targets: readonly Target[], seed: number, number: number, less: Less = {}): HostileCall {
  const random = randomFrom(mixed(seed, number));
  const target = pick(targets, random);
  const whole = random() < 0.6;
  const freezes = whole && random() < 0.2;
  const base = target.calls.length === 0 ? [] : pick(target.calls, random);
  let args: unknown[] = whole ? copyOf([...base]) : [...base];
  const times = random() < 0.02 ? 0 : 1 + Math.floor(random() * random() * 4);
  const changes: string[] = [];
  for (let i = 0; i < times; i++) {
    if (less.changes?.has(i)) continue;
    try {
      const before = { targets, isFirst: changes.length === 0 };
      const [next, what] = changed(args, before, randomFrom(mixed(seed + 1, number * 8 + i)));
      args = next;
      changes.push(what);
    } catch {
      changes.push("nothing"); // what was changed before may refuse to be touched
    }
  }
  for (const cut of less.cuts ?? []) args = without(args, cut) as unknown[];
  // What is emptied is not to be that of the calls after this one.
  if (changes.some((each) => each.includes("empties"))) args = copyOf(args);
  if (freezes) {
    for (const each of args) frozen(each);
    changes.push("all frozen");
  }
  return { target, args: args.map((each) => heard(each)), changes };
}

/** The same with functions of which is known what they throw; what counts and merges is the library's own. */
function heard(value: unknown, depth = 0, made = new Map<unknown, unknown>()): unknown {
  if (typeof value === "function" && !untouchable.has(value)) return noting(value as (...args: unknown[]) => unknown);
  if (!isPlain(value) || depth > 3 || Object.hasOwn(value, "merge")) return value;
  // What holds itself thousands of times is gone through once.
  if (made.has(value)) return made.get(value);
  made.set(value, value);
  const before = Object.getOwnPropertyNames(value)
    .slice(0, 60)
    .map((key) => [key, Reflect.getOwnPropertyDescriptor(value, key) ?? {}] as const);
  const after = before.map(([, own]) => ("value" in own ? heard(own.value, depth + 1, made) : undefined));
  if (before.every(([, own], i) => !("value" in own) || own.value === after[i])) return value;
  const copy = onCopy(value, (inner) => {
    for (const [i, [key, own]] of before.entries()) if ("value" in own && own.enumerable) set(inner, key, after[i]);
  });
  const again = Object.isFrozen(value) ? Object.freeze(copy) : copy;
  made.set(value, again);
  return again;
}

/** So that neighbours have nothing in common. */
function mixed(seed: number, number: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 0x7f4a7c15, 0xc2b2ae35)) | 0;
}

interface Before {
  readonly targets: readonly Target[];
  /** Whether the arguments are still those of a call that works, and end somewhere. */
  readonly isFirst: boolean;
}

function changed(args: unknown[], { targets, isFirst }: Before, random: Random): [unknown[], string] {
  const kind = random();
  if (kind < 0.52) return replaced(args, (own) => hostileFor(own, random), random);
  if (kind < 0.66 && isFirst) return withMutant(args, random);
  if (kind < 0.78) return replaced(args, () => transplant(targets, random), random);
  if (kind < 0.84) {
    const path = placeIn(args, random);
    return [without(args, path) as unknown[], `without ${told(path)}`];
  }
  if (kind < 0.88) return [args.map((own) => hostile("through JSON").make(own)), "all through JSON"];
  if (kind < 0.92) {
    const { name, make } = pick(hostileValues, random);
    return [[...args, make(undefined)], `besides ${name}`];
  }
  if (kind < 0.96) {
    const value = random() < 0.5 ? undefined : null;
    return [args.map((own) => (random() < 0.5 ? value : own)), `arguments are ${value}`];
  }
  return replaced(args, () => pick(hostileCallbacks, random), random, "function");
}

const hostile = (name: string) => hostileValues.find((each) => each.name === name) as Hostile;

function hostileFor(own: unknown, random: Random): Hostile {
  return pick(typeof own === "function" && random() < 0.7 ? hostileCallbacks : hostileValues, random);
}

/** What is right somewhere else. */
function transplant(targets: readonly Target[], random: Random): Hostile {
  const { name, calls } = pick(targets, random);
  if (calls.length === 0) return hostile("null");
  const args = pick(calls, random);
  const path = placeIn(args, random);
  return { name: `${told(path)} of ${name}`, make: () => valueAt(args, path) };
}

function withMutant(args: readonly unknown[], random: Random): [unknown[], string] {
  const i = Math.floor(random() * args.length);
  // A shape is no document.
  return [args.map((own, j) => (i === j && isPlain(own) ? mutantOf(own, random) : own)), `a slip in ${told([i])}`];
}

function replaced(
  args: readonly unknown[],
  choose: (own: unknown) => Hostile,
  random: Random,
  type?: string,
): [unknown[], string] {
  const path = (type === undefined ? undefined : placeOfType(args, type, random)) ?? placeIn(args, random);
  if (path.length === 0) return [[...args], "nothing"];
  const { name, make } = choose(valueAt(args, path));
  return [at(args, path, make) as unknown[], `${told(path)}: ${name}`];
}

type Place = readonly (string | number)[];

/** Some place in the arguments: any depth, any key. */
function placeIn(args: readonly unknown[], random: Random): Place {
  const path: (string | number)[] = [];
  let value: unknown = args;
  while (isPlain(value) && path.length < 12 && (path.length === 0 || random() < 0.75)) {
    const keys = Object.keys(value);
    if (keys.length === 0) break;
    const key = pick(keys, random);
    path.push(Array.isArray(value) ? Number(key) : key);
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return path;
}

function placeOfType(args: readonly unknown[], type: string, random: Random): Place | undefined {
  const found: Place[] = [];
  const look = (value: unknown, path: Place) => {
    if (typeof value === type) found.push(path);
    if (!isPlain(value) || path.length > 3) return;
    for (const [key, own] of Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, 30))
      look(own.value, [...path, Array.isArray(value) && /^\d+$/.test(key) ? Number(key) : key]);
  };
  look(args, []);
  return found.length === 0 ? undefined : pick(found, random);
}

function valueAt(value: unknown, path: Place): unknown {
  return path.reduce<unknown>(
    (owner, key) => (isPlain(owner) ? Object.getOwnPropertyDescriptor(owner, key)?.value : undefined),
    value,
  );
}

/** The same with something else at a place; what does not lie on the way is shared. */
function at(value: unknown, [key, ...rest]: Place, change: (own: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  return onCopy(value, (copy) => {
    const own = Object.getOwnPropertyDescriptor(copy, key)?.value;
    set(copy, key, at(own, rest, change));
  });
}

/** The same without what stands at a place. */
export function without(value: unknown, [key, ...rest]: Place): unknown {
  if (key === undefined) return value;
  return onCopy(value, (copy) => {
    if (rest.length > 0) set(copy, key, without(Object.getOwnPropertyDescriptor(copy, key)?.value, rest));
    else if (Array.isArray(copy) && copy.length < 1_000_000) copy.splice(Number(key), 1);
    else delete copy[key];
  });
}

function onCopy(value: unknown, change: (copy: Record<string | number, unknown>) => void): unknown {
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([] as never) : {};
  for (const key of Object.getOwnPropertyNames(value)) {
    if (key === "length" && Array.isArray(value)) continue;
    const own = Reflect.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
    if ("value" in own && own.enumerable === true && !(key in copy)) copy[key] = own.value;
    else Object.defineProperty(copy, key, { ...own, configurable: true, ...("value" in own && { writable: true }) });
  }
  if (Array.isArray(value)) (copy as unknown as unknown[]).length = value.length;
  change(copy as never);
  return copy;
}

function set(owner: object, key: string | number, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, writable: true, configurable: true });
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)] as T;
}

function told(path: Place): string {
  return path
    .map((key, i) => (i === 0 ? `argument ${Number(key) + 1}` : typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("");
}
