import {
  type AverageAchievement,
  type Averageable,
  averageAchievement,
  measureAchievement,
  measureGrowth,
  parsePeriod,
  round,
} from "sakip";
import { describe, expect, it } from "vitest";

const geometric = (items: readonly Averageable[]) => averageAchievement(items, { mean: "geometric" });
const printed = (mean: AverageAchievement) =>
  mean.status === "computed" ? round(mean.value, 2).toFixed(2) : mean.reason;

// PMK 22/PMK.02/2021, annex: indicators to outputs to programmes to the unit, printed as realisation/target.
describe("PMK 22/PMK.02/2021", () => {
  const measure = (realization: number, target: number) =>
    measureAchievement({ polarity: "maximize", target, realization });
  const first = geometric([measure(5, 5), measure(9, 10)]);
  const second = geometric([measure(2, 3), measure(4, 6), measure(5, 5)]);
  const programme = geometric([first, second]);

  it("reproduces the chain of geometric means, each printed with two decimals and carried on unrounded", () => {
    expect([first, second, programme, geometric([programme, measure(4, 4)])].map(printed)).toEqual([
      "94.87",
      "76.31",
      "85.09",
      "92.24",
    ]);
  });

  it("does not come out when the printed figures are carried on: 66.67, 66.67 and 100 would give 76.32", () => {
    expect(printed(geometric(["66.67", "66.67", "100"]))).toBe("76.32");
  });
});

describe("PMK 214/PMK.02/2017", () => {
  it("gives 111.49 for (1.22 × 0.80 × 1.42)^(1/3); the annex prints 111.60, from figures that it shows rounded", () => {
    expect(printed(geometric(["122", "80", "142"]))).toBe("111.49");
  });
});

// Renstra Kecamatan Muncar 2025–2029, Program Koordinasi Ketentraman, budget 2020–2024 in rupiah. The same amounts have
// an average growth of 90.10 in one row and of 120.13 in another: the interval from zero counted as zero, or left out.
describe("Renstra Kecamatan Muncar 2025–2029", () => {
  const amounts = ["0", "1400000", "3802000", "10440200", "11925200"];
  const points = amounts.map((value, i) => ({ period: parsePeriod(`${2020 + i}`), value }));
  const average = (missing: "refuse" | "zero" | "redistribute") => {
    const { average } = measureGrowth(points, { missing });
    return printed(average);
  };

  it("reproduces both averages, and by itself chooses neither", () => {
    expect(average("zero")).toBe("90.10");
    expect(average("redistribute")).toBe("120.13");
    expect(average("refuse")).toBe("missing-achievement");
  });
});
