// Cases of people who do this work, from public threads and documents: inputs as they gave them, right values by hand. Those
// that were wrong or could not be said in release 0.1.0 say what changed.
import {
  type AchievementInput,
  type AchievementPolicy,
  type AverageOptions,
  adaptPolicy,
  averageAchievement,
  cappedPolicy,
  consolidate,
  defaultAchievementPolicy,
  lkjipPolicy,
  measureAchievement,
  measureGrowth,
  measureProgress,
  type ProgressInput,
  parsePeriod,
  permenpanrb8of2021Policy,
  sakipLevels,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

function value(input: AchievementInput, policy?: AchievementPolicy, decimals = 10): string {
  const result = measureAchievement(input, policy);
  return result.status === "computed" ? `${result.value.toDecimalPlaces(decimals)}` : result.reason;
}

const metIs100 = adaptPolicy(defaultAchievementPolicy, { zeroTarget: "met-is-100" });
const bands = adaptPolicy(cappedPolicy(110), {
  floor: 0,
  stabilize: { bands: [{ within: 5, value: 100 }], beyond: 0 },
});
const inverse150 = adaptPolicy(cappedPolicy(150), { minimize: "inverse" });
const range = (low: number, high: number) => ({ kind: "range", low, high }) as const;

describe("achievement", () => {
  it.each<[string, AchievementInput, AchievementPolicy | undefined, string]>([
    ["B01 zero of zero", { polarity: "minimize", target: 0, realization: 0 }, undefined, "zero-target"],
    ["B03 one of zero", { polarity: "minimize", target: 0, realization: 1 }, metIs100, "0"],
    ["B05 1.1 of 1.3", { polarity: "minimize", target: "1.3", realization: "1.1" }, undefined, "115.38"],
    ["B07 below zero", { polarity: "maximize", target: 10, realization: -5 }, undefined, "-50"],
    ["B09 5.9 of 10", { polarity: "maximize", target: 10, realization: "5.9" }, undefined, "59"],
    ["B13 not reported", { polarity: "minimize", target: 5, realization: null }, bands, "no-realization"],
    ["B15 at the edge", { polarity: "stabilize", target: 100, realization: 105 }, bands, "100"],
    ["B18 above a range", { polarity: "stabilize", target: range(27, 33), realization: 36 }, undefined, "90.91"],
    [
      "B20 below a range",
      { polarity: "maximize", target: range(80, 90), realization: 70 },
      permenpanrb8of2021Policy,
      "87.5",
    ],
    [
      "B22 faster",
      { polarity: "minimize", target: range(7, 8), realization: "6.5" },
      permenpanrb8of2021Policy,
      "107.14",
    ],
  ])("%s", (_name, input, policy, expected) => {
    expect(value(input, policy, 2)).toBe(expected);
  });

  it("B10 could not be said: from 200 down to 0, now 100, half of the way is gone", () => {
    expect(value({ polarity: "minimize", baseline: 200, target: 0, realization: 100 })).toBe("50");
  });

  it("B32 a strict bound could not be used: below 15 is not met at 15, and by default it is", () => {
    const row = { polarity: "minimize", target: { kind: "at-most", value: 15 }, realization: 15 } as const;
    expect(measureAchievement(row)).toMatchObject({ met: true });
    expect(measureAchievement({ ...row, sign: "<" })).toMatchObject({ met: false });
    expect(value({ ...row, sign: "<" })).toBe("100");
  });

  it("B33 gave the best result 100 where worse ones had 150: the cap may be taken by zero too", () => {
    const of = (realization: string, policy: AchievementPolicy) =>
      value({ polarity: "minimize", target: 10, realization }, policy);
    const cap = adaptPolicy(inverse150, { zeroRealization: "cap" });
    expect(["1", "0.1", "0"].map((realization) => of(realization, cap))).toEqual(["150", "150", "150"]);
    const met = adaptPolicy(inverse150, { zeroRealization: "met-is-100" });
    expect(of("0", met)).toBe("100");
  });

  it("lost the unrounded value: 60.3 of 80 is 75.375, and printed 75.38", () => {
    const result = measureAchievement({ polarity: "maximize", target: 80, realization: "60.3" }, lkjipPolicy);
    expect(result.status === "computed" && [`${result.value}`, `${result.raw}`]).toEqual(["75.38", "75.375"]);
  });

  it("said no-target of a target that stands there and was not understood", () => {
    const unread = { kind: "none", text: "1 : 32", unread: true } as const;
    expect(value({ polarity: "maximize", target: unread, realization: 85 })).toBe("unread-target");
    expect(value({ polarity: "maximize", target: { kind: "none", text: "-" }, realization: 85 })).toBe("no-target");
  });

  it("could not give 0 for zero of zero, as one application does and two agencies print", () => {
    const is0 = adaptPolicy(defaultAchievementPolicy, { zeroTarget: "is-0" });
    expect(value({ polarity: "minimize", target: 0, realization: 0 }, is0)).toBe("0");
  });

  it("divided a realisation by a target of another unit", () => {
    const row = { polarity: "minimize", target: 5, realization: 300 } as const;
    expect(value({ ...row, unit: { target: "menit", realization: "detik" } })).toBe("100");
    expect(value({ ...row, unit: { target: "menit", realization: "orang" } })).toBe("unit-mismatch");
  });
});

describe("averages", () => {
  type Items = Parameters<typeof averageAchievement>[0];
  const shown = (items: Items, options?: AverageOptions) => {
    const result = averageAchievement(items, options);
    const what = result.status === "computed" ? `${result.value.toDecimalPlaces(2)}` : result.reason;
    return `${what} ${result.used}/${result.expected}`;
  };

  it.each<[string, Items, AverageOptions, string]>([
    ["C01 two of three parts", [5, 5, null], { missing: "redistribute" }, "5 2/3"],
    ["C03 60, 30 and 10 %", [4, 5, 3], { weights: [60, 30, 10] }, "4.2 3/3"],
    ["C06 not available is no zero", [4, null, 2], { missing: "redistribute" }, "3 2/3"],
    ["C07 nothing rated", [null, null], { missing: "redistribute" }, "nothing-to-average 0/2"],
    ["C09 missing as zero, by wish", [60, 90, null], { missing: "zero" }, "50 2/3"],
    [
      "C07 and C01 with a least coverage, which could not be said",
      [5, 5, null],
      { missing: "redistribute", minimumCoverage: 75 },
      "low-coverage 2/3",
    ],
    ["a cap on the aggregate, which could not be said", [130, 120], { cap: 120 }, "120 2/2"],
  ])("%s", (_name, items, options, expected) => {
    expect(shown(items, options)).toBe(expected);
  });

  it("mixed the progress of a quarter with achievements of a year", () => {
    const { achievement } = measureProgress({
      polarity: "maximize",
      rows: [{ period: parsePeriod("2025-TW1"), target: 10, realization: 2 }],
      method: "sum",
      targets: "per-period",
      realizations: "per-period",
    });
    expect(shown([achievement, measureAchievement({ polarity: "maximize", target: 10, realization: 9 })])).toBe(
      "mixed-periods 2/2",
    );
  });

  it("averaged levels, which have no distances", () => {
    const target = { kind: "level", scale: sakipLevels, level: "A" } as const;
    const level = measureAchievement({ polarity: "maximize", target, realization: "BB" });
    expect(shown([level, 100])).toBe("level-achievement 2/2");
    expect(level).toMatchObject({ levelDistance: { levelsShort: 1, next: "A" } });
    const readings = [1, 4].map((each, i) => ({ period: parsePeriod(`2024-TW${i + 1}`), value: each }));
    expect(consolidate(readings, "average", { quantity: "level" })).toMatchObject({ reason: "not-averageable" });
  });
});

describe("over periods", () => {
  const months = (year: number, rows: readonly (readonly [number | null, number | null])[]) =>
    rows.map(([target, realization], i) => ({
      period: parsePeriod(`${year}-${String(i + 1).padStart(2, "0")}`),
      target,
      realization,
    }));
  const perPeriod = { targets: "per-period", realizations: "per-period" } as const;
  const shown = (input: ProgressInput) => {
    const { achievement, used, expected } = measureProgress(input);
    return `${achievement.status === "computed" ? achievement.value : achievement.reason} ${used}/${expected}`;
  };

  it("E01 an index does not add up", () => {
    const rows = months(2026, Array(8).fill([99, 100]));
    expect(shown({ polarity: "maximize", rows, method: "sum", quantity: "index", ...perPeriod })).toBe(
      "not-additive 8/8",
    );
  });

  it("E03 expected an index of December in August: nothing is due before, where that is said", () => {
    const rows = months(2026, [...Array(11).fill([null, null]), [99, null]]);
    const input = { polarity: "maximize", rows, method: "last", quantity: "index", ...perPeriod } as const;
    expect(shown({ ...input, asOf: "2026-08-31" })).toBe("no-readings 0/8");
    expect(shown({ ...input, asOf: "2026-08-31", due: "with-target" })).toBe("no-readings 0/0");
    expect(shown({ ...input, asOf: "2026-12-31", due: "with-target" })).toBe("no-readings 0/1");
    // Its sibling: published in February of the next year.
    expect(shown({ ...input, asOf: "2026-12-31", due: "with-target", releaseLag: 2 })).toBe("no-readings 0/0");
  });

  it("E06 85.68 after 100 is a fall of 14.32 %", () => {
    const { intervals } = measureGrowth([
      { period: parsePeriod("2018"), value: 100 },
      { period: parsePeriod("2019"), value: "85.68" },
    ]);
    expect(intervals[0]).toMatchObject({ status: "computed" });
    expect(intervals[0]?.status === "computed" && `${intervals[0].value}`).toBe("-14.32");
  });

  it("E08 counted the whole year for a misspelt date", () => {
    const rows = [10, 10, null, null].map((realization, i) => ({
      period: parsePeriod(`2025-TW${i + 1}`),
      target: 10,
      realization,
    }));
    const input = { polarity: "maximize", rows, method: "sum", ...perPeriod } as const;
    expect(refusal(() => measureProgress({ ...input, asof: "2025-06-30" } as never))).toEqual(["invalid-input asof"]);
    expect(shown({ ...input, asOf: "2025-06-30" })).toBe("100 2/2");
  });
});
