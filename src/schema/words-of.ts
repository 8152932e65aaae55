import type { AnyShape, Bilingual, Fields, ShapeWords } from "../core/index.ts";
import { publicShapes } from "./data/public-shapes.ts";
import { allWords } from "./words/all-words.ts";
import { below, placesOf } from "./words/places.ts";

/** The words where they are looked up: by the shape itself, and by the keys of an object, wherever it stands. */
interface Lexicon {
  readonly names: ReadonlyMap<AnyShape, string>;
  readonly keys: ReadonlyMap<Fields, ShapeWords["keys"]>;
}

let lexicon: Lexicon | undefined;

/** What is said of a shape and its keys, in both languages. */
export function wordsOf(shape: AnyShape): ShapeWords | undefined {
  lexicon ??= lexiconOf(publicShapes());
  const name = lexicon.names.get(shape);
  // A law or memory that is not exported itself says nothing: what is under it may have a title.
  const fields = name === undefined && shape.about.kind !== "object" ? undefined : fieldsOf(shape);
  const keys = fields && lexicon.keys.get(fields);
  if (name === undefined && keys === undefined) return undefined;
  const title = name === undefined ? undefined : allWords[name]?.title;
  return { ...(title && { title }), keys: keys ?? {} };
}

/** The name under which the library exports a shape. */
export function nameOf(shape: AnyShape): string | undefined {
  lexicon ??= lexiconOf(publicShapes());
  return lexicon.names.get(shape);
}

function lexiconOf(shapes: Readonly<Record<string, AnyShape>>): Lexicon {
  const names = new Map(Object.entries(shapes).map(([name, shape]) => [shape, name]));
  const keys = new Map<Fields, ShapeWords["keys"]>();
  for (const { fields, name, path } of placesOf(shapes)) {
    const said = Object.keys(fields).map((key) => [key, allWords[name]?.keys[below(path, key)]]);
    keys.set(fields, Object.fromEntries(said.filter((pair): pair is [string, Bilingual] => pair[1] !== undefined)));
  }
  return { names, keys };
}

/** The keys of the object that a shape is under its laws. */
function fieldsOf({ about }: AnyShape): Fields | undefined {
  switch (about.kind) {
    case "object":
      return about.fields;
    case "where":
    case "document":
      return fieldsOf(about.of);
    case "leaf":
    case "list":
    case "record":
    case "either":
    case "nullable":
    case "lazy":
      return undefined;
  }
}
