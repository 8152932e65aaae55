import { problemAt, SakipError } from "../error/index.ts";
import { isArray, keysOf, valueUnder } from "../plain/index.ts";
import type { Bilingual } from "../words/index.ts";

/**
 * What a result is once its Decimals have become texts: data that any program can hold.
 *
 * @term data polos
 * @typeParam T - The result.
 */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends {
        /** Prints a number with so many decimals. */
        readonly toFixed: (...args: never[]) => string;
        /** Its text. */
        readonly toJSON: () => string;
      }
    ? string
    : T extends bigint
      ? string
      : T extends readonly (infer E)[] | ReadonlySet<infer E>
        ? readonly Plain<E>[]
        : T extends ReadonlyMap<infer K, infer V>
          ? readonly (readonly [Plain<K>, Plain<V>])[]
          : T extends object
            ? { readonly [K in keyof T]: Plain<T[K]> }
            : never;

/**
 * A copy of a result that may cross to a worker, to IndexedDB or over HTTP: every Decimal has become its text, everything
 * else is plain data. Every function that takes results takes the copy back, and reads a text of 40 digits as the
 * fraction behind it.
 *
 * @term data polos
 * @param result - A result of the library, or anything made of such results.
 * @returns The copy, frozen: structured-clonable, and the same in JSON. What the caller's own items in a result hold is
 * copied as well: a Set or Map as the list of its entries, functions not at all.
 * @throws A {@link SakipError} `invalid-input` for an item of the caller's own that contains itself.
 * @see No official source: it is a question of transport.
 * @example
 * ```ts
 * import { measureAbsorption, toPlain } from "sakip";
 *
 * const absorption = measureAbsorption({ budget: 3, realization: 1 });
 * structuredClone(toPlain(absorption)) // => toPlain(absorption)
 * ```
 */
export function toPlain<T>(result: T): Plain<T> {
  return copyOf(result, [], []) as Plain<T>;
}

/** What JSON leaves out of objects, and writes as null in lists. */
const isLost = (value: unknown) => value === undefined || typeof value === "function" || typeof value === "symbol";

function copyOf(value: unknown, path: (string | number)[], around: object[]): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) throw new SakipError([problemAt("invalid-input", path, value, endless)]);
  // Some pages give every Set and Map a `toJSON` of their own: these are lists here, whatever stands beside the library.
  const isCollection = value instanceof Set || value instanceof Map;
  const toJson = isCollection ? undefined : valueUnder(value, "toJSON");
  if (typeof toJson === "function") return copyOf(toJson.call(value), path, around);
  const inner = (own: unknown, step: string | number) => {
    path.push(step);
    const copied = copyOf(own, path, around);
    path.pop();
    return copied;
  };
  around.push(value);
  const items = isCollection ? [...value] : value;
  const copied = isArray(items)
    ? items.map((own, i) => (isLost(own) ? null : inner(own, i)))
    : Object.fromEntries(
        (keysOf(value) ?? []).flatMap((key) => {
          const own = valueUnder(value, key);
          return isLost(own) ? [] : [[key, inner(own, key)]];
        }),
      );
  around.pop();
  return Object.freeze(copied);
}

const endless: Bilingual = {
  en: "an item that does not contain itself",
  id: "butir yang tidak memuat dirinya sendiri",
};
