import { polaritySchema } from "sakip";
import { expect, it } from "vitest";
import { POLARITIES } from "../../../src/indicator/target/polarity.ts";

it("knows the same polarities as the schema", () => {
  for (const polarity of POLARITIES) expect(polaritySchema.parse(polarity)).toBe(polarity);
  expect(polaritySchema.safeParse("naik").success).toBe(false);
  expect(POLARITIES).toHaveLength(3);
});
