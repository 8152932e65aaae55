import type { SakipErrorCode } from "../error/index.ts";
import { isArray, isIterable, isKeyed, itemsOf, keysOf, UNREADABLE, valueUnder } from "../plain/index.ts";
import { readBy, refuseHere } from "./reading.ts";
import type { AnyShape, List, Read, Reading, RecordShape, Series } from "./shape.ts";
import * as wish from "./wish.ts";

/** How many a list must have at least, and by which code fewer are refused. */
export interface LeastOfList {
  readonly least?: number;
  readonly code?: SakipErrorCode;
}

/** A list of one kind. */
export function list<S extends AnyShape>(of: S, least?: LeastOfList): List<S> {
  return several(of, false, least);
}

/** Several of one kind, from anything that can be looped over: an array, a Set, a generator. A text is no such thing. */
export function series<S extends AnyShape>(of: S, least?: LeastOfList): Series<S> {
  return several(of, true, least);
}

function several<S extends AnyShape>(
  of: S,
  iterable: boolean,
  { least = 0, code = "invalid-input" }: LeastOfList = {},
): List<S> & Series<S> {
  return {
    of,
    read(value, reading) {
      const isList = isArray(value);
      const isMeant = isList || (iterable && isIterable(value));
      const items = isMeant ? itemsOf(value) : undefined;
      if (items === undefined) {
        refuseHere(reading, "invalid-input", isMeant ? UNREADABLE : value, iterable ? wish.iterable : wish.array);
        return [];
      }
      // A generator gives its items once; laws that tell of one of them find it here.
      if (!isList) {
        reading.taken ??= new Map();
        reading.taken.set(value, items);
      }
      if (items.length < least) refuseHere(reading, code, items, wish.atLeast(least));
      return readEach(items, of, reading);
    },
    about: { kind: "list", of, least, iterable },
  };
}

function readEach<S extends AnyShape>(items: readonly unknown[], of: S, reading: Reading): Read<S>[] {
  const read: Read<S>[] = [];
  const { length } = items;
  for (let i = 0; i < length; i++) {
    reading.at.push(i);
    read.push(readBy(of, items[i], reading));
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
        const own = valueUnder(value, key);
        if (own === undefined) continue;
        reading.at.push(key);
        read.set(key, readBy(of, own, reading));
        reading.at.pop();
      }
      return read;
    },
    about: { kind: "record", of },
  };
}
