import { type Bilingual, isKeyed, leaf, problemAt, SakipError, type Shape } from "../../core/index.ts";

/**
 * A function under its name: `{ rankBy }`.
 *
 * @term fungsi bernama
 */
export type NamedFunction = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The name and the function. */
export function theOne(named: NamedFunction): readonly [string, (...args: readonly unknown[]) => unknown] {
  const [first, ...others] = Object.entries(isKeyed(named) ? named : {});
  if (first === undefined || others.length > 0 || typeof first[1] !== "function")
    throw new SakipError([problemAt("invalid-input", ["named"], named, oneFunction)]);
  const [name, own] = first;
  return [name, (...args) => Reflect.apply(own, undefined, args)];
}

/** The arguments of a function: they stay the caller's, and are not looked into. */
export const argumentsShape: Shape<readonly unknown[]> = /* @__PURE__ */ (() =>
  leaf<readonly unknown[]>(
    { type: "array" },
    { en: "the arguments in an array", id: "argumen-argumennya dalam sebuah larik" },
    (value) => (Array.isArray(value) ? value : undefined),
  ))();

const oneFunction: Bilingual = {
  en: "one function under its name: { rankBy }",
  id: "satu fungsi dengan namanya: `{ rankBy }`",
};
