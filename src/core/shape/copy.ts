import { attempt, isArray, isKeyed, keysOf, valueUnder } from "../plain/index.ts";
import { shapeOf } from "./object.ts";
import type { AnyShape } from "./shape.ts";
import { DEEPEST } from "./where.ts";

/**
 * A frozen copy of a document, guided by its shape: what the shape knows is copied, whatever it is made of (an instance of
 * a class, an array of another realm); what an open row carries besides stays the caller's own.
 */
export function copyBy(shape: AnyShape, value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  const { about } = shape;
  switch (about.kind) {
    case "leaf":
      return about.copy === undefined ? value : (attempt(() => about.copy?.(value)) ?? value);
    case "where":
    case "document":
      return copyBy(about.of, value, depth);
    case "nullable":
      return value === null ? null : copyBy(about.of, value, depth);
    case "lazy":
      return copyBy(about.of(), value, depth);
    case "either": {
      const meant = attempt(() => about.pick(value));
      return meant === undefined ? value : copyBy(meant, value, depth);
    }
    case "list": {
      const items = isArray(value) || !about.iterable ? value : attempt(() => [...(value as Iterable<unknown>)]);
      if (!isArray(items)) return value;
      return Object.freeze(Array.from(items, (_, i) => copyBy(about.of, valueUnder(items, i), depth + 1)));
    }
    case "record":
      return copyOfKeys(value, (_key, own) => copyBy(about.of, own, depth + 1));
    case "object": {
      const { fields } = about;
      return copyOfKeys(value, (key, own) =>
        Object.hasOwn(fields, key) ? copyBy(shapeOf(fields[key] as never), own, depth + 1) : own,
      );
    }
  }
}

function copyOfKeys(value: unknown, copy: (key: string, own: unknown) => unknown): unknown {
  const keys = isKeyed(value) ? keysOf(value) : undefined;
  if (!isKeyed(value) || keys === undefined) return value;
  const copied = {};
  for (const key of keys) {
    const own = valueUnder(value, key);
    // Defined, not assigned: to assign to "__proto__" would change the prototype. An absent key is not there.
    if (own !== undefined) Object.defineProperty(copied, key, { value: copy(key, own), enumerable: true });
  }
  return Object.freeze(copied);
}
