import type { SakipErrorCode } from "../error/index.ts";
import { attempt, isKeyed, keysOf, valueUnder } from "../plain/index.ts";
import { leaf, word } from "./leaf.ts";
import { object } from "./object.ts";
import { readingAt, refuseHere } from "./reading.ts";
import type { About, AnyShape, Either, Nullable, Read, Shape } from "./shape.ts";
import { wish } from "./wish.ts";

/** Null, or the shape. */
export function nullable<S extends AnyShape>(of: S): Nullable<S> {
  return {
    of,
    read: (value, reading) => (value === null ? null : (of.read(value, reading) as Read<S>)),
    about: { kind: "nullable", of },
  };
}

/** One of several shapes. Which one was meant is told before it is read, so that problems are those of that one. */
export function either<const S extends readonly AnyShape[]>(
  of: S,
  pick: (value: unknown) => AnyShape | undefined = (value) => meantBy(value, of),
): Either<S> {
  return {
    of,
    read(value, reading) {
      const meant = attempt(() => pick(value));
      if (meant !== undefined) return meant.read(value, reading) as Read<S[number]>;
      refuseHere(reading, "invalid-input", value, wish.or(of.map(wishOf)));
      return undefined as Read<S[number]>;
    },
    about: { kind: "either", of, pick },
  };
}

/** The leaf or list that fits the value; for another object the shape that shares the most keys with it. */
function meantBy(value: unknown, of: readonly AnyShape[]): AnyShape | undefined {
  const flat = of.find((each) => fits(each, value));
  if (flat !== undefined || !isKeyed(value)) return flat;
  const keys = keysOf(value) ?? [];
  const shared = (shape: AnyShape) => {
    const about = bare(shape);
    return about.kind === "object" ? keys.filter((key) => Object.hasOwn(about.fields, key)).length : 0;
  };
  const [first, ...others] = of.filter((each) => !["leaf", "list"].includes(bare(each).kind));
  return first && others.reduce((best, each) => (shared(each) > shared(best) ? each : best), first);
}

function fits(shape: AnyShape, value: unknown): boolean {
  const { kind } = bare(shape);
  if (kind === "list") return Array.isArray(value);
  if (kind !== "leaf") return false;
  const reading = readingAt();
  shape.read(value, reading);
  return reading.problems.length === 0;
}

/** What a shape is under its laws. */
export function bare({ about }: AnyShape): About {
  return about.kind === "where" || about.kind === "document" ? bare(about.of) : about;
}

function wishOf(shape: AnyShape): Parameters<typeof wish.or>[0][number] {
  const about = bare(shape);
  if (about.kind === "leaf") return about.wish;
  if (about.kind === "either") return wish.or(about.of.map(wishOf));
  return about.kind === "list" ? wish.array : wish.object;
}

/** Objects told apart by the word under one key. */
export function variant<const K extends string, const V extends Readonly<Record<string, AnyShape>>>(
  key: K,
  variants: V,
  code?: SakipErrorCode,
): Either<readonly V[keyof V][]> {
  // No such word: an object with that key alone says so, at the key.
  const keyed: AnyShape = object({ [key]: word(Object.keys(variants), code) }, { open: true });
  const none: AnyShape = {
    ...keyed,
    read(value, reading) {
      if (isKeyed(value)) return keyed.read(value, reading);
      return refuseHere(reading, code ?? "invalid-input", value, wish.object);
    },
  };
  const shapes = [...new Set(Object.values(variants))] as V[keyof V][];
  return either(shapes, (value) => {
    const kind = isKeyed(value) ? valueUnder(value, key) : undefined;
    return typeof kind === "string" && Object.hasOwn(variants, kind) ? variants[kind] : none;
  });
}

/** One value only: the text or the number itself. */
export function literal<const T extends string | number | boolean>(value: T): Shape<T> {
  return leaf({ const: value }, wish.oneOf([String(value)]), (given) => (given === value ? value : undefined));
}
