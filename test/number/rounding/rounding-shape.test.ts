import { describe, expect, it } from "vitest";
import { isSakipError, readAll } from "../../../src/core/index.ts";
import { printedDecimals, roundingMode, roundingShape } from "../../../src/number/index.ts";
import { refusal } from "../../support/refusal.ts";

describe("roundingShape", () => {
  it("accepts every mode and the whole range of decimals", () => {
    for (const mode of ["half-up", "half-even", "down", "up", "floor", "ceiling"])
      for (const decimals of [-15, 0, 100])
        expect(readAll([roundingShape, { decimals, mode }])).toEqual([{ decimals, mode }]);
  });

  it("finds every fault, under the path", () => {
    try {
      readAll([roundingShape, { decimals: 2.5, mode: "halfup" }, "policy"]);
      expect.unreachable();
    } catch (error) {
      const problems = isSakipError(error) ? error.details.problems : [];
      expect(problems.map(({ path, given, expected }) => `${path.join(".")}: ${given}, not ${expected.en}`)).toEqual([
        "policy.decimals: 2.5, not a whole number from -15 to 100",
        'policy.mode: "halfup", not one of "half-up", "half-even", "down", "up", "floor", "ceiling"',
      ]);
    }
    expect(refusal(() => readAll([roundingShape, { decimals: -16, mode: "up" }]))).toEqual([
      "invalid-rounding decimals",
    ]);
    expect(refusal(() => readAll([roundingShape, { decimals: 101, mode: "up" }]))).toEqual([
      "invalid-rounding decimals",
    ]);
    expect(refusal(() => readAll([roundingShape, null, "rounding"]))).toEqual(["invalid-input rounding"]);
    expect(refusal(() => readAll([roundingShape, { digits: 2, mode: "up" }]))).toEqual([
      "invalid-input digits",
      "invalid-rounding decimals",
    ]);
  });

  it("prints no fewer than no decimals", () => {
    expect(refusal(() => readAll([printedDecimals, -1, "decimals"], [roundingMode, "", "mode"]))).toEqual([
      "invalid-rounding decimals",
      "invalid-rounding mode",
    ]);
  });
});
