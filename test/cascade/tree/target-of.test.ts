import { describe, expect, it } from "vitest";
import { hasTarget, targetOf } from "../../../src/cascade/tree/target-of.ts";
import { indicator } from "../../support/cascade.ts";

const { target: _, ...bare } = indicator("i");
const year = (n: number, target: number) => ({ period: { kind: "year" as const, year: n }, target });
const quarter = { period: { kind: "quarter" as const, year: 2024, quarter: 1 as const }, target: 1 };

describe("targetOf", () => {
  it("is that of the year, else the one there is", () => {
    expect(targetOf({ ...bare, target: 5, targets: [year(2024, 7)] }, 2024)).toBe(7);
    expect(targetOf({ ...bare, target: 5, targets: [year(2024, 7)] }, 2025)).toBe(5);
    expect(targetOf({ ...bare, targets: [year(2024, 7), quarter] }, undefined)).toBe(7);
    expect(targetOf({ ...bare, targets: [year(2024, 7), year(2025, 8)] }, undefined)).toBeUndefined();
  });
});

describe("hasTarget", () => {
  it("asks for any target, or for that of the year", () => {
    expect(hasTarget({ ...bare, targets: [quarter] }, undefined)).toBe(true);
    expect(hasTarget({ ...bare, targets: [quarter] }, 2024)).toBe(false);
    expect(hasTarget({ ...bare, target: { kind: "none" } }, undefined)).toBe(false);
    expect(hasTarget(bare, undefined)).toBe(false);
  });
});
