import { describe, expect, it } from "vitest";
import { compare, type Exact, fractionText, tryFraction } from "../../../src/number/index.ts";

describe("fractionText", () => {
  it.each<[string, number | bigint, number | bigint]>([
    ["0.25", 1, 4],
    ["2.5", 10, 4],
    ["-12", -12, 1],
    ["0", 0, 7],
    ["1/3", 1, 3],
    ["1/3", 7, 21],
    ["-2/7", -6, 21],
    ["-1/3", -2, 6],
    ["200/3", 20000n, 300n],
    [`1${"0".repeat(30)}/3${"0".repeat(29)}1`, 10n ** 30n, 3n * 10n ** 30n + 1n],
  ])("writes %s", (text, n, d) => {
    expect(fractionText({ n, d } as Exact)).toBe(text);
  });
});

describe("tryFraction", () => {
  it.each([
    ["1/3", 1, 3],
    ["-2/7", -2, 7],
    ["2/-7", -2, 7],
    ["0.5/1.5", 1, 3],
    ["0/3", 0, 1],
    ["0.25", 1, 4],
    ["-12", -12, 1],
  ])("reads %s", (text, n, d) => {
    const value = tryFraction(text);
    expect(value && compare(value, { n, d })).toBe(0);
  });

  it.each(["", "x", "1/0", "1/0.0", "x/3", "1/x", "1/", "/3", "/", "1/2/3", "1,5"])("reads nothing in %j", (text) => {
    expect(tryFraction(text)).toBeUndefined();
  });
});
