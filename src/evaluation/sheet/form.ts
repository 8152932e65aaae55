import { type AnyShape, type Given, nullable, type Read, type Shape } from "../../core/index.ts";

/** What was read of a form, beside what was given. */
export interface FormRead<K, R> {
  readonly kind: K;
  readonly given: unknown;
  readonly answer: R;
}

/** A form in which something may be told: what was given is kept beside what was read. */
export function form<const K extends string, S extends AnyShape>(
  kind: K,
  of: S,
): Shape<Given<S>, FormRead<K, Read<S>>> {
  return {
    about: of.about,
    read: (given, reading) => ({ kind, given, answer: of.read(given, reading) as Read<S> }),
  };
}

/**
 * The shape, or nothing: null, and what a form leaves undefined. Whether something may be missing is for the regulation to
 * say.
 */
export function orNothing<G, R>(of: Shape<G, R>): Shape<G | null, R | null> {
  const { read } = nullable(of);
  return {
    about: { kind: "nullable", of, orAbsent: true },
    read: (value, reading) => read(value ?? null, reading) as R | null,
  };
}
