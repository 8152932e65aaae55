import type { AnyShape } from "../../../src/core/index.ts";

/** Whether a path of a document leads into a column of the caller's own: a key of an open row that its shape does not know. */
export function isInOwnColumn(shape: AnyShape, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  const { about } = shape;
  switch (about.kind) {
    case "leaf":
      return false;
    case "where":
    case "document":
    case "nullable":
      return isInOwnColumn(about.of, path);
    case "lazy":
      return key !== undefined && isInOwnColumn(about.of(), path);
    case "either":
      return about.of.some((each) => isInOwnColumn(each, path));
    case "list":
    case "record":
      return key !== undefined && isInOwnColumn(about.of, rest);
    case "object": {
      if (key === undefined) return false;
      const field = Object.hasOwn(about.fields, key) ? about.fields[key] : undefined;
      if (field === undefined) return about.open;
      return isInOwnColumn("optional" in field ? field.optional : field, rest);
    }
  }
}
