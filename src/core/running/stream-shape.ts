import { problemAt, SakipError } from "../error/index.ts";
import { isArray, isHollow, isIterable, isKeyed, valueUnder } from "../plain/index.ts";
import { leaf, type Shape } from "../shape/index.ts";

const several = { en: "an array or another iterable", id: "sebuah larik atau iterable lain" };

/** The shape of records that are not all held at once: what an iterable gives is read one by one. */
export function streamShape<R>(): Shape<Iterable<R>> {
  const shape = leaf<Iterable<R>>({ type: "array" }, several, (value) => (isStream<R>(value) ? value : undefined));
  return {
    ...shape,
    read(value, reading) {
      const stream = shape.read(value, reading);
      return isArray(stream) || stream === undefined ? stream : stepByStep(stream, [...reading.at]);
    },
  };
}

function isStream<R>(value: unknown): value is Iterable<R> {
  return isIterable(value) && !(isArray(value) && isHollow(value));
}

/** The same items, of which each step is one: what is no iterator, or gives no steps, is refused where it stands. */
function stepByStep<R>(stream: Iterable<R>, at: readonly (string | number)[]): Iterable<R> {
  const refuse = (given: unknown) => new SakipError([problemAt("invalid-input", at, given, several)]);
  return {
    [Symbol.iterator]() {
      const iterator: unknown = stream[Symbol.iterator]();
      const next = isKeyed(iterator) ? valueUnder(iterator, "next") : undefined;
      if (typeof next !== "function") throw refuse(iterator);
      return {
        next() {
          const step: unknown = next.call(iterator);
          if (!isKeyed(step)) throw refuse(step);
          return step as IteratorResult<R>;
        },
      };
    },
  };
}
