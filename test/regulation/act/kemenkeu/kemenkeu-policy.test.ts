import {
  type AchievementInput,
  achievementPolicyShape,
  adaptPolicy,
  kemenkeuPolicy,
  measureAchievement,
  parse,
} from "sakip";
import { describe, expect, it } from "vitest";

function measured(input: AchievementInput): string {
  const result = measureAchievement(input, kemenkeuPolicy);
  return result.status === "computed" ? `${result.value.toDecimalPlaces(2)} ${result.formula}` : result.reason;
}

const stabilize = (target: number, realization: number) => measured({ polarity: "stabilize", target, realization });

// KMK 127/2026 as one source restates it, hlm. 67–70; the decree itself was not read.
describe("kemenkeuPolicy", () => {
  it("runs from 0 to 120", () => {
    expect(measured({ polarity: "maximize", target: 40, realization: 100 })).toBe("120 ratio");
    expect(measured({ polarity: "maximize", target: 40, realization: -10 })).toBe("0 ratio");
    expect(measured({ polarity: "minimize", target: 10, realization: 35 })).toBe("0 mirror");
  });

  it("gives the points of its example where closer is better", () => {
    expect([90, 100, 120, 45].map((realization) => stabilize(100, realization))).toEqual([
      "100 deviation-points",
      "120 deviation-points",
      "88.89 deviation-points",
      "50 deviation-points",
    ]);
    expect(stabilize(100, 250)).toBe("0 deviation-points");
    // Within a range it is as near as it can be.
    const range = { kind: "range", low: 90, high: 110 } as const;
    expect(measured({ polarity: "stabilize", target: range, realization: 95 })).toBe("120 deviation-points");
  });

  it("takes the points of the manual of an indicator", () => {
    const points = [
      { closeness: 80, value: 0 },
      { closeness: 100, value: 110 },
    ];
    const own = adaptPolicy(kemenkeuPolicy, { stabilize: { points } });
    const result = measureAchievement({ polarity: "stabilize", target: 100, realization: 90 }, own);
    expect(result.status === "computed" && `${result.value}`).toBe("55");
  });

  it("measures a target of zero from the agreed worst realisation, where lower is better", () => {
    const cases = { polarity: "minimize", target: 0, realization: 3 } as const;
    expect(measured({ ...cases, worstRealization: 10 })).toBe("70 from-worst");
    expect(measured({ ...cases, realization: 0, worstRealization: 10 })).toBe("100 from-worst");
    expect(measured({ ...cases, realization: 12, worstRealization: 10 })).toBe("0 from-worst");
    expect(measured(cases)).toBe("zero-target");
    expect(measured({ ...cases, polarity: "maximize", worstRealization: 10 })).toBe("zero-target");
    expect(measured({ ...cases, polarity: "stabilize", worstRealization: 10 })).toBe("zero-target");
  });

  it("measures a target below zero where higher is better, and no other", () => {
    // 1 + (1 − 5/10) = 150 %, capped.
    expect(measured({ polarity: "maximize", target: -10, realization: -5 })).toBe("120 mirror");
    expect(measured({ polarity: "maximize", target: -10, realization: -12 })).toBe("80 mirror");
    expect(measured({ polarity: "minimize", target: -10, realization: -12 })).toBe("negative-target");
    expect(stabilize(-10, -10)).toBe("negative-target");
  });

  it("gives 120 for a met target that cannot be bettered, where that is said", () => {
    const full = { polarity: "maximize", target: 100, realization: 100 } as const;
    expect(measured(full)).toBe("100 ratio");
    expect(measured({ ...full, targetIsBest: true })).toBe("120 best-target");
    expect(measured({ ...full, realization: 99, targetIsBest: true })).toBe("99 ratio");
    const none = { polarity: "minimize", target: 0, realization: 0, worstRealization: 10 } as const;
    expect(measured({ ...none, targetIsBest: true })).toBe("120 best-target");
  });

  it("never passes for law, and names its pages", () => {
    expect(kemenkeuPolicy.source).toMatchObject({ title: "KMK 127/2026", status: "reported", clause: "hlm. 67–70" });
    expect(JSON.stringify(kemenkeuPolicy)).not.toContain("467/2014");
    expect(parse(achievementPolicyShape, JSON.parse(JSON.stringify(kemenkeuPolicy)))).toEqual(kemenkeuPolicy);
  });
});
