import type { AnyShape } from "./shape.ts";

/**
 * The shape of a key that people also call otherwise: the words in small letters and without separators, with spaces
 * between them.
 */
export function called<S extends AnyShape>(shape: S, words: string): S {
  return { ...shape, called: words };
}
