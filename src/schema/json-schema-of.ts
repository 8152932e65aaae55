import { frozenCopy, type Json, jsonOf, requireShape, type Shape, version } from "../core/index.ts";
import { nameOf, wordsOf } from "./words-of.ts";

/**
 * A JSON Schema (draft 2020-12) as plain data.
 *
 * @term JSON Schema
 */
export type JsonSchema = Json;

/**
 * Describes what a shape accepts as JSON Schema, for forms, documentation and programs in other languages: with titles
 * and a description of every key in both languages, patterns of numbers, and defaults. The `$id` of a shape of the library
 * names it and the version.
 *
 * @term JSON Schema
 * @param shape - A shape, such as `indicatorShape`.
 * @returns The JSON Schema. What only a law can tell (bands that meet, weights that add up, a date of the calendar) it does
 * not say: the reader does.
 * @see https://json-schema.org/draft/2020-12
 * @example
 * ```ts
 * import { indicatorShape } from "sakip";
 * import { jsonSchemaOf } from "sakip/schema";
 *
 * jsonSchemaOf(indicatorShape)["required"] // => ["id", "title", "polarity"]
 * ```
 */
export function jsonSchemaOf<G>(shape: Shape<G, unknown>): JsonSchema {
  requireShape(shape);
  const name = nameOf(shape);
  return frozenCopy({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    // Only here: the zod schemas may stand several times in a schema of the application, where an address may not.
    ...(name !== undefined && { $id: `urn:sakip:${version}:${name}` }),
    ...jsonOf(shape, wordsOf),
  });
}
