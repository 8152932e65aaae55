import { plainCopy } from "./own-copy.ts";

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
export function toPlain<T>(result: T): Plain<T>;
export function toPlain(result: unknown): unknown {
  return plainCopy(result);
}
