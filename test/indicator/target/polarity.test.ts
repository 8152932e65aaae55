import { parse, polarityShape } from "sakip";
import { expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

it("knows the three polarities, and no other word", () => {
  for (const polarity of ["maximize", "minimize", "stabilize"]) expect(parse(polarityShape, polarity)).toBe(polarity);
  expect(refusal(() => parse(polarityShape, "naik"))).toEqual(["invalid-input"]);
});
