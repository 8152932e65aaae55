import {
  type Bilingual,
  isArray,
  isKeyed,
  keysOf,
  leaf,
  placesOf,
  problemAt,
  SakipError,
  type Shape,
  valueUnder,
} from "../../core/index.ts";

/**
 * A function under its name: `{ rankBy }`.
 *
 * @term fungsi bernama
 */
export type NamedFunction = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The name and the function. */
export function theOne(named: NamedFunction): readonly [string, (...args: readonly unknown[]) => unknown] {
  const [name, ...others] = (isKeyed(named) ? keysOf(named) : undefined) ?? [];
  const own = name === undefined ? undefined : valueUnder(named, name);
  if (name === undefined || others.length > 0 || typeof own !== "function")
    throw new SakipError([problemAt("invalid-input", ["named"], named, oneFunction)]);
  return [name, (...args) => Reflect.apply(own, undefined, args)];
}

/** The arguments of a function: they stay the caller's, and are not looked into. */
export const argumentsShape: Shape<readonly unknown[]> = /* @__PURE__ */ (() =>
  leaf<readonly unknown[]>(
    { type: "array" },
    { en: "the arguments in an array", id: "argumen-argumennya dalam sebuah larik" },
    (value) => (isArray(value) ? placesOf(value) : undefined),
  ))();

const oneFunction: Bilingual = {
  en: "one function under its name: { rankBy }",
  id: "satu fungsi dengan namanya: `{ rankBy }`",
};
