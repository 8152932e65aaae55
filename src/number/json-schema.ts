import * as z from "zod";

/**
 * A JSON Schema (draft 2020-12) as plain data.
 *
 * @term JSON Schema
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Describes what a schema of the library accepts as JSON Schema, for forms, documentation and programs in other languages.
 *
 * @term JSON Schema
 * @param schema - One of the library's zod schemas, such as `indicatorSchema`.
 * @returns The JSON Schema. Numbers are texts or numbers; what only a check can tell (a date of the calendar, a level of
 * its scale) it does not say: the parser does.
 * @see https://json-schema.org/draft/2020-12
 * @example
 * ```ts
 * import { indicatorSchema, jsonSchemaOf } from "sakip";
 *
 * jsonSchemaOf(indicatorSchema)["required"] // => ["id", "title", "polarity"]
 * ```
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
}
