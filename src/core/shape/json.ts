import type { Bilingual } from "../words/index.ts";
import { shapeOf } from "./object.ts";
import { readingAt } from "./reading.ts";
import type { About, AnyShape, Fields, Former, Json } from "./shape.ts";

type ObjectAbout = Extract<About, { readonly kind: "object" }>;

/** What is said of a shape and of its keys, in both languages. An object within a document may have no title. */
export interface ShapeWords {
  readonly title?: Bilingual;
  readonly keys: Readonly<Record<string, Bilingual>>;
}

/** The words of a shape, where there are any. */
export type WordsOf = (shape: AnyShape) => ShapeWords | undefined;

/** What a description is made with: the words, and the shapes that name themselves, by where they are described. */
interface Telling {
  readonly wordsOf: WordsOf;
  readonly places: Map<AnyShape, string>;
  readonly definitions: Record<string, Json>;
}

/** The JSON Schema (draft 2020-12) of a shape; no schema library is needed for it. */
export function jsonOf(shape: AnyShape, wordsOf: WordsOf = () => undefined): Json {
  const telling: Telling = { wordsOf, places: new Map([[shape, "#"]]), definitions: {} };
  const described = describedBy(telling, shape);
  return Object.keys(telling.definitions).length === 0 ? described : { ...described, $defs: telling.definitions };
}

function describedBy(telling: Telling, shape: AnyShape): Json {
  const said = telling.wordsOf(shape);
  return { ...(said?.title && { title: bothIn(said.title) }), ...bodyOf(telling, shape, said) };
}

function bodyOf(telling: Telling, shape: AnyShape, said: ShapeWords | undefined): Json {
  const { about } = shape;
  const inner = (each: AnyShape) => describedBy(telling, each);
  switch (about.kind) {
    case "leaf":
      return about.json;
    case "list":
      return { type: "array", items: inner(about.of), ...(about.least > 0 && { minItems: about.least }) };
    case "record":
      return { type: "object", additionalProperties: inner(about.of) };
    case "where":
    case "document":
      // The words may have been given to the shape with its law, or to the bare one within.
      return said === undefined ? inner(about.of) : bodyOf(telling, about.of, said);
    case "nullable":
      return { anyOf: [inner(about.of), { type: "null" }] };
    case "lazy":
      return { $ref: placeOf(telling, about.of()) };
    case "either":
      return { anyOf: toldApart(about.of.map(inner)) };
    case "object": {
      const fields = Object.entries(about.fields);
      const properties = Object.fromEntries(
        fields.map(([key, field]) => {
          const words = said?.keys[key];
          const otherwise = "optional" in field ? field.otherwise : undefined;
          const hasDefault = otherwise === null || ["string", "number", "boolean"].includes(typeof otherwise);
          return [
            key,
            {
              ...inner(shapeOf(field)),
              ...(words && { description: bothIn(words) }),
              ...(hasDefault && { default: otherwise }),
            },
          ];
        }),
      );
      return {
        type: "object",
        properties: { ...properties, ...oldProperties(about.former, properties) },
        required: fields.flatMap(([key, field]) => (isNeeded(field) && !hasOldName(field) ? [key] : [])),
        ...(!about.open && { additionalProperties: false }),
        ...oneNameEach(about),
      };
    }
  }
}

function hasOldName(field: Fields[string]): boolean {
  return shapeOf(field).formerly !== undefined;
}

/** What stands under the old name of a key is described as what stands under the new one. */
function oldProperties(former: Former, properties: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  return Object.fromEntries([...former].map(([old, now]) => [old, { ...properties[now], deprecated: true }]));
}

/** That a key stands under one of its two names: one at most, and one at least where it is needed. */
function oneNameEach({ fields, open, former }: ObjectAbout): Json {
  const laws = [...former].flatMap(([old, now]): Json[] => {
    const names = [{ required: [now] }, { required: [old] }];
    if (isNeeded(fields[now] as Fields[string])) return [open ? { anyOf: names } : { oneOf: names }];
    return open ? [] : [{ not: { required: [now, old] } }];
  });
  return laws.length === 0 ? {} : { allOf: laws };
}

/** Whether a document without the key is refused: what is not looked into may be absent as well. */
function isNeeded(field: Fields[string]): boolean {
  if ("optional" in field) return false;
  if (field.about.kind !== "leaf") return true;
  const reading = readingAt();
  field.read(undefined, reading);
  return reading.problems.length > 0;
}

/** What has the keys that an object needs is that object, and no record with keys of the caller's own. */
function toldApart(alternatives: readonly Json[]): readonly Json[] {
  const needs = alternatives.flatMap(({ required }) =>
    Array.isArray(required) && required.length > 0 ? [{ required }] : [],
  );
  const isRecord = (each: Json) => each["type"] === "object" && !("properties" in each);
  return needs.length === 0
    ? alternatives
    : alternatives.map((each) => (isRecord(each) ? { ...each, not: { anyOf: needs } } : each));
}

/** Where a shape that names itself is described: once, for all the places that name it. */
function placeOf(telling: Telling, shape: AnyShape): string {
  const known = telling.places.get(shape);
  if (known !== undefined) return known;
  const name = `shape${telling.places.size}`;
  telling.places.set(shape, `#/$defs/${name}`);
  telling.definitions[name] = describedBy(telling, shape);
  return `#/$defs/${name}`;
}

/** JSON Schema has one text for people: Indonesian first, as in the forms of the field. */
function bothIn({ id, en }: Bilingual): string {
  return `${id} — ${en}`;
}
