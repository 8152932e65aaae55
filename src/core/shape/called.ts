import type { AnyShape } from "./shape.ts";

/**
 * The shape of a key that people also call otherwise: the words in small letters and without separators, with spaces
 * between them.
 */
export function called<S extends AnyShape>(shape: S, words: string): S {
  return { ...shape, called: words };
}

/**
 * The shape of a key that was called otherwise in the release before: what stands under the old name is read as if it
 * stood under the new one. A closed object refuses both together; in an open one the old name is then the caller's own.
 */
export function renamed<S extends AnyShape, const F extends string>(
  shape: S,
  formerly: F,
): S & {
  /** What the key was called in the release before. */
  readonly formerly: F;
} {
  return { ...shape, formerly };
}
