const GLOBALS = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  BigInt,
  Symbol,
  Date,
  RegExp,
  Map,
  Set,
  WeakMap,
  WeakSet,
  Promise,
  Error,
  RangeError,
  TypeError,
  Proxy,
  Math,
  JSON,
  Reflect,
] as readonly object[];
const prototypes = GLOBALS.flatMap((each): object[] => {
  const own: unknown = Reflect.get(each, "prototype");
  return typeof own === "object" && own !== null ? [own] : typeof own === "function" ? [own] : [];
});
const watched = [...GLOBALS, ...prototypes];
const before = watched.map(printOf);
const often = [Object.prototype, Array.prototype, Function.prototype].map(
  (each) => [each, Reflect.ownKeys(each).length] as const,
);

/** Every so many calls everything is looked at; between them only whether the three that matter have new keys. */
const EVERY = 2000;
let calls = 0;

/** What was done to the built-ins of the language; undefined where nothing was. */
export function pollution(): string | undefined {
  if (often.some(([each, count]) => Reflect.ownKeys(each).length !== count)) return "a built-in prototype has new keys";
  if (calls++ % EVERY !== 0) return undefined;
  return watched.some((each, i) => !isSame(printOf(each), before[i] ?? [])) ? "a built-in was changed" : undefined;
}

function printOf(value: object): readonly unknown[] {
  return Reflect.ownKeys(value).flatMap((key) => {
    const own = Reflect.getOwnPropertyDescriptor(value, key);
    // What a pattern matched last is written down by the language itself.
    return own !== undefined && "value" in own ? [key, own.value] : [key];
  });
}

function isSame(now: readonly unknown[], then: readonly unknown[]): boolean {
  return now.length === then.length && now.every((own, i) => Object.is(own, then[i]));
}
