import { type AnyShape, type Json, jsonOf } from "../core/index.ts";
import { version } from "./version.ts";
import { nameOf, wordsOf } from "./words-of.ts";

/**
 * The JSON Schema of a shape with all its words, and with an address of its own where the library exports it: so that
 * what refers to itself still does within a schema of the application.
 */
export function descriptionOf(shape: AnyShape): Json {
  const name = nameOf(shape);
  return { ...(name !== undefined && { $id: `urn:sakip:${version}:${name}` }), ...jsonOf(shape, wordsOf) };
}
