import { type Problem, problemAt } from "../error/index.ts";
import { valueAt } from "../plain/index.ts";
import { refuseHere } from "./reading.ts";
import type { AnyShape, Given, Read, Reading, Refuse, Shape } from "./shape.ts";
import { wish } from "./wish.ts";

/** Further steps into a document than this are those of one that contains itself. */
export const DEEPEST = 200;

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
      const { at, problems } = reading;
      const [before, strange] = [problems.length, reading.strange];
      const read = shape.read(value, reading) as Read<S>;
      const found = problems.slice(before);
      if (found.length === reading.strange - strange || (needs && areSound(needs, found, at.length)))
        law(read, (code, path, expected) =>
          problems.push(problemAt(code, [...at, ...path], valueAt(value, path), expected)),
        );
      return read;
    },
    about: { kind: "where", of: shape },
  };
}

type KeysNeeded<R> = R extends readonly (infer E)[] ? keyof E & string : keyof R & string;

/** Whether nothing is wrong with the keys, with what holds them, or, in a list, with any item as a whole. */
function areSound(needs: readonly string[], found: readonly Problem[], depth: number): boolean {
  return !found.some(({ path }) => {
    const [first, second] = path.slice(depth);
    if (typeof first === "number") return second === undefined || needs.includes(String(second));
    return first === undefined || needs.includes(first);
  });
}

/** The same document, computed with in another form: what the shape reads is handed on, where it is sound. */
export function as<S extends AnyShape, R>(shape: S, change: (read: Read<S>) => R): Shape<Given<S>, R> {
  return {
    read(value, reading) {
      const before = reading.problems.length;
      const read = shape.read(value, reading) as Read<S>;
      return reading.problems.length === before ? change(read) : (undefined as R);
    },
    about: { kind: "where", of: shape },
  };
}

/** A shape that names itself. */
export function lazy<G, R>(of: () => Shape<G, R>): Shape<G, R> {
  return {
    read(value, reading) {
      if (reading.at.length < DEEPEST) return of().read(value, reading);
      // The whole path would say no more than its beginning.
      const place = { ...reading, at: reading.at.slice(0, 20) };
      refuseHere(place, "invalid-input", value, wish.shallow);
      return undefined as R;
    },
    about: { kind: "lazy", of },
  };
}
