import type { SakipErrorCode } from "../error/index.ts";
import { attempt, isArray, isKeyed, keysOf, UNREADABLE, valueUnder } from "../plain/index.ts";
import { refuseHere } from "./reading.ts";
import type { AnyShape, List, Read, Reading, RecordShape, Series } from "./shape.ts";
import { wish } from "./wish.ts";

/** How many a list must have at least, and by which code fewer are refused. */
export interface LeastOfList {
  readonly least?: number;
  readonly code?: SakipErrorCode;
}

/** A list of one kind. */
export function list<S extends AnyShape>(of: S, { least = 0, code = "invalid-input" }: LeastOfList = {}): List<S> {
  return {
    of,
    read(value, reading) {
      if (isArray(value)) {
        if (value.length < least) refuseHere(reading, code, value, wish.atLeast(least));
        return readEach(value, of, reading);
      }
      refuseHere(reading, "invalid-input", value, wish.array);
      return [];
    },
    about: { kind: "list", of, least, iterable: false },
  };
}

/** Several of one kind, from anything that can be looped over: an array, a Set, a generator. A text is no such thing. */
export function series<S extends AnyShape>(of: S, { least = 0, code = "invalid-input" }: LeastOfList = {}): Series<S> {
  return {
    of,
    read(value, reading) {
      const isIterable = typeof value === "object" && value !== null && attempt(() => Symbol.iterator in value);
      const items = isArray(value) ? value : isIterable ? attempt(() => [...(value as Iterable<unknown>)]) : undefined;
      if (items !== undefined) {
        if (items.length < least) refuseHere(reading, code, items, wish.atLeast(least));
        return readEach(items, of, reading);
      }
      refuseHere(reading, "invalid-input", value, wish.iterable);
      return [];
    },
    about: { kind: "list", of, least, iterable: true },
  };
}

function readEach<S extends AnyShape>(items: readonly unknown[], of: S, reading: Reading): Read<S>[] {
  const read: Read<S>[] = [];
  const { length } = items;
  for (let i = 0; i < length; i++) {
    reading.at.push(i);
    read.push(of.read(valueUnder(items, i), reading) as Read<S>);
    reading.at.pop();
  }
  return read;
}

/** Values of one kind under keys of the caller's own. */
export function record<S extends AnyShape>(of: S): RecordShape<S> {
  return {
    of,
    read(value, reading) {
      const read = new Map<string, Read<S>>();
      const keys = isKeyed(value) ? keysOf(value) : undefined;
      if (!isKeyed(value) || keys === undefined) {
        refuseHere(reading, "invalid-input", isKeyed(value) ? UNREADABLE : value, wish.object);
        return read;
      }
      for (const key of keys) {
        reading.at.push(key);
        read.set(key, of.read(valueUnder(value, key), reading) as Read<S>);
        reading.at.pop();
      }
      return read;
    },
    about: { kind: "record", of },
  };
}
