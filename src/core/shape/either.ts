import type { SakipErrorCode } from "../error/index.ts";
import { attempt, isArray, isIterable, isKeyed, keysOf, valueUnder } from "../plain/index.ts";
import type { Bilingual } from "../words/index.ts";
import { leaf, word } from "./leaf.ts";
import { object } from "./object.ts";
import { readBy, readingAt, refuseHere } from "./reading.ts";
import type { AnyShape, Either, Fields, Nullable, Read, Shape } from "./shape.ts";
import * as wish from "./wish.ts";

/** Null, or the shape. */
export function nullable<S extends AnyShape>(of: S): Nullable<S> {
  return {
    of,
    read: (value, reading) => (value === null ? null : readBy(of, value, reading)),
    about: { kind: "nullable", of },
  };
}

/**
 * One of several shapes. Which one was meant is told before it is read, so that problems are those of that one; what fits
 * none is refused with the code, `invalid-input` unless told.
 */
export function either<const S extends readonly AnyShape[]>(
  of: S,
  pick: (value: unknown) => AnyShape | undefined = (value) => meantBy(value, of),
  code: SakipErrorCode = "invalid-input",
): Either<S> {
  return {
    of,
    read(value, reading) {
      const meant = attempt(() => pick(value));
      if (meant !== undefined) return meant.read(value, reading) as Read<S[number]>;
      refuseHere(reading, code, value, wish.or(of.map(wishOf)));
      return undefined as Read<S[number]>;
    },
    about: { kind: "either", of, pick },
  };
}

/** The leaf or list that fits the value; for another object the shape that shares the most keys with it. */
function meantBy(value: unknown, of: readonly AnyShape[]): AnyShape | undefined {
  const flat = of.find((each) => fits(each, value));
  if (flat !== undefined || !isKeyed(value) || keysOf(value) === undefined) return flat;
  const likeness = of.map((each) => keysShared(each, value));
  const most = Math.max(...likeness);
  return most < 0 ? undefined : of[likeness.indexOf(most)];
}

/** Whether the value is of the kind that a leaf or a list reads, be it lawful or not. */
function fits(shape: AnyShape, value: unknown): boolean {
  const { about, read } = bare(shape);
  switch (about.kind) {
    case "leaf": {
      const reading = readingAt();
      read(value, reading);
      return reading.problems.length === 0;
    }
    case "list":
      return about.iterable ? isIterable(value) : isArray(value);
    case "nullable":
      return value === null || fits(about.of, value);
    case "either":
      return about.of.some((each) => fits(each, value));
    default:
      return false;
  }
}

/** How many keys of the shape the value has, be it from its class; −1 for a shape of no object. */
function keysShared(shape: AnyShape, value: object): number {
  const { about } = bare(shape);
  switch (about.kind) {
    case "object":
      return [...Object.keys(about.fields), ...about.former.keys()].filter(
        (key) => valueUnder(value, key) !== undefined,
      ).length;
    case "record":
      return 0;
    case "nullable":
      return keysShared(about.of, value);
    case "either":
      return Math.max(...about.of.map((each) => keysShared(each, value)));
    default:
      return -1;
  }
}

/** What a shape is under its laws. */
function bare(shape: AnyShape): AnyShape {
  const { about } = shape;
  switch (about.kind) {
    case "where":
    case "document":
      return bare(about.of);
    case "lazy":
      return bare(about.of());
    default:
      return shape;
  }
}

function wishOf(shape: AnyShape): Bilingual {
  const { about } = bare(shape);
  switch (about.kind) {
    case "leaf":
      return about.wish;
    case "either":
      return wish.or(about.of.map(wishOf));
    case "nullable":
      return wish.or([wishOf(about.of), wish.nothing]);
    case "list":
      return about.iterable ? wish.iterable : wish.array;
    default:
      return wish.object;
  }
}

/** By which code what is no variant is refused, and what is said to be expected where there is no object at all. */
export interface VariantWords {
  readonly code?: SakipErrorCode;
  readonly expected?: Bilingual;
}

/** Objects told apart by the word under one key. */
export function variant<const K extends string, const V extends Readonly<Record<string, AnyShape>>>(
  key: K,
  variants: V,
  words: SakipErrorCode | VariantWords = {},
): Either<readonly V[keyof V][]> {
  const { code = "invalid-input", expected = wish.object } = typeof words === "string" ? { code: words } : words;
  const shapes = [...new Set(Object.values(variants))] as V[keyof V][];
  // No such word: an object with that key, and with what all of them have, says what is wrong at each key.
  const keyed = object({ [key]: word(Object.keys(variants), code), ...sharedFields(shapes, key) }, { open: true });
  const none: AnyShape = {
    ...keyed,
    read(value, reading) {
      const before = reading.problems.length;
      const read = isKeyed(value) && keysOf(value) !== undefined ? keyed.read(value, reading) : undefined;
      // A getter may answer right the second time.
      if (reading.problems.length === before) refuseHere(reading, code, value, expected);
      return read;
    },
  };
  return either(shapes, (value) => {
    const kind = isKeyed(value) ? valueUnder(value, key) : undefined;
    return typeof kind === "string" && Object.hasOwn(variants, kind) ? variants[kind] : none;
  });
}

/** The fields that every one of the objects has, of the same shape in each. */
function sharedFields(shapes: readonly AnyShape[], except: string): Fields {
  const [first = {}, ...others] = shapes.map((shape) => {
    const { about } = bare(shape);
    return about.kind === "object" ? about.fields : {};
  });
  const shared = Object.entries(first).filter(([key, field]) => others.every((fields) => fields[key] === field));
  return Object.fromEntries(shared.filter(([key]) => key !== except));
}

/** One value only: the text or the number itself. */
export function literal<const T extends string | number | boolean>(value: T): Shape<T> {
  return leaf({ const: value }, wish.exactly(value), (given) => (given === value ? value : undefined));
}
