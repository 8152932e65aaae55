import fc from "fast-check";
import { type IndicatorQualityInput, indicatorQuality } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const raised = { polarity: "maximize", target: 86, previous: { target: 80, realization: 85 } } as const;
const input: IndicatorQualityInput = { validity: "proxy", controllability: "moderate", target: raised };

describe("indicatorQuality", () => {
  it("is the mean of both weights, with its name", () => {
    // (1.0 + 1.2) ÷ 2, (1.0 + 1.0) ÷ 2, (0.6 + 0.8) ÷ 2.
    const result = indicatorQuality(input);
    expect(JSON.parse(JSON.stringify(result))).toMatchObject({
      kind: "indicator-quality",
      status: "computed",
      value: "1.1",
      grade: { code: "very-good" },
      indicatorWeight: { value: "1" },
      targetWeight: { value: "1.2" },
      basis: { status: "reported" },
    });
    expect(Object.isFrozen(result)).toBe(true);
    const fresh = { ...raised, previous: null };
    expect(indicatorQuality({ ...input, target: fresh })).toMatchObject({ grade: { label: { id: "Berkualitas" } } });
    const poor = indicatorQuality({
      validity: "activity",
      controllability: "high",
      target: { ...raised, target: 79 },
    });
    expect(poor.status === "computed" && [`${poor.value}`, poor.grade.label.id]).toEqual(["0.7", "Cukup"]);
  });

  it("says which weight is missing, the one of the indicator first", () => {
    const forbidden = { ...input, validity: "exact", controllability: "high" } as const;
    expect(indicatorQuality(forbidden)).toMatchObject({ status: "not-computable", reason: "not-allowed" });
    const steady = { ...raised, polarity: "stabilize" } as const;
    expect(indicatorQuality({ ...input, target: steady })).toMatchObject({ reason: "not-ruled" });
    expect(indicatorQuality({ ...forbidden, target: steady })).toMatchObject({ reason: "not-allowed" });
  });

  it("refuses everything that is wrong at once, and leaves the input as it is", () => {
    const broken = { validity: "good", controllability: "moderate", target: { ...raised, Target: 1 }, kendali: "x" };
    expect(refusal(() => indicatorQuality(broken as never))).toEqual([
      "invalid-input kendali",
      "invalid-input validity",
      "invalid-input target.Target",
    ]);
    indicatorQuality(input);
    expect(Object.isFrozen(input)).toBe(false);
  });
});

describe("properties", () => {
  it("lies between its two weights", () => {
    const validity = fc.constantFrom("exact", "proxy", "activity");
    fc.assert(
      fc.property(validity, fc.constantFrom("low", "moderate", "high"), fc.integer({ min: 70, max: 95 }), (v, c, t) => {
        const result = indicatorQuality({ validity: v, controllability: c, target: { ...raised, target: t } });
        if (result.status !== "computed") return;
        const { indicatorWeight: a, targetWeight: b } = result;
        if (a.status !== "computed" || b.status !== "computed") throw new Error();
        expect(result.value.times(2).eq(a.value.plus(b.value))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
