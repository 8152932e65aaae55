// Runs first in a realm of its own: whatever would tell where and when the realm is throws from here on.

class Trapped extends Error {}

function trap(name: string): (...args: unknown[]) => never {
  return () => {
    throw new Trapped(name);
  };
}

function replace(holder: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
}

/** A text that says which day it means wherever it is read. */
const ABSOLUTE = /^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:\d{2}))?$/;

const TrueDate = Date;
replace(
  globalThis,
  "Date",
  new Proxy(TrueDate, {
    apply: trap("Date()"),
    construct(_, args, self) {
      if (args.length === 0) throw new Trapped("new Date()");
      if (args.length > 1) throw new Trapped("new Date(year, month, …), which is local");
      if (typeof args[0] === "string" && !ABSOLUTE.test(args[0]))
        throw new Trapped(`new Date("${args[0]}"), which is local`);
      return Reflect.construct(TrueDate, args, self as () => void) as object;
    },
  }),
);
replace(TrueDate, "now", trap("Date.now"));
for (const name of Object.getOwnPropertyNames(TrueDate.prototype))
  if (/^[gs]et(?!UTC|Time$)|^to(Locale.*|String|DateString|TimeString)$/.test(name))
    replace(TrueDate.prototype, name, trap(`Date.prototype.${name}`));

// The engine's own, for whoever debugs.
Reflect.deleteProperty(globalThis, "console");
replace(Math, "random", trap("Math.random"));
replace(globalThis, "Intl", new Proxy({}, { get: trap("Intl"), has: trap("Intl") }));
const holders: readonly (readonly [string, object])[] = [
  ["String", String.prototype],
  ["Number", Number.prototype],
  ["BigInt", BigInt.prototype],
  ["Array", Array.prototype],
  ["Object", Object.prototype],
];
for (const [name, holder] of holders)
  for (const key of Object.getOwnPropertyNames(holder))
    if (/locale/i.test(key)) replace(holder, key, trap(`${name}.prototype.${key}`));
