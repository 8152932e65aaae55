import { describe, expect, it } from "vitest";
import { percentFromBaseline } from "../../../../src/indicator/achievement/formula/percent-from-baseline.ts";
import { exactToDecimal, requireExact } from "../../../../src/number/index.ts";

describe("percentFromBaseline", () => {
  it("is how much of the way was gone, beyond the target and behind the baseline as well", () => {
    const percent = (target: number, reached: number, baseline: number) => {
      const polarity = target > baseline ? "maximize" : "minimize";
      const [t, r, b] = [requireExact(target), requireExact(reached), requireExact(baseline)];
      const result = percentFromBaseline(polarity, t, r, b);
      return typeof result === "string" ? result : `${exactToDecimal(result.percent)}`;
    };
    expect([percent(0, 100, 200), percent(0, -50, 200), percent(0, 250, 200)]).toEqual(["50", "125", "-25"]);
    expect(percent(3, 2, 1)).toBe("50");
  });
});
