import { Decimal as DefaultDecimal } from "decimal.js";
import { decimalInputSchema } from "sakip";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseWith } from "../../../src/core/index.ts";
import { refusal } from "../../support/refusal.ts";

describe("decimalInputSchema", () => {
  it.each([["12.5"], [12.5], [12n], [new DefaultDecimal("12.5")], [-0], ["1e3"]])("accepts %s as it is", (input) => {
    expect(decimalInputSchema.parse(input)).toBe(input);
  });

  it.each([["12,5"], [""], [Number.NaN], [Number.POSITIVE_INFINITY], [null], [undefined], [true], [[]], [{}]])(
    "refuses %j, with our code",
    (input) => {
      const schema = z.object({ budget: decimalInputSchema });
      expect(refusal(() => parseWith(schema, { budget: input }))).toEqual(["invalid-number budget"]);
    },
  );

  it("refuses a missing key", () => {
    expect(refusal(() => parseWith(z.object({ budget: decimalInputSchema }), {}))).toEqual(["invalid-number budget"]);
  });

  it("is a text or a number in JSON Schema, where bigints and Decimals do not exist", () => {
    expect(z.toJSONSchema(decimalInputSchema, { unrepresentable: "any" })).toMatchObject({
      type: ["string", "number"],
    });
  });
});
