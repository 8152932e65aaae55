import type { Problem } from "../error/index.ts";
import type { Bilingual } from "../words/index.ts";

/** Where a reading stands, and what it found wrong so far. */
export interface Reading {
  readonly at: (string | number)[];
  readonly problems: Problem[];
  /** How many of the problems are keys that do not belong: laws are asked all the same. */
  strange: number;
  /** Whether what is read is a copy of our own, which nobody can change. */
  readonly own: boolean;
  /** What was taken from iterables that can be looped over only once. */
  taken?: Map<unknown, readonly unknown[]>;
  /** The values around, of shapes that name themselves. */
  around?: unknown[];
}

/**
 * The one declaration of a document: what callers may write, what formulas compute with, how one becomes the other with
 * every problem at its place, and what schemas, JSON Schemas and test generators are made from.
 *
 * @term bentuk dokumen
 * @typeParam G - What callers write.
 * @typeParam R - What formulas compute with: numbers exact, defaults filled in.
 */
export interface Shape<in out G, out R = G> {
  /**
   * Reads a value; what is wrong is added to the reading, and then what it gives is not to be used.
   *
   * @internal
   */
  readonly read: (value: unknown, reading: Reading) => R;
  /**
   * What the shape is made of.
   *
   * @internal
   */
  readonly about: About;
  /**
   * What people also call the key that it stands under.
   *
   * @internal
   */
  readonly called?: string;
  /**
   * What the key that it stands under was called in the release before.
   *
   * @internal
   */
  readonly formerly?: string;
  /**
   * Only for the compiler.
   *
   * @internal
   */
  readonly given?: (given: G) => G;
}

// The compiler compares what is written both ways, so only `any` stands for every shape.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AnyShape = Shape<any, unknown>;

/** What a shape is made of, for all that is derived from it. */
export type About =
  | {
      /** Says what this is: a value without parts. */
      readonly kind: "leaf";
      /** What a JSON Schema says of it. */
      readonly json: Json;
      /** What is expected, in both languages. */
      readonly wish: Bilingual;
      /** The value as a frozen copy of a document holds it; itself unless told. */
      readonly copy?: (value: unknown) => unknown;
    }
  | {
      /** Says what this is. */
      readonly kind: "list";
      /** The shape of each item. */
      readonly of: AnyShape;
      /** How many items there are at least. */
      readonly least: number;
      /** Whether anything that can be iterated may stand for the list. */
      readonly iterable: boolean;
    }
  | {
      /** Says what this is: any keys, null beside the shape, a document that is read once, or a shape with a law. */
      readonly kind: "record" | "nullable" | "document" | "where";
      /** The shape of what it holds. */
      readonly of: AnyShape;
      /** Whether a place of a list with nothing in it stands for null. */
      readonly orAbsent?: boolean;
      /** Whether nobody can change a document any more: then there is no need for a copy. */
      readonly isSettled?: (value: unknown) => boolean;
    }
  | {
      /** Says what this is: one of several shapes. */
      readonly kind: "either";
      /** The shapes. */
      readonly of: readonly AnyShape[];
      /** The shape that a value is meant to have. */
      readonly pick: (value: unknown) => AnyShape | undefined;
    }
  | {
      /** Says what this is: a shape that holds itself. */
      readonly kind: "lazy";
      /** The shape. */
      readonly of: () => AnyShape;
    }
  | {
      /** Says what this is. */
      readonly kind: "object";
      /** The shapes of its keys. */
      readonly fields: Fields;
      /** Whether it takes keys of the caller's own. */
      readonly open: boolean;
      /** The keys that have another name now. */
      readonly former: Former;
    };

/** The keys that have another name now, by the old one. */
export type Former = ReadonlyMap<string, string>;

/** A JSON Schema, or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

// Each kind names its parts once, so that published declarations grow with the shapes and not with their depth.
export interface Optional<S, D = undefined> {
  readonly optional: S;
  readonly otherwise: D;
}
export interface List<S> extends Shape<readonly Given<S>[], readonly Read<S>[]> {
  readonly of: S;
}
export interface Series<S> extends Shape<Iterable<Given<S>>, readonly Read<S>[]> {
  readonly of: S;
}
export interface RecordShape<S> extends Shape<Readonly<Record<string, Given<S>>>, ReadonlyMap<string, Read<S>>> {
  readonly of: S;
}
export interface Nullable<S> extends Shape<Given<S> | null, Read<S> | null> {
  readonly of: S;
}
export interface Either<S extends readonly unknown[]> extends Shape<Given<S[number]>, Read<S[number]>> {
  readonly of: S;
}
export interface ObjectShape<P> extends Shape<GivenOf<P>, ReadOf<P>> {
  readonly fields: P;
}
export interface As<S, R> extends Shape<Given<S>, R> {
  readonly of: S;
}
export type Fields = Readonly<Record<string, AnyShape | Optional<AnyShape, unknown>>>;

/** What callers may write for a shape. */
export type Given<S> = S extends Shape<infer G, unknown> ? G : S extends Optional<infer O, unknown> ? Given<O> : never;
/** What formulas compute with. */
export type Read<S> = S extends { readonly read: (value: unknown, reading: Reading) => infer R }
  ? R
  : S extends Optional<infer O, infer D>
    ? Read<O> | D
    : never;

type OptionalKeys<P> = { [K in keyof P]: P[K] extends { readonly optional: unknown } ? K : never }[keyof P];
// Mapped with `as` over `keyof P`: the one form that keeps the comment of every field in the published declarations.
type GivenKeys<P> = { readonly [K in keyof P as K extends OptionalKeys<P> ? never : K]: Given<P[K]> } & GivenOptions<P>;
type GivenOptions<P> = { readonly [K in keyof P as K extends OptionalKeys<P> ? K : never]?: Given<P[K]> | undefined };
type RenamedKeys<P> = {
  [K in keyof P]: P[K] extends { readonly optional: { readonly formerly: string } } ? K : never;
}[keyof P];
// An option that has another name now may still be written under the old one.
type FormerOptions<P> = {
  readonly [K in RenamedKeys<P> as P[K] extends { readonly optional: { readonly formerly: infer F extends string } }
    ? F
    : never]?: Given<P[K]> | undefined;
};
// Told apart, because the compiler would take any text or number for options whose type has a part without keys.
type NowGivenOf<P> = [keyof P] extends [OptionalKeys<P>] ? GivenOptions<P> : GivenKeys<P>;
export type GivenOf<P> = [RenamedKeys<P>] extends [never] ? NowGivenOf<P> : NowGivenOf<P> & FormerOptions<P>;
export type ReadOf<P> = { readonly [K in keyof P]: Read<P[K]> };
