import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureOutputEfficiency, type OutputCost } from "../../../src/budget/performance/measure-output-efficiency.ts";
import { pmk214of2017EfficiencyScore } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("measureOutputEfficiency", () => {
  it.each([
    [
      [{ budget: 200, realization: 171, achievement: 90 }],
      { value: "5", score: "62.5", bounded: null, expectedCost: "180" },
    ],
    [[{ budget: 100, realization: 100, achievement: 100 }], { value: "0", score: "50", bounded: null }],
    [[{ budget: 100, realization: 80, achievement: 100 }], { value: "20", score: "100", bounded: null }],
    [[{ budget: 100, realization: 120, achievement: 100 }], { value: "-20", score: "0", bounded: null }],
    [[{ budget: 100, realization: 10, achievement: 100 }], { value: "90", score: "100", bounded: "cap" }],
    [[{ budget: 100, realization: 150, achievement: 100 }], { value: "-50", score: "0", bounded: "floor" }],
    [
      [
        { budget: 100, realization: 50, achievement: 50 },
        { budget: 50, realization: 40, achievement: 100 },
      ],
      { value: "10", score: "75", realization: "90", expectedCost: "100" },
    ],
  ])("of %j", (outputs, expected) => {
    expect(plain(measureOutputEfficiency(outputs))).toMatchObject({ status: "computed", ...expected });
  });

  it("tells all that it comes from", () => {
    const { basis, scoreBasis, ...efficiency } = measureOutputEfficiency([
      { budget: "200.50", realization: "100.25", achievement: 100, name: "Keluaran" } as OutputCost,
    ]);
    expect(plain(efficiency)).toEqual({
      kind: "output-efficiency",
      status: "computed",
      value: "50",
      outputs: [{ budget: "200.5", realization: "100.25", achievement: "100" }],
      scoreRule: { id: pmk214of2017EfficiencyScore.id, middle: "50", span: "20" },
      expectedCost: "200.5",
      realization: "100.25",
      score: "100",
      bounded: "cap",
      formula: "Σ(budget × achievement − realization) / Σ(budget × achievement) × 100",
      findings: [],
    });
    expect([basis, scoreBasis].every(Object.isFrozen)).toBe(true);
  });

  it("keeps apart how well formula and score are known", () => {
    const { basis, scoreBasis } = measureOutputEfficiency([{ budget: 1, realization: 1, achievement: 1 }]);
    expect([basis.status, scoreBasis.status]).toEqual(["read", "remembered"]);
  });

  it("has no efficiency where nothing was achieved", () => {
    const none = measureOutputEfficiency([{ budget: 5, realization: 5, achievement: 0 }]);
    expect(none).toMatchObject({ reason: "no-output", needs: ["achievement"], bounded: null });
    expect(measureOutputEfficiency([])).toMatchObject({ reason: "no-output" });
  });

  it("refuses every fault at once", () => {
    expect(
      refusal(() => measureOutputEfficiency([null, { budget: -1, realization: "x", achievement: -1 }] as never)),
    ).toEqual([
      "invalid-input outputs[0]",
      "out-of-range outputs[1].budget",
      "invalid-number outputs[1].realization",
      "out-of-range outputs[1].achievement",
    ]);
    expect(refusal(() => measureOutputEfficiency({} as never))).toEqual(["invalid-input outputs"]);
    expect(refusal(() => measureOutputEfficiency([{ pagu: 1, realization: 1, achievement: 1 }] as never))).toEqual([
      "invalid-input outputs[0].pagu",
      "invalid-number outputs[0].budget",
    ]);
  });
});

it("refuses a rule that is none", () => {
  const { source: _, ...rule } = pmk214of2017EfficiencyScore;
  expect(refusal(() => measureOutputEfficiency([], { ...rule, value: { middle: "x", span: 0 } } as never))).toEqual([
    "invalid-input rule.source",
    "invalid-number rule.value.middle",
    "out-of-range rule.value.span",
  ]);
  expect(refusal(() => measureOutputEfficiency([], { middle: 50, span: 20 } as never))).toContain(
    "invalid-input rule.middle",
  );
});

it("finds amounts whose point probably groups thousands", () => {
  const outputs = [{ budget: "1000000", realization: "900.000", achievement: 90 }];
  expect(measureOutputEfficiency(outputs).findings).toMatchObject([
    { code: "grouping-slip", path: ["outputs", 0, "realization"] },
  ]);
});

describe("properties", () => {
  it("does not depend on the unit of money, and its score lies between 0 and 100", () => {
    const output = fc.record({
      budget: fc.integer({ min: 1, max: 999 }),
      realization: fc.nat(999),
      achievement: fc.integer({ min: 1, max: 150 }),
    });
    fc.assert(
      fc.property(fc.array(output, { minLength: 1, maxLength: 5 }), (outputs) => {
        const thousands = outputs.map((each) => ({
          ...each,
          budget: each.budget * 1000,
          realization: each.realization * 1000,
        }));
        const [one, other] = [measureOutputEfficiency(outputs), measureOutputEfficiency(thousands)];
        expect(plain(one.score)).toBe(plain(other.score));
        expect(one.score?.gte(0) && one.score.lte(100)).toBe(true);
      }),
    );
  });
});
