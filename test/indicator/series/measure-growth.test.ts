import fc from "fast-check";
import { type GrowthOptions, measureGrowth, parsePeriod, type TrendPoint } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const years = (...values: TrendPoint["value"][]): TrendPoint[] =>
  values.map((value, i) => ({ period: parsePeriod(`${2020 + i}`), value }));

function shown(points: readonly TrendPoint[], options?: GrowthOptions): string {
  const { intervals, average } = measureGrowth(points, options);
  const text = (each: (typeof intervals)[number] | typeof average) =>
    each.status === "computed" ? each.value.toDecimalPlaces(4).toString() : each.reason;
  return `${intervals.map(text).join(" ")} | ${text(average)} (${average.used}/${average.expected})`;
}

describe("measureGrowth", () => {
  it("grows in percent of the earlier figure, and averages over the intervals", () => {
    expect(shown(years(100, 150, 75))).toBe("50 -50 | 0 (2/2)");
    expect(shown(years(100, 0))).toBe("-100 | -100 (1/1)");
  });

  it("carries the points in order, and both figures of each interval", () => {
    const [first, second, third] = years("100.0", 150, null) as [TrendPoint, TrendPoint, TrendPoint];
    const { average, ...series } = measureGrowth([third, { ...second, breaksTrend: true }, first]);
    const [from, to, last] = [2020, 2021, 2022].map((each) => ({ kind: "year", year: each }));
    expect(plain(series)).toEqual({
      kind: "growth-series",
      missing: "refuse",
      points: [
        { period: from, value: "100", breaksTrend: false },
        { period: to, value: "150", breaksTrend: true },
        { period: last, value: null, breaksTrend: false },
      ],
      intervals: [
        {
          kind: "growth",
          status: "not-computable",
          reason: "trend-broken",
          needs: [],
          from,
          to,
          base: "100",
          figure: "150",
        },
        {
          kind: "growth",
          status: "not-computable",
          reason: "missing-value",
          needs: ["points"],
          from: to,
          to: last,
          base: "150",
          figure: null,
        },
      ],
    });
    expect(average).toMatchObject({ reason: "missing-achievement" });
  });

  it("names what has no growth", () => {
    expect(shown(years(0, 5))).toBe("zero-base | missing-achievement (0/1)");
    expect(shown(years(-5, 5))).toBe("negative-base | missing-achievement (0/1)");
    expect(shown(years(4, null, 5))).toBe("missing-value missing-value | missing-achievement (0/2)");
    const [first, second, third] = years(4, 5, 10) as [TrendPoint, TrendPoint, TrendPoint];
    expect(shown([first, { ...second, breaksTrend: true }, third], { missing: "redistribute" })).toBe(
      "trend-broken 100 | 100 (1/2)",
    );
  });

  it("has no growth over one point, or none", () => {
    expect(shown(years(5))).toBe(" | nothing-to-average (0/0)");
    expect(shown([])).toBe(" | nothing-to-average (0/0)");
  });

  it("names the periods of each interval, sorted, and leaves the points as they are", () => {
    const points = years(1, 2, 4).reverse();
    const before = JSON.stringify(points);
    const { intervals } = measureGrowth(points);
    expect(intervals.map(({ from, to }) => [from.year, to.year])).toEqual([
      [2020, 2021],
      [2021, 2022],
    ]);
    expect(JSON.stringify(points)).toBe(before);
  });

  it("refuses everything that is wrong at once", () => {
    const points = [...years("x", 2), { period: parsePeriod("2020"), value: 3 }];
    expect(refusal(() => measureGrowth(points))).toEqual([
      "invalid-number points[0].value",
      "invalid-period points[2].period",
    ]);
    expect(refusal(() => measureGrowth([], { missing: "skip" as "zero" }))).toEqual(["invalid-input options.missing"]);
  });

  it("refuses a break that is neither true nor false, and options that are none", () => {
    const points = [{ period: parsePeriod("2023"), value: 1, breaksTrend: "yes" as never }];
    expect(refusal(() => measureGrowth(points, { mean: "geometric" } as never))).toEqual([
      "invalid-input points[0].breaksTrend",
      "invalid-input options.mean",
    ]);
    expect(refusal(() => measureGrowth([], null as never))).toEqual(["invalid-input options"]);
    const misspelt = [{ period: parsePeriod("2023"), value: 1, breakTrend: true }] as never;
    expect(refusal(() => measureGrowth(misspelt))).toEqual(["invalid-input points[0].breakTrend"]);
  });
});

describe("properties", () => {
  it("of a figure that grows by the same percentage, the mean is that percentage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -99, max: 400 }), (start, percent) => {
        const grow = (steps: number) => `${BigInt(start) * BigInt(100 + percent) ** BigInt(steps)}e-${2 * steps}`;
        expect(shown(years(grow(0), grow(1), grow(2), grow(3)))).toContain(`| ${percent} (3/3)`);
      }),
      { numRuns: 100 },
    );
  });
});
