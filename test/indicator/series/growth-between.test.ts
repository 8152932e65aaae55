import { describe, expect, it } from "vitest";
import { growthBetween } from "../../../src/indicator/series/growth-between.ts";
import { exactToDecimal, requireExact } from "../../../src/number/index.ts";

const between = (base: number | null, value: number | null) => {
  const exact = (each: number | null) => (each === null ? null : requireExact(each));
  const growth = growthBetween(exact(base), exact(value));
  return typeof growth === "string" ? growth : `${exactToDecimal(growth)}`;
};

describe("growthBetween", () => {
  it.each([
    [80, 100, "25"],
    [80, 80, "0"],
    [80, -80, "-200"],
    [0, 5, "zero-base"],
    [0, 0, "zero-base"],
    [-1, 5, "negative-base"],
    [null, 5, "missing-value"],
    [5, null, "missing-value"],
  ])("from %s to %s is %s", (base, value, expected) => {
    expect(between(base, value)).toBe(expected);
  });
});
