import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/indicator/plan/indicator.ts";
import { consolidateValues, isAdditive } from "../../../src/indicator/series/consolidate-values.ts";
import { compare, divide, requireExact } from "../../../src/number/index.ts";

describe("consolidateValues", () => {
  it("keeps the exact average", () => {
    const average = consolidateValues(
      [1, 1, 2].map((each) => requireExact(each)),
      "average",
      undefined,
    );
    const expected = divide(requireExact(4), requireExact(3));
    expect(typeof average === "object" && compare(average, expected)).toBe(0);
  });

  it("of one value is that value", () => {
    for (const method of ["sum", "average", "last", "maximum", "minimum"] as const)
      expect(consolidateValues([requireExact(7)], method, "amount")).toEqual(requireExact(7));
  });

  it("asks for additive figures before it asks for any", () => {
    expect(consolidateValues([], "sum", "ratio")).toBe("not-additive");
    expect(consolidateValues([], "sum", undefined)).toBe("no-readings");
  });
});

describe("isAdditive", () => {
  it("takes figures for amounts unless they are known to be something else", () => {
    expect([undefined, "amount", "ratio", "index", "level"].map((each) => isAdditive(each as Quantity))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
