import { Decimal as OtherDecimal } from "decimal.js";
import { Decimal } from "sakip";
import { ownError } from "./thrown.ts";

/** A value that nobody should give, made anew for every call: some remember how often they were looked at. */
export interface Hostile {
  readonly name: string;
  /** @param own - What stands in its place in a call that works. */
  readonly make: (own: unknown) => unknown;
}

/** Objects that cannot be looked into without setting something off, with what they hand out. */
export const untouchable = new WeakMap<object, unknown>();

/** What cannot be looked into, because it is hostile already, stays what it is. */
const is = (name: string, make: (own: unknown) => unknown): Hostile => ({
  name,
  make: (own) => {
    try {
      return make(own);
    } catch {
      return own;
    }
  },
});
const sprung = <T extends object>(value: T, holds?: unknown): T => {
  untouchable.set(value, holds);
  return value;
};
/** What is an object, to be changed; a shape is the library's, and one thing. */
const objectOf = (own: unknown): object => (typeof own === "object" && own !== null && !isShape(own) ? own : {});
/** The items, or the first of a list that is nearly all holes. */
const listOf = (own: unknown): unknown[] => (Array.isArray(own) ? [...own.slice(0, 100_000)] : [own]);

const LONG = 400_000;
const Foreign = OtherDecimal.clone({ precision: 5, toExpPos: 3 });

function nested(levels: number): object {
  let inner: object = {};
  for (let i = 0; i < levels; i++) inner = { a: inner, b: inner };
  return inner;
}

function deep(levels: number): object {
  let inner: object = {};
  for (let i = 0; i < levels; i++) inner = i % 2 === 0 ? [inner] : { a: inner };
  return inner;
}

function cycle(): object {
  const self: Record<string, unknown> = { id: "a" };
  self["self"] = self;
  self["list"] = [self];
  return self;
}

/** The same object, whose every value is read through a getter. */
function byGetters(own: unknown, get: (value: unknown, times: number) => unknown): object {
  const result = Array.isArray(own) ? [] : {};
  for (const [key, value] of Object.entries(objectOf(own))) {
    let times = 0;
    Object.defineProperty(result, key, { enumerable: true, configurable: true, get: () => get(value, times++) });
  }
  return sprung(result, own);
}

function proxied(own: unknown, traps: ProxyHandler<object>): object {
  const target = Array.isArray(own) ? listOf(own) : { ...objectOf(own) };
  return sprung(new Proxy(target, traps), target);
}

function revoked(own: unknown): object {
  const { proxy, revoke } = Proxy.revocable(Array.isArray(own) ? [] : {}, {});
  revoke();
  return sprung(proxy);
}

class Instance {
  #secret = 1;
  constructor(own: object) {
    Object.assign(this, own);
  }
  get reveal() {
    return this.#secret;
  }
}
class Rows extends Array<unknown> {}

const digits = (fields: object): object => Object.assign(Object.create(Decimal.prototype), fields);
const looped = (next: () => unknown, holds?: unknown): object => sprung({ [Symbol.iterator]: () => ({ next }) }, holds);
const thrower = (what: string) => () => {
  throw ownError(what);
};

/** Values that stand where data stands. */
export const hostileValues: readonly Hostile[] = [
  // nothing, and what is nearly nothing
  ...[undefined, null, "", " ", false, true, 0, -0, [], {}].map((value) =>
    is(Object.is(value, -0) ? "-0" : value === undefined ? "undefined" : JSON.stringify(value), () =>
      typeof value === "object" && value !== null ? structuredClone(value) : value,
    ),
  ),
  // numbers
  ...[Number.NaN, Infinity, -Infinity, 1e308, 5e-324, 2 ** 53, -1, 0.1, 1e21, 101, 1e-7].map((value) =>
    is(String(value), () => value),
  ),
  is("12n", () => 12n),
  is("a bigint of 1,000 digits", () => 10n ** 999n),
  is("a bigint of 20,000 digits", () => 10n ** 20_000n),
  ...[
    "-0",
    "1e999",
    "1e-999",
    "0x10",
    "1_000",
    "12,5",
    "1.234,56",
    "Infinity",
    "NaN",
    "1".repeat(1000),
    "1".repeat(50_000),
  ].map((text) => is(`the text ${text.slice(0, 12)}`, () => text)),
  is("a text of 999 decimals", () => `0.${"3".repeat(999)}`),
  is("a number in a box", () => Object(5)),
  is("a text in a box", () => Object("5")),
  is("a symbol", () => Symbol("x")),
  is("a date that is none", () => new Date(Number.NaN)),
  is("a date", () => new Date(0)),
  // Decimals, false ones among them
  is("a Decimal of another copy", () => new OtherDecimal("12.5")),
  is("a Decimal of a clone that prints exponents", () => new Foreign("123456.5")),
  is("a Decimal that is NaN", () => new Decimal(Number.NaN)),
  is("an infinite Decimal", () => new Decimal(Number.POSITIVE_INFINITY)),
  is("a Decimal of -0", () => new Decimal("-0")),
  is("a Decimal of 1e2000", () => new OtherDecimal("1e2000")),
  is("toFixed and toJSON", () => ({ toFixed: () => "5", toJSON: () => "5" })),
  is("toFixed that throws", () => ({ toFixed: thrower("toFixed"), toJSON: thrower("toJSON"), s: 1, e: 0, d: [5] })),
  is("a number by its tag", () => ({ s: 1, e: 0, d: [5], toStringTag: "[object Decimal]" })),
  is("a number by its tag, with toFixed", () => ({
    s: 1,
    e: 0,
    d: [5],
    toStringTag: "[object Decimal]",
    toFixed: () => 5,
  })),
  is("a number by its tag, that prints a long text", () => ({
    s: 1,
    e: 0,
    d: [5],
    toStringTag: "[object Decimal]",
    toFixed: () => "7".repeat(LONG),
    toString: () => "7".repeat(LONG),
  })),
  is("a Decimal without digits", () => digits({ s: 1, e: 0, d: [] })),
  is("a Decimal of broken digits", () => digits({ s: 1, e: 0, d: [1e9, -4, Number.NaN] })),
  is("a Decimal of half a digit", () => digits({ s: 1, e: 1, d: [5.5] })),
  is("a Decimal of texts", () => digits({ s: "-", e: "1", d: ["5"] })),
  is("a Decimal without a sign", () => digits({ s: 0, e: 0, d: [5] })),
  is("a Decimal of an endless exponent", () => digits({ s: 1, e: 1e300, d: [5] })),
  is("a Decimal whose digits are a getter", () => {
    let times = 0;
    const value = digits({ s: 1, e: 0 });
    return sprung(Object.defineProperty(value, "d", { get: () => (times++ === 0 ? [5] : "x") }));
  }),
  // texts
  is('8,000 times "(a)"', () => "(a)".repeat(8000)),
  is('"10 " and 8,000 times "(a)" and "x"', () => `10 ${"(a)".repeat(8000)}x`),
  is("a text of 400,000 letters", () => "x".repeat(LONG)),
  is("400,000 blanks and a letter", () => `${" ".repeat(LONG)}x`),
  is("100,000 digits and points", () => "1.".repeat(50_000)),
  is("100,000 brackets", () => "(".repeat(100_000)),
  is("a lone surrogate", () => "a\ud83d"),
  is("surrogate pairs", () => "😀".repeat(100)),
  is("pairs from an odd place", () => `a${"😀".repeat(100)}`),
  is("bidi and control characters", () => "\u202ea\u0000b\u0007\u2066c\u2028d\ufeff"),
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "length", "then"].map((word) =>
    is(`"${word}"`, () => word),
  ),
  // containers
  is("28 levels of shared references", () => nested(28)),
  is("28 levels of shared references, frozen", () => frozen(nested(28))),
  is("5,000 levels", () => deep(5000)),
  is("a cycle", () => cycle()),
  is("a frozen cycle", () => frozen(cycle())),
  is("an object in its own place", (own) => {
    const copy: Record<string, unknown> = { ...objectOf(own) };
    for (const key of Object.keys(copy)) if (typeof copy[key] === "object") copy[key] = copy;
    return copy;
  }),
  is("a list with holes", (own) => {
    const list = listOf(own);
    list.length += 2;
    delete list[0];
    return list;
  }),
  is("an empty list of 20,000 places", () => new Array(20_000)),
  is("an empty list of 4,000,000,000 places", () => new Array(4_000_000_000)),
  is("a list with keys besides", (own) => Object.assign(listOf(own), { colour: "red", [Symbol("s")]: 1 })),
  is("like an array", (own) => ({ ...listOf(own), length: listOf(own).length })),
  is("a length of 1e9", () => ({ length: 1e9, 0: 1 })),
  is("a list of a class of its own", (own) => Rows.from(listOf(own))),
  is("an instance of a class", (own) => new Instance(objectOf(own))),
  is("without a prototype", (own) => Object.assign(Object.create(null), objectOf(own))),
  is("keys from a prototype", (own) => Object.create(objectOf(own))),
  is("a Map", (own) => new Map(Object.entries(objectOf(own)))),
  is("a Set", (own) => new Set(listOf(own))),
  is("typed numbers", () => new Float64Array([1, Number.NaN])),
  is("bytes", () => new ArrayBuffer(8)),
  is("a pattern", () => /x/g),
  is("a promise", () => Promise.resolve(1)),
  is("a WeakMap", () => new WeakMap()),
  is("an error", () => new Error("x")),
  is("a key __proto__ of its own", (own) =>
    Object.defineProperty({ ...objectOf(own) }, "__proto__", { value: { polluted: 1 }, enumerable: true }),
  ),
  is("a prototype from JSON", () =>
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  ),
  is("a constructor of its own", (own) => ({
    ...objectOf(own),
    constructor: 5,
    toString: 5,
    hasOwnProperty: 5,
    valueOf: null,
  })),
  is("a key that is a symbol", (own) => ({ ...objectOf(own), [Symbol("x")]: 1, [Symbol.toStringTag]: "Decimal" })),
  is("a key of 400,000 letters", (own) => ({ ...objectOf(own), ["k".repeat(LONG)]: 1 })),
  is("a key with half a letter", (own) => ({ ...objectOf(own), "a\ud83d": 1, "\u202e": 2 })),
  is("3,000 strange keys", (own) => ({
    ...objectOf(own),
    ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, i])),
  })),
  is("3,000 items", (own) => Array.from({ length: 3000 }, () => (Array.isArray(own) ? own[0] : own))),
  is("undefined under every key", (own) =>
    Object.fromEntries(Object.keys(objectOf(own)).map((key) => [key, undefined])),
  ),
  is("frozen", (own) => (typeof own === "object" && own !== null && !untouchable.has(own) ? frozen(copyOf(own)) : own)),
  is("sealed", (own) => Object.seal(Array.isArray(own) ? listOf(own) : { ...objectOf(own) })),
  is("through JSON", (own) => throughJson(own)),
  // what fights back
  is("getters that throw", (own) => byGetters(own, thrower("getter"))),
  is("getters that change their mind", (own) => byGetters(own, (value, times) => (times === 0 ? value : undefined))),
  is("getters that answer rubbish the second time", (own) =>
    byGetters(own, (value, times) => (times === 0 ? value : { times })),
  ),
  is("getters that throw the second time", (own) =>
    byGetters(own, (value, times) => (times === 0 ? value : thrower("second look")())),
  ),
  is("getters that answer right the second time", (own) =>
    byGetters(own, (value, times) => (times === 0 ? null : value)),
  ),
  is("getters that count", (own) => byGetters(own, (_value, times) => times)),
  is("a proxy", (own) => proxied(own, {})),
  is("a revoked proxy", (own) => revoked(own)),
  is("a proxy that refuses its keys", (own) => proxied(own, { ownKeys: thrower("ownKeys") })),
  is("a proxy that refuses its values", (own) => proxied(own, { get: thrower("get") })),
  is("a proxy that refuses all", (own) =>
    proxied(own, {
      get: thrower("get"),
      has: thrower("has"),
      ownKeys: thrower("ownKeys"),
      getPrototypeOf: thrower("getPrototypeOf"),
      getOwnPropertyDescriptor: thrower("getOwnPropertyDescriptor"),
      isExtensible: thrower("isExtensible"),
    }),
  ),
  is("a proxy that refuses its prototype", (own) => proxied(own, { getPrototypeOf: thrower("getPrototypeOf") })),
  is("a proxy that tells keys it lacks", (own) =>
    proxied(own, { ownKeys: (target) => [...Reflect.ownKeys(target), "ghost"] }),
  ),
  is("a proxy that has everything", () =>
    sprung(new Proxy({}, { get: (_target, key) => (typeof key === "string" ? key : undefined), has: () => true })),
  ),
  is("a proxy of a function", () => sprung(new Proxy(() => 5, { get: thrower("get") }))),
  is("a tag that throws", (own) =>
    sprung(Object.defineProperty({ ...objectOf(own) }, Symbol.toStringTag, { get: thrower("tag") }), own),
  ),
  is("a number that throws", () => ({
    valueOf: thrower("valueOf"),
    toString: thrower("toString"),
    [Symbol.toPrimitive]: thrower("toPrimitive"),
  })),
  is("toJSON that throws", (own) => ({ ...objectOf(own), toJSON: thrower("toJSON") })),
  is("toJSON that returns itself", (own) => {
    const self: Record<string, unknown> = { ...objectOf(own) };
    self["toJSON"] = () => self;
    return self;
  }),
  is("toJSON that returns a new one for ever", (own) => endless(own)),
  is("toJSON of undefined", (own) => ({ ...objectOf(own), toJSON: () => undefined })),
  is("an iterator that is none", (own) => ({ ...objectOf(own), [Symbol.iterator]: 5 })),
  is("an iterator of nothing", () => ({ [Symbol.iterator]: () => undefined })),
  is("an iterator without next", () => ({ [Symbol.iterator]: () => ({}) })),
  is("an iterator that throws", () => looped(thrower("next"))),
  is("an iterator that throws at the second", (own) => {
    const [value] = listOf(own);
    let times = 0;
    return looped(() => (times++ === 0 ? { done: false, value } : thrower("next")()), own);
  }),
  is("an iterator of 20,000 items", (own) => {
    // Taken once: to copy a long list for each item takes minutes, none of them the library's.
    const [value] = listOf(own);
    let left = 20_000;
    return looped(() => ({ done: left-- <= 0, value }), own);
  }),
  is("an iterator that can be run once", (own) => sprung(listOf(own).values(), own)),
  is("an iterator that answers no object", () => looped(() => 5)),
  is("arguments", (own) => asArguments(...listOf(own))),
  // functions where data stands
  is("a function", () => () => 5),
  is("a class", () => Instance),
  is("a function that throws", () => thrower("function")),
  is("an asynchronous function", () => async () => 5),
  is(
    "a generator",
    () =>
      function* () {
        yield 1;
      },
  ),
  is("a function with keys", (own) => Object.assign(() => own, { id: "a" })),
];

/** Functions that stand where a function of the caller's stands. */
export const hostileCallbacks: readonly Hostile[] = [
  is("throws", () => thrower("callback")),
  is("throws a text", () => () => {
    throw "a text";
  }),
  is("gives undefined", () => () => undefined),
  is("gives null", () => () => null),
  is("gives NaN", () => () => Number.NaN),
  is("gives -0", () => () => -0),
  is("gives a bigint", () => () => 12n),
  is("gives an object", () => () => ({ value: 1 })),
  is("gives a cycle", () => () => cycle()),
  is("gives shared references", () => () => nested(28)),
  is("gives a long text", () => () => "x".repeat(LONG)),
  is("gives a list", () => () => [1, "x", null]),
  is(
    "gives itself",
    () =>
      function self(): unknown {
        return self;
      },
  ),
  is("gives a promise", () => async () => 5),
  is("gives a symbol", () => () => Symbol("x")),
  is("gives its argument", () => (given: unknown) => given),
  is("gives getters", () => () => byGetters({ value: 1, key: "a", share: 1 }, thrower("getter"))),
  is("gives __proto__", () => () => "__proto__"),
  is("gives a Decimal", () => () => new OtherDecimal("12.5")),
  is("gives something else each time", () => {
    let times = 0;
    return () => [5, "6", null, undefined, {}, Number.NaN, "x"][times++ % 7];
  }),
  is("empties what it is given", () => (given: unknown) => {
    try {
      if (Array.isArray(given)) given.length = 0;
    } catch {}
    return 1;
  }),
  is("changes its arguments", () => (...args: unknown[]) => {
    args.length = 0;
    return "1";
  }),
];

function endless(own: unknown): object {
  return { ...objectOf(own), toJSON: () => endless(own) };
}

function asArguments(..._items: unknown[]): object {
  // biome-ignore lint/complexity/noArguments: they are what is wanted
  return arguments;
}

function throughJson(own: unknown): unknown {
  try {
    if (typeof own === "object" && own !== null && (isShape(own) || sizeOf(own) > 20_000)) return own;
    // What stands behind a class or a toJSON is not counted before: it may be without end.
    let written = 0;
    const text = JSON.stringify(own, (_key, value: unknown) => {
      if (written++ > 50_000) throw new Error("too much to be written");
      return value;
    });
    return text === undefined ? own : JSON.parse(text);
  } catch {
    return own;
  }
}

/** How many values JSON would write; of what is shared as often as it stands somewhere. */
function sizeOf(value: unknown): number {
  const pending = [value];
  let size = 0;
  while (pending.length > 0 && size <= 50_000) {
    const next = pending.pop();
    size++;
    if (isPlain(next)) pending.push(...Object.values(Object.getOwnPropertyDescriptors(next)).map((own) => own.value));
  }
  return size;
}

/** Freezes lists and plain objects all the way down. */
export function frozen<T>(value: T, seen = new Set<unknown>()): T {
  if (!isPlain(value) || seen.has(value)) return value;
  seen.add(value);
  for (const own of Object.values(Object.getOwnPropertyDescriptors(value))) frozen(own.value, seen);
  return Object.freeze(value);
}

/** A copy of lists and plain objects; everything else is shared. What is shared within stays shared. */
export function copyOf<T>(value: T, made = new Map<unknown, unknown>()): T {
  if (!isPlain(value)) return value;
  const before = made.get(value);
  if (before !== undefined) return before as T;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([] as never) : {};
  made.set(value, copy);
  for (const key of Object.keys(value)) {
    const own = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
    if ("value" in own && !(key in copy)) {
      copy[key] = copyOf(own.value, made);
      continue;
    }
    const held = "value" in own ? { ...own, value: copyOf(own.value, made), writable: true } : own;
    Object.defineProperty(copy, key, { ...held, configurable: true });
  }
  if (Array.isArray(value)) (copy as unknown as unknown[]).length = value.length;
  return copy as T;
}

/** Whether it is a list or a plain object that is safe to look into; a shape is one thing, made by the library. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || untouchable.has(value)) return false;
  try {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === Array.prototype) return true;
    return (prototype === Object.prototype || prototype === null) && !isShape(value);
  } catch {
    return false; // a revoked proxy
  }
}

function isShape(value: object): boolean {
  return "value" in (Object.getOwnPropertyDescriptor(value, "about") ?? {}) && Object.hasOwn(value, "read");
}
