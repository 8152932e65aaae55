import {
  achievementPolicySchema,
  decimalInputSchema,
  indicatorSchema,
  jsonSchemaOf,
  ordinalScaleSchema,
  targetSchema,
} from "sakip";
import { describe, expect, it } from "vitest";

describe("jsonSchemaOf", () => {
  it("says what an indicator needs, and that it knows no other keys", () => {
    expect(jsonSchemaOf(indicatorSchema)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["id", "title", "polarity"],
      additionalProperties: false,
      properties: {
        polarity: { type: "string", enum: ["maximize", "minimize", "stabilize"] },
        weight: { type: ["string", "number"] },
      },
    });
  });

  it("takes numbers as JSON can hold them", () => {
    expect(jsonSchemaOf(decimalInputSchema)).toMatchObject({ type: ["string", "number"] });
  });

  it("refuses what is no schema", () => {
    for (const none of [undefined, null, 5, "x", {}])
      expect(() => jsonSchemaOf(none as never)).toThrow("invalid-input at schema");
  });

  it("describes every schema of the floor, as plain data", () => {
    for (const schema of [targetSchema, ordinalScaleSchema, achievementPolicySchema]) {
      const described = jsonSchemaOf(schema);
      expect(JSON.parse(JSON.stringify(described))).toEqual(described);
      expect(Object.keys(described).length).toBeGreaterThan(1);
    }
  });
});
