import { type AnyShape, type Fields, shapeOf } from "../../core/index.ts";

/** The keys of an object, and where the words about them stand: in the entry of an exported shape, under a path. */
export interface Place {
  readonly fields: Fields;
  /** The name of the exported shape, such as `budgetLineShape`. */
  readonly name: string;
  /** The way from that shape to the object: keys joined by dots; nothing where it is the shape itself. */
  readonly path: string;
}

interface Step {
  readonly shape: AnyShape;
  readonly name: string;
  readonly path: string;
}

/**
 * Every object that the exported shapes are made of, at every depth, each once: with the exported shape that it is
 * nearest to. So an object that many documents hold, such as a citation, is told about in one place, and one that is
 * exported itself always in its own entry.
 */
export function placesOf(shapes: Readonly<Record<string, AnyShape>>): readonly Place[] {
  const places = new Map<Fields, Place>();
  // Sorted, so that the place does not depend on who asks.
  let steps: Step[] = Object.keys(shapes)
    .sort()
    .flatMap((name) => {
      const shape = shapes[name];
      return shape === undefined ? [] : [{ shape, name, path: "" }];
    });
  while (steps.length > 0) {
    const next: Step[] = [];
    for (const step of steps) {
      const objects = objectsIn(step.shape);
      for (const [index, fields] of objects.entries()) {
        if (places.has(fields)) continue;
        // Alternatives are numbered: the same key may mean another thing in each.
        const path = objects.length > 1 ? below(step.path, String(index + 1)) : step.path;
        places.set(fields, { fields, name: step.name, path });
        for (const [key, field] of Object.entries(fields))
          next.push({ shape: shapeOf(field), name: step.name, path: below(path, key) });
      }
    }
    steps = next;
  }
  return [...places.values()];
}

/** The path of a key of an object. */
export function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** The objects that a value may be, itself or as item or alternative. */
export function objectsIn(shape: AnyShape): readonly Fields[] {
  const { about } = shape;
  switch (about.kind) {
    case "leaf":
      return [];
    case "object":
      return [about.fields];
    case "either":
      return about.of.flatMap(objectsIn);
    case "lazy":
      return objectsIn(about.of());
    case "list":
    case "record":
    case "nullable":
    case "document":
    case "where":
      return objectsIn(about.of);
  }
}
