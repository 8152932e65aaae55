import { toPlain } from "./to-plain.ts";

/**
 * A result or document that was given, as another result refers to it: itself where nobody can change it any more, or else
 * a plain copy. It has been read before.
 */
export function referred<T>(given: T): T {
  // A copy is what it is a copy of, its Decimals written as texts: whatever takes the one takes the other.
  return Object.isFrozen(given) ? given : (toPlain(given) as T);
}
