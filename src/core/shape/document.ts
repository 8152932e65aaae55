import { isFrozenThrough } from "../plain/index.ts";
import { readBy } from "./reading.ts";
import type { AnyShape, Read, Reading, Shape } from "./shape.ts";

/** The shape of a document whose reading may be known before it is read: of what the library itself wrote. */
export interface DocumentShape<G, R> extends Shape<G, R> {
  /** Notes what is read of a document that nobody can change. */
  readonly remember: (own: object, read: R) => void;
}

/**
 * The shape of a document or rule that is used again and again: one that can no longer change is read once. The one
 * memory of the library.
 */
export function document<S extends AnyShape>(of: S): S & Pick<DocumentShape<never, Read<S>>, "remember"> {
  let memory: WeakMap<object, Read<S>> | undefined;
  const remember = (own: object, read: Read<S>): void => {
    memory ??= new WeakMap();
    memory.set(own, read);
  };
  return {
    ...of,
    read(value: unknown, reading: Reading): Read<S> {
      if (typeof value !== "object" || value === null) return readBy(of, value, reading);
      const before = memory?.get(value);
      if (before !== undefined) return before;
      const found = reading.problems.length;
      const read = readBy(of, value, reading);
      if (reading.problems.length === found && (reading.own || isFrozenThrough(value))) remember(value, read);
      return read;
    },
    remember,
    about: {
      kind: "document",
      of,
      isSettled: (value) =>
        typeof value === "object" && value !== null && (memory?.has(value) === true || isFrozenThrough(value)),
    },
  };
}
