import { type AchievementPolicy, cappedPolicy, defaultAchievementPolicy, toPlain } from "sakip";
import { simulate } from "sakip/planning";
import { describe, expect, it } from "vitest";

const policy = (more: Partial<AchievementPolicy>): AchievementPolicy => ({
  ...defaultAchievementPolicy,
  id: "other",
  ...more,
});
const indicator = (id: string, polarity: "maximize" | "minimize", target: number, realization: number | null) =>
  ({ id, input: { polarity, target, realization } }) as const;
const inputs = [
  indicator("cost", "minimize", 10, 8),
  indicator("far", "minimize", 10, 25),
  indicator("over", "maximize", 10, 15),
  indicator("zero", "maximize", 0, 5),
  indicator("free", "minimize", 4, 0),
  indicator("third", "maximize", 3, 1),
  indicator("open", "maximize", 10, null),
];

/** What changes: the values on both sides, or why there is none, and the steps. */
function changed(before: AchievementPolicy, after: AchievementPolicy) {
  const { rows, changed } = toPlain(simulate({ kind: "achievements", inputs }, { before, after }));
  const told = rows.flatMap(({ id, before, after, changes, steps }) => {
    const [old, now] = [before, after].map(({ value }) => (value?.status === "computed" ? value.value : value?.reason));
    const own = steps.map((step) => `${step.kind} ${step.before} ${step.after} ${step.difference}`);
    return changes.length + steps.length === 0 ? [] : [[id, `${old}`, `${now}`, ...changes, ...own]];
  });
  expect(changed).toMatchObject({ any: told.length, value: told.length, grade: 0, rank: 0 });
  return told;
}

describe("achievements under two policies", () => {
  it("differ by the formula of each", () => {
    // (2 × 10 − 8) ÷ 10 and 10 ÷ 8; (2 × 10 − 25) ÷ 10 and 10 ÷ 25. Zero costs cannot divide.
    expect(changed(policy({}), policy({ minimize: "inverse" }))).toEqual([
      ["cost", "120", "125", "value", "formula mirror inverse undefined"],
      ["far", "-50", "40", "value", "formula mirror inverse undefined"],
      ["free", "200", "zero-realization", "value", "formula mirror undefined undefined"],
    ]);
  });

  it("differ where one of them alone computes, and that it did not is no formula", () => {
    expect(changed(policy({}), policy({ zeroTarget: "met-is-100" }))).toEqual([
      ["zero", "zero-target", "100", "value", "formula undefined zero-target undefined"],
    ]);
    expect(changed(policy({ zeroTarget: "is-0" }), policy({}))).toEqual([
      ["zero", "0", "zero-target", "value", "formula zero-target undefined undefined"],
    ]);
  });

  it("differ by bounds that one of them has, or both at another place", () => {
    expect(changed(policy({ floor: 0 }), policy({}))).toEqual([
      ["far", "0", "-50", "value", "bound floor none undefined"],
    ]);
    expect(changed(policy({ floor: 0 }), policy({ floor: 20, cap: 110 }))).toEqual([
      ["cost", "120", "110", "value", "bound none cap undefined"],
      ["far", "0", "20", "value", "bound 0 20 20"],
      ["over", "150", "110", "value", "bound none cap undefined"],
      ["free", "200", "110", "value", "bound none cap undefined"],
    ]);
    expect(changed(cappedPolicy(120), cappedPolicy(110))).toEqual([
      // 120 is not above its cap.
      ["cost", "120", "110", "value", "bound none cap undefined"],
      ["over", "120", "110", "value", "bound 120 110 -10"],
      ["free", "120", "110", "value", "bound 120 110 -10"],
    ]);
  });

  it("differ by rounding, of the percentage or of what was reached", () => {
    const [percent, tens] = [
      policy({ rounding: [{ stage: "percent", decimals: 1, mode: "half-up" }] }),
      policy({ rounding: [{ stage: "realization", decimals: -1, mode: "half-up" }] }),
    ];
    // 8 is 10, 25 is 30, 15 is 20, and 1 is 0.
    expect(changed(percent, tens)).toEqual([
      ["cost", "120", "100", "value", "rounding 120 100 -20"],
      ["far", "-50", "-100", "value", "rounding -50 -100 -50"],
      ["over", "150", "200", "value", "rounding 150 200 50"],
      ["third", "33.3", "0", "value", "rounding 33.3 0 -33.3"],
    ]);
  });

  it("differ by what the same formula gives, and by a bound besides", () => {
    const inverse = { minimize: "inverse", zeroRealization: "met-is-100" } as const;
    expect(changed(policy({ ...inverse, zeroRealization: "cap", cap: 130 }), policy({ ...inverse, cap: 110 }))).toEqual(
      [
        ["cost", "125", "110", "value", "bound none cap undefined"],
        ["over", "130", "110", "value", "bound 130 110 -20"],
        // Nothing spent: the cap of one, 100 of the other.
        ["free", "130", "100", "value", "formula 130 100 -30", "bound cap none undefined"],
      ],
    );
  });
});
