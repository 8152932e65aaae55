import type { Polarity } from "sakip";
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

  it("needs a way that leads to what is better", () => {
    const way = (polarity: Polarity, target: number, baseline: number) =>
      percentFromBaseline(polarity, requireExact(target), requireExact(1), requireExact(baseline));
    expect([way("maximize", 3, 3), way("minimize", 3, 3)]).toEqual(["zero-distance", "zero-distance"]);
    expect([way("maximize", 3, 4), way("minimize", 4, 3)]).toEqual([
      "contradictory-baseline",
      "contradictory-baseline",
    ]);
    for (const baseline of [2, 3, 4]) expect(way("stabilize", 3, baseline)).toBe("contradictory-baseline");
  });
});
