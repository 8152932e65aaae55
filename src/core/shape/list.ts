import type { SakipErrorCode } from "../error/index.ts";
import { isArray, isIterable, isKeyed, itemsOf, keysOf, placesOf, UNREADABLE, valueUnder } from "../plain/index.ts";
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
  return several(of, { take: fromArray, iterable: false }, least);
}

/** Several of one kind, from anything that can be looped over: an array, a Set, a generator. A text is no such thing. */
export function series<S extends AnyShape>(of: S, least?: LeastOfList): Series<S> {
  return several(of, { take: fromIterable, iterable: true }, least);
}

/** Takes the items; what is none of its kind is refused, and then there are none. */
type Take = (value: unknown, reading: Reading) => readonly unknown[] | undefined;

const fromArray: Take = (value, reading) => {
  const isMeant = isArray(value);
  const items = isMeant ? placesOf(value) : undefined;
  if (items === undefined) refuseHere(reading, "invalid-input", isMeant ? UNREADABLE : value, wish.array);
  return items;
};

const fromIterable: Take = (value, reading) => {
  const items = itemsOf(value);
  if (items === undefined) {
    const isMeant = isArray(value) || isIterable(value);
    refuseHere(reading, "invalid-input", isMeant ? UNREADABLE : value, wish.iterable);
  } else if (!isArray(value)) {
    // A generator gives its items once; laws that tell of one of them find it here.
    reading.taken ??= new Map();
    reading.taken.set(value, items);
  }
  return items;
};

function several<S extends AnyShape>(
  of: S,
  { take, iterable }: { readonly take: Take; readonly iterable: boolean },
  { least = 0, code = "invalid-input" }: LeastOfList = {},
): List<S> & Series<S> {
  return {
    of,
    read(value, reading) {
      const items = take(value, reading);
      if (items === undefined) return [];
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
