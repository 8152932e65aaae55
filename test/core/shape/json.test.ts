import { describe, expect, it } from "vitest";
import {
  either,
  jsonOf,
  lazy,
  list,
  literal,
  nullable,
  object,
  optional,
  record,
  type Shape,
  text,
  where,
  whole,
  word,
} from "../../../src/core/index.ts";

interface Node {
  readonly id: string;
  readonly children?: readonly Node[] | undefined;
}

describe("jsonOf", () => {
  it("describes every kind of shape", () => {
    const shape = object({
      id: text,
      year: whole(1900, 9999),
      order: optional(word(["up", "down"]), "up"),
      cap: optional(nullable(whole(0, 200)), null),
      rows: list(record(text), { least: 1 }),
      plan: either([literal("none"), object({ a: text }, { open: true })]),
    });
    expect(jsonOf(shape)).toEqual({
      type: "object",
      properties: {
        id: { type: "string", pattern: "\\S" },
        year: { type: "integer", minimum: 1900, maximum: 9999 },
        order: { enum: ["up", "down"], default: "up" },
        cap: { anyOf: [{ type: "integer", minimum: 0, maximum: 200 }, { type: "null" }], default: null },
        rows: {
          type: "array",
          items: { type: "object", additionalProperties: { type: "string", pattern: "\\S" } },
          minItems: 1,
        },
        plan: {
          anyOf: [
            { const: "none" },
            { type: "object", properties: { a: { type: "string", pattern: "\\S" } }, required: ["a"] },
          ],
        },
      },
      required: ["id", "year", "rows", "plan"],
      additionalProperties: false,
    });
  });

  it("points to itself from within", () => {
    const node: Shape<Node> = object({ id: text, children: optional(list(lazy(() => node))) });
    expect(jsonOf(node)).toMatchObject({ properties: { children: { type: "array", items: { $ref: "#" } } } });
    expect(jsonOf(list(node))).toMatchObject({
      type: "array",
      items: { properties: { children: { items: { $ref: "#/$defs/shape1" } } } },
      $defs: { shape1: { properties: { children: { items: { $ref: "#/$defs/shape1" } } } } },
    });
  });

  it("takes titles and descriptions from the words of a shape, whether they are its own or those of it under a law", () => {
    const bare = object({ id: text });
    const lawful = where(bare, () => undefined);
    const words = { title: { id: "Baris", en: "Row" }, keys: { id: { id: "Kode", en: "Code" } } };
    const described = {
      title: "Baris — Row",
      type: "object",
      properties: { id: { type: "string", pattern: "\\S", description: "Kode — Code" } },
      required: ["id"],
      additionalProperties: false,
    };
    expect(jsonOf(lawful, (shape) => (shape === bare ? words : undefined))).toEqual(described);
    expect(jsonOf(lawful, (shape) => (shape === lawful ? words : undefined))).toEqual(described);
  });
});
