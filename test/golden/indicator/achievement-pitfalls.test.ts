// Ways in which achievement came out wrong in public applications and official tables. None is possible here: each test
// is one of them.
import {
  type AchievementInput,
  type AchievementPolicy,
  adaptPolicy,
  averageAchievement,
  consolidate,
  defaultAchievementPolicy,
  gradeOf,
  lkjipPolicy,
  measureAchievement,
  measureProgress,
  type Polarity,
  parsePeriod,
  parseTarget,
  trafficLightScale,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

function value(
  polarity: Polarity,
  target: AchievementInput["target"],
  realization: AchievementInput["realization"],
  policy?: AchievementPolicy,
): string {
  const result = measureAchievement({ polarity, target, realization }, policy);
  return result.status === "computed" ? `${result.value}` : result.reason;
}

const quarters = (...values: (number | null)[]) =>
  values.map((each, i) => ({ period: parsePeriod(`2023-TW${i + 1}`), value: each }));

describe("achievement does not go wrong in the ways that were seen", () => {
  it("lower is better is not (T − R)/T: the target gives 100 and no incident gives 200, in every copy", () => {
    expect(value("minimize", 5, 5)).toBe("100");
    expect(value("minimize", 5, 0)).toBe("200");
  });

  it("T/R, where it is chosen, does not pass for a rule at zero: one incident is worth 1000, none is named", () => {
    const inverse = adaptPolicy(defaultAchievementPolicy, { minimize: "inverse" });
    expect(value("minimize", 10, 1, inverse)).toBe("1000");
    expect(value("minimize", 10, 0, inverse)).toBe("zero-realization");
  });

  it("one indicator has one formula: the result says which, and what a cap did", () => {
    const capped = adaptPolicy(defaultAchievementPolicy, { cap: 120 });
    const result = measureAchievement({ polarity: "maximize", target: 80, realization: 100 }, capped);
    expect(JSON.parse(JSON.stringify(result))).toMatchObject({
      value: "120",
      raw: "125",
      bounded: "cap",
      formula: "ratio",
    });
  });

  it("stabilize has a floor and is no maximize: 25 against 10 gives 0, 150 against 100 gives 50", () => {
    expect(value("stabilize", 10, 25)).toBe("0");
    expect(value("stabilize", 100, 150)).toBe("50");
  });

  it("100.01 % is not above the top band, and no value is −0, NaN or 28.999999999999996", () => {
    const just = measureAchievement({ polarity: "maximize", target: 10_000, realization: 10_001 });
    const next = just.status === "computed" ? gradeOf(just.value, trafficLightScale).distanceToNext : undefined;
    expect(next).toMatchObject({ status: "not-computable", reason: "best-band" });
    expect(value("maximize", 100, -0)).toBe("0");
    // 0.29 × 100 is 28.999999999999996 in floating point.
    expect(value("maximize", 1, 0.29)).toBe("29");
    expect(refusal(() => value("maximize", 1, Number.NaN))).toEqual(["invalid-number realization"]);
  });

  it("a target of zero is what the policy says, and by itself nothing", () => {
    const metIs100 = adaptPolicy(defaultAchievementPolicy, { zeroTarget: "met-is-100" });
    expect(value("maximize", 0, 50)).toBe("zero-target");
    expect(value("maximize", 0, 50, metIs100)).toBe("100");
  });

  it("a realisation of zero is data: [100, 0] averages 50, and a missing one is not zero", () => {
    const zero = measureAchievement({ polarity: "maximize", target: 5, realization: 0 });
    const missing = measureAchievement({ polarity: "maximize", target: 5, realization: null });
    const average = (items: Parameters<typeof averageAchievement>[0]) => {
      const result = averageAchievement(items);
      return result.status === "computed" ? `${result.value}` : result.reason;
    };
    expect(average([100, zero])).toBe("50");
    expect(average([100, missing])).toBe("missing-achievement");
  });

  it("an average does not count what was not due, shows what it covers, and divides by what is there", () => {
    const early = measureAchievement({ polarity: "maximize", target: 5, realization: 5, situation: "not-yet-due" });
    expect(averageAchievement([90, 60, early])).toMatchObject({ used: 2, expected: 2, leftOut: [{ index: 2 }] });
    // One assessor of three answered: the mean of one answer is that answer, with a coverage of 1 of 3.
    const one = averageAchievement([90, null, null], { missing: "redistribute" });
    expect(one.status === "computed" && [`${one.value}`, one.used, one.expected]).toEqual(["90", 1, 3]);
  });

  it("cumulative and non-cumulative figures are told apart: after a fall from 90 to 70 the last is 70", () => {
    const last = consolidate(quarters(90, 70), "last");
    expect(last.status === "computed" && `${last.value}`).toBe("70");
    const mixed = measureProgress({
      polarity: "maximize",
      rows: quarters(20, 25).map(({ period, value: realization }, i) => ({
        period,
        target: 25 * (i + 1),
        realization,
      })),
      method: "sum",
      targets: "cumulative",
      realizations: "per-period",
    });
    expect(mixed.achievement.status === "computed" && `${mixed.achievement.value}`).toBe("90");
  });

  it("quarters of a percentage are never summed", () => {
    expect(consolidate(quarters(20, 30), "sum", { quantity: "ratio" })).toMatchObject({ reason: "not-additive" });
  });

  it("work that reached 100 and has no later report stays at 100, with a coverage that says so", () => {
    const done = consolidate(quarters(60, 100, null, null), "last");
    expect(done.status === "computed" && [`${done.value}`, done.used, done.expected]).toEqual(["100", 2, 4]);
  });

  it.each([
    ["12.5", "12.5"],
    ["1.250.000", "1250000"],
    ["7,5", "7.5"],
    [">= 90", "90"],
    ["-", "none"],
    ["2 dokumen 3 laporan", "unread-target"],
  ])("the one parser reads %j as %s", (text, expected) => {
    const parsed = parseTarget(text);
    const target = "value" in parsed.target ? `${parsed.target.value}` : parsed.target.kind;
    expect("code" in parsed ? parsed.code : target).toBe(expected);
  });

  it("a ratio is never the realisation copied, last year's figure, or a fraction: it comes from target and realisation", () => {
    // Printed by the agencies: 92.8 for 92.8 of 75, and 1.08 for 85.92 of 79.58.
    expect(value("maximize", 75, "92.8", lkjipPolicy)).toBe("123.73");
    expect(value("maximize", "79.58", "85.92", lkjipPolicy)).toBe("107.97");
  });

  it("rounds or truncates only where a plan says so, and the result says it too", () => {
    const truncated = adaptPolicy(lkjipPolicy, { rounding: [{ stage: "percent", decimals: 2, mode: "down" }] });
    // Renstra Dinas Kesehatan Banyuwangi prints 27.84 for 160.1 against 93; rounded it is 27.85.
    expect(value("minimize", 93, "160.1", truncated)).toBe("27.84");
    expect(value("minimize", 93, "160.1", lkjipPolicy)).toBe("27.85");
    const result = measureAchievement({ polarity: "minimize", target: 93, realization: "160.1" }, truncated);
    expect(result.status === "computed" && result.rounding).toEqual([{ stage: "percent", decimals: 2, mode: "down" }]);
  });
});
