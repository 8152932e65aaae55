import { type Path, type Problem, problemAt, type SakipErrorCode } from "../error/index.ts";
import { DEEPEST, valueAt } from "../plain/index.ts";
import type { Bilingual } from "../words/index.ts";
import { readBy, refuseHere } from "./reading.ts";
import type { AnyShape, As, Given, Read, Reading, Shape } from "./shape.ts";
import * as wish from "./wish.ts";

/** What a law says of a document that breaks it: the code, where, and what was expected. */
export type Refuse = (code: SakipErrorCode, path: Path, expected: Bilingual) => void;

/**
 * A shape with a law. It is asked where everything in the shape is sound (keys that do not belong do not count), or else
 * where the keys are sound that it needs: keys of the object, or of the items of the list. What it reports as given is
 * what the caller wrote.
 */
export function where<S extends AnyShape>(
  shape: S,
  law: (read: Read<S>, refuse: Refuse) => unknown,
  needs?: readonly KeysNeeded<Read<S>>[],
): S {
  return {
    ...shape,
    read(value: unknown, reading: Reading) {
      const { at, problems, strange } = reading;
      const before = problems.length;
      const read = readBy(shape, value, reading);
      const isSound = problems.length - before === reading.strange - strange;
      if (isSound || (needs !== undefined && areSound(needs, problems.slice(before), at.length)))
        law(read, (code, path, expected) =>
          problems.push(problemAt(code, [...at, ...path], valueAt(value, path, reading.taken), expected)),
        );
      return read;
    },
    about: { kind: "where", of: shape },
  };
}

type KeysNeeded<R> = R extends readonly (infer E)[] ? KeysOf<E> : KeysOf<R>;
type KeysOf<R> = R extends { readonly own: unknown; readonly read: infer I } ? keyof I & string : keyof R & string;

/** Whether nothing is wrong with the keys, with what holds them, or, in a list, with any item as a whole. */
function areSound(needs: readonly string[], found: readonly Problem[], depth: number): boolean {
  return !found.some(({ path }) => {
    const [first, second] = path.slice(depth);
    if (typeof first === "number") return second === undefined || needs.includes(String(second));
    return first === undefined || needs.includes(first);
  });
}

/** The same document, computed with in another form: what the shape reads is handed on, where it is sound. */
export function as<S extends AnyShape, R>(shape: S, change: (read: Read<S>) => R): As<S, R> {
  return {
    of: shape,
    read(value, reading) {
      const { problems, strange } = reading;
      const before = problems.length;
      const read = readBy(shape, value, reading);
      // Laws around it are asked where only keys are strange, so that it is changed there too.
      return problems.length - before === reading.strange - strange ? change(read) : (undefined as R);
    },
    about: { kind: "where", of: shape },
  };
}

/** What the caller wrote beside what is read of it: for callbacks and results that hand it back. */
export function kept<S extends AnyShape>(shape: S): As<S, Kept<S>> {
  return {
    of: shape,
    read: (value, reading) => ({ own: value as Given<S>, read: readBy(shape, value, reading) }),
    about: { kind: "where", of: shape },
  };
}

/** Something of the caller's, and what was read of it. */
export interface Kept<S> {
  readonly own: Given<S>;
  readonly read: Read<S>;
}

/** A shape that names itself. */
export function lazy<G, R>(of: () => Shape<G, R>): Shape<G, R> {
  return {
    read(value, reading) {
      reading.around ??= [];
      if (reading.at.length >= DEEPEST || reading.around.includes(value)) {
        // The whole path would say no more than its beginning.
        const place = { ...reading, at: reading.at.slice(0, 20) };
        refuseHere(place, "invalid-input", value, wish.shallow);
        return undefined as R;
      }
      reading.around.push(value);
      const read = of().read(value, reading);
      reading.around.pop();
      return read;
    },
    about: { kind: "lazy", of },
  };
}
