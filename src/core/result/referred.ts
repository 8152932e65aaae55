import { toPlain } from "./to-plain.ts";

/**
 * A result or document that was given, as another result refers to it: itself where nobody can change it any more, or else
 * a plain copy, which is taken wherever it is. It has been read before.
 */
export function referred<T>(given: T): T;
export function referred(given: unknown): unknown {
  return Object.isFrozen(given) ? given : toPlain(given);
}
