import * as z from "zod";
import { checkObject, frozenCopy, type Problem, problemAt, refuseIfAny } from "../core/index.ts";

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
 * @throws A {@link SakipError} `invalid-input` when the schema is none.
 * @see https://json-schema.org/draft/2020-12
 * @example
 * ```ts
 * import { indicatorSchema, jsonSchemaOf } from "sakip";
 *
 * jsonSchemaOf(indicatorSchema)["required"] // => ["id", "title", "polarity"]
 * ```
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const problems: Problem[] = [];
  if (checkObject(schema as unknown, ["schema"], problems) && !("_zod" in schema))
    problems.push(problemAt("invalid-input", ["schema"], schema, "a zod schema"));
  refuseIfAny(problems);
  return frozenCopy(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
}
