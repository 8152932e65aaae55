import { isArray, isKeyed } from "./safe.ts";

/**
 * What a result is once its Decimals have become texts: data that any program can hold.
 *
 * @term data polos
 * @typeParam T - The result.
 */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends { readonly toFixed: (...args: never[]) => string; readonly toJSON: () => string }
    ? string
    : T extends bigint
      ? string
      : T extends readonly (infer E)[]
        ? readonly Plain<E>[]
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
 * @returns The copy: structured-clonable, and the same in JSON.
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
  return copyOf(result) as Plain<T>;
}

function copyOf(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (isArray(value)) return value.map(copyOf);
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") return copyOf(toJSON.call(value));
  const entries = isKeyed(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter(([, own]) => own !== undefined && typeof own !== "function").map(([key, own]) => [key, copyOf(own)]),
  );
}
