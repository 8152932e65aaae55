import fc from "fast-check";
import { type AnyShape, type Json, shapeOf } from "../../src/core/index.ts";

/**
 * Documents of a shape, made from its declaration: every key, every word, every kind of number. What a law says between
 * keys they may break, so they are documents to try with, not documents that must pass.
 */
export function arbitraryOf(shape: AnyShape): fc.Arbitrary<unknown> {
  const { about } = shape;
  switch (about.kind) {
    case "leaf":
      return leafOf(about.json);
    case "list":
      return fc.array(arbitraryOf(about.of), { minLength: about.least, maxLength: about.least + 2 });
    case "record":
      return fc.dictionary(key, arbitraryOf(about.of), { maxKeys: 3 });
    case "either":
      return fc.oneof(...about.of.map(arbitraryOf));
    case "nullable":
      return fc.option(arbitraryOf(about.of), { freq: 4 });
    case "where":
    case "document":
      return arbitraryOf(about.of);
    case "lazy":
      return fc.constant(null);
    case "object": {
      const fields = Object.entries(about.fields);
      const required = fields.filter(([, field]) => !("optional" in field)).map(([key]) => key);
      return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, arbitraryOf(shapeOf(field))])), {
        requiredKeys: required,
      });
    }
  }
}

function leafOf(json: Json): fc.Arbitrary<unknown> {
  if (Array.isArray(json["enum"])) return fc.constantFrom(...json["enum"]);
  if ("const" in json) return fc.constant(json["const"]);
  if (json["format"] === "date")
    return fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  switch (json["type"]) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Number(json["minimum"] ?? 0), max: Number(json["maximum"] ?? 9) });
    case "string":
      return word;
    default:
      return "anyOf" in json ? figure : fc.constant(() => "1");
  }
}

// Made once: to make one takes longer than a hundred documents of it.
const key = fc.stringMatching(/^[a-z]{1,8}$/);
const word = fc.stringMatching(/^[a-z]{1,6}$/);

const figure = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.integer({ min: -50, max: -1 }),
);
