import { type Json, jsonOf, type Shape } from "../core/index.ts";
import { wordsOf } from "./words-of.ts";

/**
 * A JSON Schema (draft 2020-12) as plain data.
 *
 * @term JSON Schema
 */
export type JsonSchema = Json;

/**
 * Describes what a shape accepts as JSON Schema, for forms, documentation and programs in other languages: with titles
 * and descriptions in both languages, patterns of numbers, and defaults.
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
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...jsonOf(shape, wordsOf) };
}
