import type { AnyShape, Given, Read, Shape } from "../../core/index.ts";

/** What was read, and beside it what was given, as results carry it. */
export interface WithGiven<R, G> {
  readonly read: R;
  readonly given: G;
}

/** The same document, computed with beside the form in which it was given: results say "22.10" where the caller did. */
export function withGiven<S extends AnyShape, F>(
  of: S,
  fact: (given: Given<S>) => F,
): Shape<Given<S>, WithGiven<Read<S>, F>> {
  return {
    read(value, reading) {
      const found = reading.problems.length;
      const read = of.read(value, reading) as Read<S>;
      return { read, given: reading.problems.length === found ? fact(value as Given<S>) : (undefined as F) };
    },
    about: { kind: "where", of },
  };
}
