import {
  attempt,
  DEEPEST,
  isArray,
  isIterable,
  isKeyed,
  itemsOf,
  keysOf,
  put,
  UNREADABLE,
  valueUnder,
} from "../plain/index.ts";
import { type Around, answersOf } from "./answers.ts";
import { shapeOf } from "./object.ts";
import type { AnyShape, Fields, Former } from "./shape.ts";

/**
 * A frozen copy of a document, guided by its shape: what the shape knows is copied, whatever it is made of (an instance of
 * a class, an array of another realm); what an open row carries besides stays the caller's own.
 *
 * @param around - What is under way: a document that contains itself ends as a copy that does, which the reader refuses.
 */
export function copyBy(shape: AnyShape, value: unknown, around: Around = { copies: new Map() }): unknown {
  const { about } = shape;
  switch (about.kind) {
    case "leaf":
      // −0 is a way to write 0.
      if (value === 0) return 0;
      return about.copy === undefined ? value : (attempt(() => about.copy?.(value)) ?? value);
    case "where":
      return copyBy(about.of, value, around);
    case "document":
      // A plan of many rows is not copied with each call.
      return about.isSettled?.(value) ? value : copyBy(about.of, value, around);
    case "nullable":
      return value === null || (value === undefined && about.orAbsent) ? null : copyBy(about.of, value, around);
    case "lazy":
      // No deeper than the reader goes.
      return around.copies.size < DEEPEST ? copyBy(about.of(), value, around) : value;
    case "either": {
      const answers = answersOf(value, around);
      const meant = attempt(() => about.pick(answers));
      return meant === undefined ? answers : copyBy(meant, answers, around);
    }
    case "list": {
      if (!isArray(value) && !(about.iterable && isIterable(value))) return value;
      const items = itemsOf(value);
      // What broke off once is not asked again: it might then give less, and no error.
      if (items === undefined) return UNREADABLE;
      return copyInto<unknown[]>([], value, around, (copy) => {
        for (const item of items) copy.push(copyBy(about.of, item, around));
      });
    }
    case "record":
      return copyKeys(value, {}, around, (own) => (own === undefined ? ABSENT : copyBy(about.of, own, around)));
    case "object": {
      const { fields, open, former } = about;
      return copyKeys(value, { fields, former }, around, (own, key) => {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        // What is undefined is not there; in a closed object the reader is to see the key that does not belong.
        if (own === undefined) return field !== undefined || open ? ABSENT : own;
        return field === undefined ? own : copyBy(shapeOf(field), own, around);
      });
    }
  }
}

const ABSENT = Symbol("absent");
const NONE: Former = /* @__PURE__ */ new Map();

/** The keys that an object may have from its class, and those that have another name now. */
interface Keys {
  readonly fields?: Fields;
  readonly former?: Former;
}

function copyKeys(
  value: unknown,
  { fields = {}, former = NONE }: Keys,
  around: Around,
  copyOf: (own: unknown, key: string) => unknown,
): unknown {
  if (!isKeyed(value)) return value;
  const keys = keysOf(value);
  if (keys === undefined) return UNREADABLE;
  return copyInto<Record<string, unknown>>({}, value, around, (copy) => {
    // An instance of a class may have keys from its class.
    const isPlain = attempt(() => Object.getPrototypeOf(value)) === Object.prototype;
    const isThere = (key: string) => valueUnder(value, key) !== undefined;
    const old = () => [...former].flatMap(([before, now]) => (isThere(before) && !isThere(now) ? [before] : []));
    for (const given of isPlain ? keys : new Set([...keys, ...Object.keys(fields), ...old()])) {
      const now = former.get(given);
      const key = now === undefined || isThere(now) ? given : now;
      const own = copyOf(valueUnder(value, given), key);
      if (own !== ABSENT) put(copy, key, own);
    }
  });
}

function copyInto<C extends object>(copy: C, value: unknown, around: Around, fill: (copy: C) => void): object {
  const outer = around.copies.get(value);
  if (outer !== undefined) return outer;
  around.copies.set(value, copy);
  fill(copy);
  around.copies.delete(value);
  return Object.freeze(copy);
}
