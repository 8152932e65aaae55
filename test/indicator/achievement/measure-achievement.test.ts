import fc from "fast-check";
import {
  type Achievement,
  type AchievementInput,
  type AchievementPolicy,
  adaptPolicy,
  auditOpinionLevels,
  cappedPolicy,
  defaultAchievementPolicy,
  kemenkeuPolicy,
  lkjipPolicy,
  measureAchievement,
  type Polarity,
  permenpanrb8of2021Policy,
  sakipLevels,
  toDecimal,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

type Target = AchievementInput["target"];
type Realization = AchievementInput["realization"];

const inverse = adaptPolicy(defaultAchievementPolicy, { minimize: "inverse" });
const metIs100 = adaptPolicy(defaultAchievementPolicy, { zeroTarget: "met-is-100" });

/** The same of what says more than polarity, target and realisation. */
function shown(input: AchievementInput, policy?: AchievementPolicy): string {
  const result = measureAchievement(input, policy);
  return result.status === "computed" ? `${result.value} ${result.formula}` : result.reason;
}

function measured(polarity: Polarity, target: Target, realization: Realization, policy?: AchievementPolicy): string {
  const result = measureAchievement({ polarity, target, realization }, policy);
  return result.status === "computed" ? `${result.value} ${result.formula}` : result.reason;
}

describe("measureAchievement", () => {
  it.each([
    // Published: Renstra 2025–2029 Dinas Kesehatan Kab. Banyuwangi prints 104.14, 118.10 and 46.81.
    ["maximize", "70.74", "73.67", "104.1419282"],
    ["minimize", "22.10", "18.10", "118.0995475"],
    ["minimize", "94", "144", "46.8085106"],
  ] as const)("%s %s with %s is about %s", (polarity, target, realization, start) => {
    const result = measureAchievement({ polarity, target, realization });
    expect(result.status === "computed" && result.value.toFixed(7)).toBe(start);
  });

  it("measures how close a stabilised indicator is, on either side and never below zero", () => {
    expect(measured("stabilize", 10, 10)).toBe("100 deviation");
    expect(measured("stabilize", 10, 12)).toBe("80 deviation");
    expect(measured("stabilize", 10, 8)).toBe("80 deviation");
    const far = measureAchievement({ polarity: "stabilize", target: 10, realization: 25 });
    expect(far).toMatchObject({ bounded: "floor", formula: "deviation" });
    expect(far.status === "computed" && [`${far.value}`, `${far.raw}`]).toEqual(["0", "-50"]);
  });

  it("forgives a deviation within the tolerance, and counts from its edge beyond it", () => {
    const policy = adaptPolicy(defaultAchievementPolicy, { stabilize: { tolerance: "5", floor: "0" } });
    expect(measured("stabilize", 200, 210, policy)).toBe("100 deviation");
    expect(measured("stabilize", 200, 190, policy)).toBe("100 deviation");
    expect(measured("stabilize", 200, 212, policy)).toBe("99 deviation");
  });

  it("reads a table of deviations that the caller supplies", () => {
    const bands = [
      { within: 0, value: 120 },
      { within: 5, value: 110 },
    ];
    const policy = adaptPolicy(kemenkeuPolicy, { stabilize: { bands, beyond: 80 } });
    expect(measured("stabilize", 100, 100, policy)).toBe("120 deviation-bands");
    expect(measured("stabilize", 100, 105, policy)).toBe("110 deviation-bands");
    expect(measured("stabilize", 100, "94.9", policy)).toBe("80 deviation-bands");
  });

  it("gives a realisation within a range no less than one just outside of it", () => {
    const bands = [
      { within: 0, value: 120 },
      { within: 5, value: 110 },
    ];
    const policy = adaptPolicy(defaultAchievementPolicy, { stabilize: { bands, beyond: 80 } });
    const range = { kind: "range", low: 90, high: 100 } as const;
    expect(measured("stabilize", range, 103, policy)).toBe("110 deviation-bands");
    expect(measured("stabilize", range, 95, policy)).toBe("120 deviation-bands");
    expect(measured("maximize", range, 95, policy)).toBe("100 within-range");
  });

  it("judges a range by the bound that was missed", () => {
    const range = { kind: "range", low: 70, high: 80 } as const;
    expect(measured("maximize", range, 75)).toBe("100 within-range");
    expect(measured("maximize", range, 70)).toBe("100 within-range");
    expect(measured("maximize", range, 80)).toBe("100 within-range");
    // Laporan Kinerja Balitbang KP 2015: 85.69 against "BB 70-80" is printed 107.11.
    expect(measured("maximize", range, "85.69")).toBe("107.1125 ratio");
    expect(measured("maximize", range, 63)).toBe("90 ratio");
    // PermenPANRB 8/2021, annex: 7–8 months; 6.5 is printed 107, 9 is printed 87.5.
    const months = { kind: "range", low: 7, high: 8 } as const;
    expect(measured("minimize", months, 9, permenpanrb8of2021Policy)).toBe("87.5 mirror");
    expect(measured("minimize", months, "6.5", permenpanrb8of2021Policy)).toMatch(/^107\.142857\d+ mirror$/);
    expect(measured("stabilize", range, 88)).toBe("90 deviation");
    expect(measured("stabilize", { kind: "range", low: 0, high: 5 }, 3)).toBe("100 within-range");
  });

  it("takes a one-sided target for what the polarity wants, and refuses to guess when they disagree", () => {
    expect(measured("minimize", { kind: "at-most", value: 5 }, 4)).toBe("120 mirror");
    expect(measured("maximize", { kind: "at-least", value: 80 }, 90)).toBe("112.5 ratio");
    expect(measured("maximize", { kind: "exact", value: 80 }, 90)).toBe("112.5 ratio");
    expect(measured("maximize", { kind: "at-most", value: 5 }, 6)).toBe("contradictory-target");
    expect(measured("minimize", { kind: "at-least", value: 5 }, 6)).toBe("contradictory-target");
    expect(measured("stabilize", { kind: "at-most", value: 3 }, 2)).toBe("contradictory-target");
  });

  it("measures levels by their steps from the target", () => {
    const target = { kind: "level", scale: sakipLevels, level: "A" } as const;
    expect(measured("maximize", target, "A")).toBe("100 level-steps");
    // Seven levels are six steps: one short costs a sixth.
    expect(measured("maximize", target, "bb")).toMatch(/^83\.33333\d+ level-steps$/);
    expect(measured("maximize", target, "AA")).toMatch(/^116\.66666\d+ level-steps$/);
    expect(measured("minimize", target, "AA")).toMatch(/^83\.33333\d+ level-steps$/);
    expect(measured("stabilize", target, "AA")).toMatch(/^83\.33333\d+ level-steps$/);
    const opinion = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    expect(measured("maximize", opinion, "Wajar Dengan Pengecualian")).toMatch(/^66\.66666\d+ level-steps$/);
  });

  it("measures levels by their positions where the policy says so", () => {
    const policy = adaptPolicy(defaultAchievementPolicy, { levels: "positions" });
    const target = { kind: "level", scale: sakipLevels, level: "BB" } as const;
    expect(measured("maximize", target, "B", policy)).toBe("80 level-positions");
    expect(measured("minimize", target, "B", policy)).toBe("120 level-positions");
  });

  it("says why there is no value", () => {
    expect(measured("maximize", null, 5)).toBe("no-target");
    expect(measured("maximize", { kind: "none", text: "N/A" }, 5)).toBe("no-target");
    expect(measured("maximize", { kind: "none" }, "tidak diadakan")).toBe("no-target");
    expect(measured("maximize", { kind: "none", text: "1 : 32", unread: true }, 5)).toBe("unread-target");
    expect(measured("maximize", 5, null)).toBe("no-realization");
    expect(measured("maximize", { kind: "level", scale: sakipLevels, level: "A" }, null)).toBe("no-realization");
    expect(measured("maximize", 0, 50)).toBe("zero-target");
    expect(measured("minimize", 0, 0)).toBe("zero-target");
    expect(measured("maximize", -2, -1)).toBe("negative-target");
    const early = { polarity: "maximize", target: 5, realization: 3, situation: "not-yet-due" } as const;
    expect(measureAchievement(early)).toMatchObject({ status: "not-computable", reason: "not-yet-due" });
    expect(measureAchievement({ ...early, situation: "not-applicable" })).toMatchObject({ reason: "not-applicable" });
  });

  it("takes a realisation of zero for a realisation", () => {
    expect(measured("maximize", 5, 0)).toBe("0 ratio");
    expect(measured("minimize", 5, 0)).toBe("200 mirror");
    expect(measured("maximize", 5, -0)).toBe("0 ratio");
  });

  it("divides by the realisation only where the policy says so", () => {
    expect(measured("minimize", 10, 8, inverse)).toBe("125 inverse");
    expect(measured("minimize", 10, 0, inverse)).toBe("zero-realization");
    expect(measured("minimize", 10, -1, inverse)).toBe("negative-realization");
    expect(measured("minimize", -10, 8, inverse)).toBe("negative-target");
    expect(measured("minimize", 10, 0, adaptPolicy(inverse, { zeroRealization: "met-is-100" }))).toBe(
      "100 zero-realization",
    );
  });

  it("lets a zero realisation take the cap where the policy says so: the best result scores no less than others", () => {
    const capped = adaptPolicy(inverse, { cap: 150, zeroRealization: "cap" });
    expect(measured("minimize", 10, 1, capped)).toBe("150 inverse");
    expect(measured("minimize", 10, "0.1", capped)).toBe("150 inverse");
    expect(measured("minimize", 10, 0, capped)).toBe("150 zero-realization");
    expect(measureAchievement({ polarity: "minimize", target: 10, realization: 0 }, capped)).toMatchObject({
      bounded: "cap",
      met: true,
    });
    // The cap is not rounded on either way to it.
    const rounding = [{ stage: "percent", decimals: 0, mode: "down" }] as const;
    const odd = adaptPolicy(capped, { cap: "150.5", rounding });
    expect(measured("minimize", 10, 1, odd)).toBe("150.5 inverse");
    expect(measured("minimize", 10, 0, odd)).toBe("150.5 zero-realization");
  });

  it("measures the way from a baseline to the target", () => {
    expect(shown({ polarity: "minimize", target: 0, realization: 100, baseline: 200 })).toBe("50 baseline-progress");
    expect(shown({ polarity: "maximize", target: 80, realization: 65, baseline: 60 })).toBe("25 baseline-progress");
    expect(shown({ polarity: "maximize", target: 80, realization: 55, baseline: 60 })).toBe("-25 baseline-progress");
    expect(shown({ polarity: "maximize", target: -2, realization: -3, baseline: -4 })).toBe("50 baseline-progress");
    const range = { kind: "range", low: 70, high: 80 } as const;
    expect(shown({ polarity: "maximize", target: range, realization: 65, baseline: 60 })).toBe("50 baseline-progress");
    expect(shown({ polarity: "maximize", target: range, realization: 75, baseline: 60 })).toBe("100 within-range");
    const floored = adaptPolicy(defaultAchievementPolicy, { floor: 0, cap: 100 });
    expect(shown({ polarity: "maximize", target: 80, realization: 55, baseline: 60 }, floored)).toBe(
      "0 baseline-progress",
    );
  });

  it("says why no way from a baseline can be measured", () => {
    const row = { polarity: "maximize", target: 80, realization: 70 } as const;
    expect(shown({ ...row, baseline: null })).toBe("no-baseline");
    expect(shown({ ...row, baseline: "80" })).toBe("zero-distance");
    expect(shown({ ...row, baseline: 90 })).toBe("contradictory-baseline");
    expect(shown({ ...row, polarity: "minimize", baseline: 60 })).toBe("contradictory-baseline");
    expect(shown({ ...row, polarity: "stabilize", baseline: 60 })).toBe("contradictory-baseline");
    expect(shown({ ...row, target: null, baseline: 60 })).toBe("no-target");
  });

  it("says that a strict bound is not met at the bound itself, where the sign is given", () => {
    const below = { polarity: "minimize", target: { kind: "at-most", value: 15 }, realization: 15 } as const;
    const met = (input: AchievementInput) => {
      const result = measureAchievement(input);
      return result.status === "computed" && [`${result.value}`, result.met];
    };
    expect(met(below)).toEqual(["100", true]);
    expect(met({ ...below, sign: "≤" })).toEqual(["100", true]);
    expect(met({ ...below, sign: null })).toEqual(["100", true]);
    expect(met({ ...below, sign: "<" })).toEqual(["100", false]);
    expect(met({ ...below, sign: "<", realization: "14.99" })).toMatchObject([expect.anything(), true]);
    const above = { polarity: "maximize", target: { kind: "at-least", value: 80 }, realization: 80 } as const;
    expect(met({ ...above, sign: ">" })).toEqual(["100", false]);
    const level = { kind: "level", scale: sakipLevels, level: "B" } as const;
    expect(met({ polarity: "maximize", target: level, realization: "B", sign: ">" })).toEqual(["100", false]);
    expect(met({ polarity: "maximize", target: level, realization: "B", sign: "≥" })).toEqual(["100", true]);
    expect(shown({ polarity: "maximize", target: level, realization: "B", sign: "≤" })).toBe("contradictory-target");
    // Where the rule asks whether the target was met, the strict bound decides.
    const zero = { kind: "at-most", value: 0 } as const;
    expect(shown({ polarity: "minimize", target: zero, realization: 0, sign: "<" }, metIs100)).toBe("0 zero-target");
  });

  it("tells whether the target was met before anything is rounded", () => {
    const result = measureAchievement({ polarity: "maximize", target: 80, realization: "79.999" }, lkjipPolicy);
    expect(result).toMatchObject({ status: "computed", met: false });
    expect(result.status === "computed" && [`${result.value}`, `${result.raw}`]).toEqual(["100", "99.99875"]);
    const near = adaptPolicy(defaultAchievementPolicy, { stabilize: { tolerance: 5, floor: 0 } });
    const of = (realization: number) => measureAchievement({ polarity: "stabilize", target: 100, realization }, near);
    expect(of(104)).toMatchObject({ met: true });
    expect(of(106)).toMatchObject({ met: false });
  });

  it("converts the realisation into the unit of the target, or says that it cannot", () => {
    const row = { polarity: "minimize", target: 14, realization: 1 } as const;
    const unit = (target: string | null, realization: string | null) => ({ ...row, unit: { target, realization } });
    expect(shown(unit("hari", "minggu"))).toBe("150 mirror");
    const weeks = measureAchievement(unit("hari", "minggu"));
    expect(weeks).toMatchObject({ realization: 1, unit: { target: "hari", realization: "minggu" } });
    expect("converted" in weeks && `${weeks.converted}`).toBe("7");
    expect(shown({ ...unit("Rp juta", "Rp miliar"), polarity: "maximize", target: 500 })).toBe("200 ratio");
    expect(shown({ ...unit("%", "persen"), target: 1 })).toBe("100 mirror");
    expect("converted" in measureAchievement(unit("%", "persen"))).toBe(false);
    expect(shown(unit("hari kerja", "hari"))).toBe("unit-mismatch");
    for (const other of [unit("hari", null), unit(null, "orang"), unit(null, null), unit("hari", " ")])
      expect(shown(other)).toMatch(/mirror$/);
  });

  it("gives 100 or 0 for a target of zero where the policy says so", () => {
    // Renstra BKPP Banyuwangi prints 100 for a target of 0 and a realisation of 50.
    expect(measured("maximize", 0, 50, metIs100)).toBe("100 zero-target");
    expect(measured("maximize", 0, -1, metIs100)).toBe("0 zero-target");
    expect(measured("minimize", 0, 0, metIs100)).toBe("100 zero-target");
    expect(measured("minimize", 0, 1, metIs100)).toBe("0 zero-target");
    expect(measured("stabilize", 0, 0, metIs100)).toBe("100 zero-target");
    expect(measured("stabilize", 0, 1, metIs100)).toBe("0 zero-target");
    // Renstra Dukcapil and Setwan Banyuwangi print 0 for 0 of 0.
    const is0 = adaptPolicy(defaultAchievementPolicy, { zeroTarget: "is-0" });
    expect(measured("minimize", 0, 0, is0)).toBe("0 zero-target");
    expect(measured("maximize", 0, 5, is0)).toBe("0 zero-target");
    expect(measureAchievement({ polarity: "minimize", target: 0, realization: 0 }, is0)).toMatchObject({ met: true });
  });

  it("measures the distance to a target below zero where the policy says so", () => {
    const policy = adaptPolicy(defaultAchievementPolicy, { negativeTarget: "distance" });
    expect(measured("maximize", -2, -1, policy)).toBe("150 mirror");
    expect(measured("maximize", -2, -3, policy)).toBe("50 mirror");
    expect(measured("minimize", -2, -3, policy)).toBe("150 ratio");
    expect(measured("stabilize", -2, -3, policy)).toBe("50 deviation");
    // T/R says nothing below zero: there the distance rules, whatever it is above.
    expect(measured("minimize", -2, -3, adaptPolicy(policy, { minimize: "inverse" }))).toBe("150 ratio");
    expect(measured("minimize", 2, 4, adaptPolicy(policy, { minimize: "inverse" }))).toBe("50 inverse");
  });

  it("says what a cap or a floor did", () => {
    // The IKU table of Setda Banyuwangi prints 100 for 78.11 against 75.
    const capped = measureAchievement({ polarity: "maximize", target: 75, realization: "78.11" }, cappedPolicy(100));
    expect(capped.status === "computed" && [`${capped.value}`, capped.bounded]).toEqual(["100", "cap"]);
    expect(capped.status === "computed" && capped.raw.toFixed(4)).toBe("104.1467");
    const floored = measureAchievement(
      { polarity: "minimize", target: 10, realization: 25 },
      adaptPolicy(defaultAchievementPolicy, { floor: 0 }),
    );
    expect(floored.status === "computed" && [`${floored.value}`, `${floored.raw}`, floored.bounded]).toEqual([
      "0",
      "-50",
      "floor",
    ]);
  });

  it("rounds at the stages of the plan, in its order, and says so", () => {
    const rounding = [
      { stage: "target", decimals: 0, mode: "half-up" },
      { stage: "realization", decimals: 1, mode: "down" },
      { stage: "percent", decimals: 2, mode: "half-up" },
      { stage: "percent", decimals: 0, mode: "up" },
    ] as const;
    const policy = adaptPolicy(defaultAchievementPolicy, { rounding });
    // 2.6 becomes 3 and 2.19 becomes 2.1: 70 %, where the exact figures give 84.23 %.
    const result = measureAchievement({ polarity: "maximize", target: "2.6", realization: "2.19" }, policy);
    expect(result.status === "computed" && `${result.value}`).toBe("70");
    expect(result.status === "computed" && result.rounding).toEqual(rounding);
    const range = { kind: "range", low: "2.6", high: "3.4" } as const;
    expect(measured("maximize", range, "3.3", policy)).toBe("110 ratio");
    const level = { kind: "level", scale: sakipLevels, level: "A" } as const;
    const byLevel = measureAchievement({ polarity: "maximize", target: level, realization: "BB" }, policy);
    expect(byLevel.status === "computed" && byLevel.rounding).toEqual(rounding.slice(2));
    // Unrounded it is the percentage of the figures as they were given.
    expect(result.status === "computed" && result.raw.toFixed(2)).toBe("84.23");
    // A target that rounds to nothing has no percentage, whatever it was.
    expect(measured("maximize", "0.4", "0.3", policy)).toBe("zero-target");
  });

  const asPublished = {
    minimize: "mirror",
    stabilize: { tolerance: "0", floor: "0" },
    levels: "steps",
    cap: null,
    floor: null,
    zeroTarget: "not-computable",
    zeroRealization: "not-computable",
    negativeTarget: "not-computable",
    bestTarget: null,
    rounding: [],
  };

  it("carries what explains it, safe for JSON", () => {
    const target = { kind: "range", low: 7n, high: toDecimal(8) } as const;
    const result = measureAchievement({ polarity: "minimize", target, realization: 9n });
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      kind: "achievement",
      status: "computed",
      value: "87.5",
      raw: "87.5",
      met: false,
      bounded: null,
      formula: "mirror",
      rounding: [],
      polarity: "minimize",
      target: { kind: "range", low: "7", high: "8" },
      realization: "9",
      taken: { target: "8", realization: "9" },
      rules: asPublished,
      policy: "published-practice",
      basis: { title: "LKjIP dan Renstra yang diterbitkan", status: "reproduced", note: expect.anything() },
    });
    expect(Object.isFrozen(result)).toBe(true);
    expect(
      JSON.stringify(measureAchievement({ polarity: "maximize", target: { kind: "none" }, realization: -0 })),
    ).toContain('"target":{"kind":"none"},"realization":0');
  });

  it("works with a policy that names only what the contract asks for", () => {
    const bare: AchievementPolicy = { minimize: "mirror", cap: null, floor: null, zeroTarget: "not-computable" };
    const result = measureAchievement({ polarity: "maximize", target: 4, realization: 5 }, bare);
    expect(result).toMatchObject({ policy: null, basis: null });
    expect(measured("maximize", 4, 5, bare)).toBe("125 ratio");
  });

  it("keeps the unrounded percentage beside the rounded one", () => {
    // 60.3 of 80 is 75.375: in floating point it would be printed 75.37.
    const result = measureAchievement({ polarity: "maximize", target: 80, realization: "60.3" }, lkjipPolicy);
    expect(result.status === "computed" && [`${result.value}`, `${result.raw}`]).toEqual(["75.38", "75.375"]);
    const capped = measureAchievement(
      { polarity: "maximize", target: 80, realization: "100.3" },
      adaptPolicy(lkjipPolicy, { cap: 120 }),
    );
    expect(capped.status === "computed" && [`${capped.value}`, `${capped.raw}`]).toEqual(["120", "125.375"]);
  });

  it("tells where a level stands on its scale", () => {
    const target = { kind: "level", scale: sakipLevels, level: "A" } as const;
    expect(measureAchievement({ polarity: "maximize", target, realization: "bb" })).toMatchObject({
      levelDistance: { reached: "BB", levelsShort: 1, next: "A" },
      met: false,
    });
    expect(measureAchievement({ polarity: "maximize", target, realization: "AA" })).toMatchObject({
      levelDistance: { reached: "AA", levelsShort: -1, next: null },
      met: true,
    });
    expect("levelDistance" in measureAchievement({ polarity: "maximize", target: 5, realization: 5 })).toBe(false);
  });

  it("carries what was said beside, as it was said, computed or not", () => {
    const input = {
      polarity: "minimize",
      target: { kind: "at-most", value: "5" },
      realization: null,
      sign: "<",
      unit: { target: "%", realization: null },
      period: { kind: "quarter", year: 2024, quarter: 2 },
      baseline: 9n,
      worstRealization: "20.0",
      targetIsBest: true,
    } as const;
    const {
      polarity: _p,
      target: _t,
      realization: _r,
      policy: _id,
      basis: _b,
      rules: _rules,
      ...said
    } = measureAchievement(input);
    expect(JSON.parse(JSON.stringify(said))).toEqual({
      kind: "achievement",
      status: "not-computable",
      reason: "no-realization",
      needs: ["realization"],
      sign: "<",
      unit: { target: "%", realization: null },
      timeSpan: { start: "2024-04-01", end: "2024-06-30" },
      baseline: "9",
      worstRealization: "20.0",
      targetIsBest: true,
    });
    expect(Object.isFrozen(said.unit) && !Object.isFrozen(input.unit)).toBe(true);
  });

  it("carries nothing that was not said beside", () => {
    const row = { polarity: "minimize", target: { kind: "at-most", value: 5 }, realization: 4 } as const;
    const bare = Object.keys(measureAchievement(row));
    const added = (more: object) =>
      Object.keys(measureAchievement({ ...row, ...more })).filter((key) => !bare.includes(key));
    expect(["sign", "unit", "baseline"].filter((key) => bare.includes(key))).toEqual([]);
    expect(added({ sign: null })).toEqual([]);
    expect(added({ sign: null, worstRealization: 9 })).toEqual(["worstRealization"]);
    expect(added({ period: { kind: "year", year: 2024 } })).toEqual(["timeSpan"]);
    // A rule for the best target asks whether it was said to be one.
    const rule = adaptPolicy(defaultAchievementPolicy, { bestTarget: 120 });
    expect(shown({ ...row, worstRealization: 9 }, rule)).toBe("120 mirror");
    expect(shown({ ...row, realization: 3, worstRealization: 9 }, rule)).toBe("140 mirror");
    expect(shown({ ...row, realization: 3, targetIsBest: true }, rule)).toBe("120 best-target");
  });

  it("takes a range of one number for that number", () => {
    const range = { kind: "range", low: 80, high: "80.0" } as const;
    expect(measured("maximize", range, 90)).toBe("112.5 ratio");
    expect(measured("maximize", range, 80)).toBe("100 ratio");
    expect(measured("stabilize", range, 72)).toBe("90 deviation");
  });

  it("leaves the input as it is", () => {
    const target = { kind: "range", low: 7, high: 8 } as const;
    const input = { polarity: "maximize", target, realization: 9 } as const;
    const before = JSON.stringify(input);
    measureAchievement(input);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(target)).toBe(false);
  });

  it("refuses everything that is wrong at once", () => {
    const broken = { polarity: "naik", target: "12,5", realization: Number.NaN, situation: "late" };
    const policy = { ...defaultAchievementPolicy, cap: 50, floor: 60, minimize: "both", rounding: [{}] };
    expect(
      refusal(() => measureAchievement(broken as unknown as AchievementInput, policy as unknown as AchievementPolicy)),
    ).toEqual([
      "invalid-input policy.minimize",
      "invalid-input policy.rounding[0].stage",
      "invalid-rounding policy.rounding[0].decimals",
      "invalid-rounding policy.rounding[0].mode",
      "out-of-range policy.floor",
      "invalid-input polarity",
      "invalid-number target",
      "invalid-number realization",
      "invalid-input situation",
    ]);
  });

  it("refuses a misspelt key, also within target and policy", () => {
    const input = { polarity: "maximize", target: { kind: "exact", value: 1, unit: "%" }, realisation: 1 };
    expect(refusal(() => measureAchievement(input as never, { ...kemenkeuPolicy, Cap: 100 } as never))).toEqual([
      "invalid-input policy.Cap",
      "invalid-input realisation",
      "invalid-input target.unit",
      "invalid-number realization",
    ]);
  });

  it("refuses what cannot be said beside a target", () => {
    const row = { polarity: "minimize", target: { kind: "at-most", value: 5 }, realization: 4 } as const;
    const faults = (more: object) => refusal(() => measureAchievement({ ...row, ...more } as never));
    expect(faults({ sign: "=" })).toEqual(["invalid-input sign"]);
    expect(faults({ sign: "=", target: 5 })).toEqual([]);
    expect(faults({ sign: "==", target: 5 })).toEqual(["invalid-input sign"]);
    expect(faults({ sign: ">" })).toEqual(["invalid-input sign"]);
    expect(faults({ target: 5, sign: "<" })).toEqual(["invalid-input sign"]);
    expect(faults({ target: null, sign: "<" })).toEqual([]);
    expect(faults({ unit: "%" })).toEqual(["invalid-input unit"]);
    expect(faults({ unit: { target: "%", realisation: "%" } })).toEqual([
      "invalid-input unit.realisation",
      "invalid-input unit.realization",
    ]);
    expect(faults({ period: "2024-TW1" })).toEqual(["invalid-period period"]);
    expect(faults({ baseline: "200%" })).toEqual(["invalid-number baseline"]);
    expect(faults({ worstRealization: 0 })).toEqual(["out-of-range worstRealization"]);
    expect(faults({ worstRealization: null })).toEqual(["invalid-number worstRealization"]);
    expect(faults({ targetIsBest: false })).toEqual(["invalid-input targetIsBest"]);
    expect(faults({ baselin: 5 })).toEqual(["invalid-input baselin"]);
    const level = { kind: "level", scale: sakipLevels, level: "A" };
    expect(faults({ target: level, realization: "BB", baseline: 5 })).toEqual(["invalid-input baseline"]);
  });

  it("refuses levels that the scale does not have, and ranges upside down", () => {
    const level = { kind: "level", scale: auditOpinionLevels, level: "BB" } as const;
    expect(refusal(() => measured("maximize", level, "WTP"))).toEqual(["out-of-scale target.level"]);
    expect(refusal(() => measured("maximize", { ...level, level: "WTP" }, 80))).toEqual(["out-of-scale realization"]);
    expect(refusal(() => measured("maximize", { kind: "range", low: 2, high: 1 }, 1))).toEqual([
      "out-of-range target.low",
    ]);
  });

  it("carries a scale of its own, not the caller's", () => {
    const mine = JSON.parse(JSON.stringify(auditOpinionLevels));
    const result = measureAchievement({
      polarity: "maximize",
      target: { kind: "level", scale: mine, level: "WTP" },
      realization: "WDP",
    });
    expect(Object.isFrozen((result.target as { scale: typeof mine }).scale.levels[0])).toBe(true);
    expect(Object.isFrozen(mine)).toBe(false);
  });

  it("refuses a scale that is none, and a reason for no target that is no text", () => {
    const target = { kind: "level", scale: { ...auditOpinionLevels, levels: [null] }, level: "WTP" };
    expect(refusal(() => measureAchievement({ polarity: "maximize", target, realization: "WTP" } as never))).toEqual([
      "invalid-scale target.scale.levels",
      "invalid-input target.scale.levels[0]",
    ]);
    const none = { kind: "none", text: Number.NaN };
    expect(
      refusal(() => measureAchievement({ polarity: "maximize", target: none, realization: null } as never)),
    ).toEqual(["invalid-input target.text"]);
  });
});

describe("properties", () => {
  const polarity = fc.constantFrom<Polarity>("maximize", "minimize", "stabilize");
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((n) => toDecimal(n).div(10_000).toString());
  const positive = fc.integer({ min: 1, max: 1e9 }).map((n) => toDecimal(n).div(10_000).toString());
  const policies = [
    defaultAchievementPolicy,
    inverse,
    metIs100,
    cappedPolicy(120),
    adaptPolicy(defaultAchievementPolicy, { floor: 0, cap: 100 }),
    adaptPolicy(defaultAchievementPolicy, { negativeTarget: "distance", stabilize: { tolerance: 3, floor: 0 } }),
  ];
  const anyPolicy = fc.constantFrom(...policies);
  const valueIn = (result: Achievement) => {
    if (result.status !== "computed") throw new Error(result.reason);
    return result.value;
  };

  it("never gives NaN, Infinity, -0, or a negative that the policy forbids", () => {
    fc.assert(
      fc.property(polarity, figure, figure, anyPolicy, (each, target, realization, policy) => {
        const result = measureAchievement({ polarity: each, target, realization }, policy);
        if (result.status !== "computed") return;
        for (const value of [result.value, result.raw]) {
          expect(value.isFinite()).toBe(true);
          expect(value.isZero() && value.isNegative()).toBe(false);
        }
        if (policy.floor !== null || each === "stabilize") expect(result.value.gte(0)).toBe(true);
        if (policy.cap !== null) expect(result.value.lte(policy.cap)).toBe(true);
        // None of these policies rounds, so that only a bound makes a difference.
        expect(result.bounded === null).toBe(result.value.eq(result.raw));
      }),
      { numRuns: 300 },
    );
  });

  it("meets 100 at the target", () => {
    fc.assert(
      fc.property(polarity, positive, fc.constantFrom(defaultAchievementPolicy, inverse), (each, target, policy) => {
        expect(`${valueIn(measureAchievement({ polarity: each, target, realization: target }, policy))}`).toBe("100");
      }),
      { numRuns: 100 },
    );
  });

  it("rises with the realisation where higher is better, and falls where lower is better", () => {
    const distance = adaptPolicy(defaultAchievementPolicy, { negativeTarget: "distance" });
    fc.assert(
      fc.property(figure, figure, figure, (target, a, b) => {
        fc.pre(!toDecimal(target).isZero() && !toDecimal(a).eq(b));
        const of = (each: Polarity, realization: string) =>
          valueIn(measureAchievement({ polarity: each, target, realization }, distance));
        const [low, high] = toDecimal(a).lt(b) ? [a, b] : [b, a];
        expect(of("maximize", low).lt(of("maximize", high))).toBe(true);
        expect(of("minimize", low).gt(of("minimize", high))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("falls with the realisation under T/R as well, above zero", () => {
    fc.assert(
      fc.property(positive, positive, positive, (target, a, b) => {
        fc.pre(toDecimal(a).lt(b));
        const of = (realization: string) =>
          valueIn(measureAchievement({ polarity: "minimize", target, realization }, inverse));
        expect(of(a).gt(of(b))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("stabilises alike on both sides", () => {
    fc.assert(
      fc.property(positive, figure, fc.constantFrom(...policies), (target, distance, policy) => {
        const of = (realization: string) =>
          `${valueIn(measureAchievement({ polarity: "stabilize", target, realization }, policy))}`;
        expect(of(toDecimal(target).plus(distance).toString())).toBe(of(toDecimal(target).minus(distance).toString()));
      }),
      { numRuns: 200 },
    );
  });

  it("never gives a better realisation less, whatever the rule and the target", () => {
    const rules = [...policies, adaptPolicy(inverse, { cap: 150, zeroRealization: "cap" }), kemenkeuPolicy];
    fc.assert(
      fc.property(polarity, fc.constantFrom(...rules), figure, figure, figure, (each, policy, target, a, b) => {
        const [first, second] = [a, b].map((realization) =>
          measureAchievement({ polarity: each, target, realization, worstRealization: 7 }, policy),
        );
        if (first?.status !== "computed" || second?.status !== "computed") return;
        const away = (value: string) => toDecimal(value).minus(target).abs();
        const better =
          each === "maximize"
            ? toDecimal(a).minus(b)
            : each === "minimize"
              ? toDecimal(b).minus(a)
              : away(b).minus(away(a));
        const gain = first.value.minus(second.value);
        expect(better.gt(0) ? gain.gte(0) : better.lt(0) ? gain.lte(0) : gain.isZero()).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("runs from 0 at the baseline to 100 at the target", () => {
    fc.assert(
      fc.property(figure, figure, (baseline, target) => {
        fc.pre(!toDecimal(baseline).eq(target));
        const each = toDecimal(target).gt(baseline) ? "maximize" : "minimize";
        const of = (realization: string) =>
          `${valueIn(measureAchievement({ polarity: each, target, baseline, realization }))}`;
        expect([of(baseline), of(target)]).toEqual(["0", "100"]);
        expect(of(toDecimal(baseline).plus(target).div(2).toString())).toBe("50");
      }),
      { numRuns: 100 },
    );
  });

  it("mirrors maximize in minimize: together they are 200", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: -1000, max: 1000 }), (target, percent) => {
        // A whole percentage of the target terminates, so that the Decimals are exact.
        const realization = toDecimal(target).times(percent).div(100).toString();
        const up = valueIn(measureAchievement({ polarity: "maximize", target, realization }));
        const down = valueIn(measureAchievement({ polarity: "minimize", target, realization }));
        expect(`${up}`).toBe(`${percent}`);
        expect(`${up.plus(down)}`).toBe("200");
      }),
      { numRuns: 100 },
    );
  });

  it("agrees with whole-number arithmetic on rounded percentages", () => {
    const policy = adaptPolicy(defaultAchievementPolicy, {
      rounding: [{ stage: "percent", decimals: 2, mode: "half-up" }],
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 10n ** 12n }), (t, r) => {
        const hundredths = (r * 20_000n + t) / (2n * t);
        const result = measureAchievement({ polarity: "maximize", target: t, realization: r }, policy);
        expect(valueIn(result).times(100).toFixed()).toBe(`${hundredths}`);
      }),
      { numRuns: 300 },
    );
  });
});
