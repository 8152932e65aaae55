import { isFrozenThrough } from "../plain/index.ts";
import { readBy } from "./reading.ts";
import type { AnyShape, Read, Reading } from "./shape.ts";

/**
 * The shape of a document or rule that is used again and again: one that can no longer change is read once. The one
 * memory of the library.
 */
export function document<S extends AnyShape>(of: S): S {
  let memory: WeakMap<object, Read<S>> | undefined;
  return {
    ...of,
    read(value: unknown, reading: Reading): Read<S> {
      if (typeof value !== "object" || value === null) return readBy(of, value, reading);
      const before = memory?.get(value);
      if (before !== undefined) return before;
      const found = reading.problems.length;
      const read = readBy(of, value, reading);
      if (reading.problems.length === found && (reading.own || isFrozenThrough(value))) {
        memory ??= new WeakMap();
        memory.set(value, read);
      }
      return read;
    },
    about: { kind: "document", of },
  };
}
