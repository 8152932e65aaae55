import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { budgetLineShape, indicatorShape, parse, targetShape } from "sakip";
import { budgetLineSchema, jsonSchemaOf } from "sakip/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { version } from "../../src/core/index.ts";
import { arbitraryOf } from "../support/arbitrary-of.ts";
import { refusal } from "../support/refusal.ts";
import { exportedShapes } from "../support/shape-comments.ts";

describe("jsonSchemaOf", () => {
  it("says which keys a document must have, and that no others belong", () => {
    const schema = jsonSchemaOf(indicatorShape);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["id", "title", "polarity"],
      additionalProperties: false,
    });
  });

  it("leaves open rows open, and gives numbers as texts a pattern that refuses a comma", () => {
    const schema = jsonSchemaOf(budgetLineShape);
    expect(schema).not.toHaveProperty("additionalProperties");
    const [, text] = (schema["properties"] as { budget: { anyOf: { pattern?: string }[] } }).budget.anyOf;
    const pattern = new RegExp(text?.pattern ?? "^$");
    expect(["12.5", "-3", "1e3", "12,5", "1.234,5", ""].map((each) => pattern.test(each))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("tells alternatives", () => {
    expect(jsonSchemaOf(targetShape)["anyOf"]).toHaveLength(2);
  });

  it("is what zod makes of the schema, and has an address", () => {
    const { $id, ...schema } = jsonSchemaOf(budgetLineShape);
    expect($id).toBe(`urn:sakip:${version}:budgetLineShape`);
    expect(z.toJSONSchema(budgetLineSchema)).toEqual(schema);
  });

  it("says in both languages what a key is", () => {
    expect(jsonSchemaOf(budgetLineShape)).toMatchObject({
      title: "Rincian anggaran — Budget line",
      properties: {
        budget: { description: "Anggaran, 0 atau lebih, dalam rupiah. — The budget, 0 or more, in rupiah." },
      },
    });
  });

  it("is plain data", () => {
    const schema = jsonSchemaOf(indicatorShape);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

describe("properties", () => {
  // A validator that knows nothing of this library, and takes no keyword that it does not know.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  ajv.addFormat("date", /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  const shapes = Object.values(exportedShapes).map((shape) => ({
    shape,
    accepts: ajv.compile(jsonSchemaOf(shape)),
    made: arbitraryOf(shape),
  }));

  it("takes every document that the parser takes, whatever the shape", () => {
    const tried = fc
      .constantFrom(...shapes)
      .chain(({ shape, accepts, made }) => fc.tuple(fc.constant(shape), fc.constant(accepts), made));
    fc.assert(
      fc.property(tried, ([shape, accepts, document]) => {
        const text = JSON.stringify(document);
        const given: unknown = text === undefined ? null : JSON.parse(text);
        fc.pre(refusal(() => parse(shape, given as never)).length === 0);
        expect(accepts(given), text).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
