import { toPlain } from "./to-plain.ts";

/**
 * A result or document that was given, as another result refers to it: itself where nobody can change it any more, or else
 * a plain copy, which is taken wherever it is. It has been read before.
 */
export function referred<T>(given: T): T;
export function referred(given: unknown): unknown {
  if (Object.isFrozen(given)) return given;
  // What a `toJSON` answers nothing for is what it holds: a list of results is not to have a hole.
  return toPlain(given) ?? toPlain(Object.fromEntries(Object.entries(Object(given)).filter(isData)));
}

const isData = ([key]: readonly [string, unknown]) => key !== "toJSON";
