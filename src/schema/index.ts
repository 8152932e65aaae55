export { type JsonSchema, jsonSchemaOf } from "./json-schema-of.ts";
export { schemaOf } from "./schema-of.ts";
