import type { AnyShape, Read, Reading } from "./shape.ts";
import { DEEPEST } from "./where.ts";

/**
 * The shape of a document or rule that is used again and again: one that can no longer change is read once. The one
 * memory of the library.
 */
export function document<S extends AnyShape>(of: S): S {
  let memory: WeakMap<object, Read<S>> | undefined;
  return {
    ...of,
    read(value: unknown, reading: Reading): Read<S> {
      if (typeof value !== "object" || value === null) return of.read(value, reading) as Read<S>;
      const before = memory?.get(value);
      if (before !== undefined) return before;
      const found = reading.problems.length;
      const read = of.read(value, reading) as Read<S>;
      if (reading.problems.length === found && (reading.own || isFrozenThrough(value))) {
        memory ??= new WeakMap();
        memory.set(value, read);
      }
      return read;
    },
    about: { kind: "document", of },
  };
}

/** Whether nothing within a value can change any more: a getter may answer differently, so it has none. */
export function isFrozenThrough(value: unknown, depth = 0): boolean {
  if (typeof value === "function") return true;
  if (typeof value !== "object" || value === null) return true;
  try {
    if (depth > DEEPEST || !Object.isFrozen(value)) return false;
    return Object.values(Object.getOwnPropertyDescriptors(value)).every(
      (own) => "value" in own && isFrozenThrough(own.value, depth + 1),
    );
  } catch {
    return false; // a revoked proxy
  }
}
