import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainConsistency, explainText, measureConsistency } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainConsistency", () => {
  it("averages what each month came near", () => {
    // 100 − 10 ÷ 100 × 100 = 90; 100 − 40 ÷ 200 × 100 = 80; (90 + 80) ÷ 2 = 85.
    const months = [
      { planned: 100, realization: 90 },
      { planned: 200, realization: 240 },
    ];
    const explanation = explainConsistency(measureConsistency(months));
    expect(explanation).toMatchObject({ subject: "consistency", value: "85", unit: "percent" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["month:1", "90"],
      ["month:2", "80"],
    ]);
    expect(explainText(explanation)).toContain(
      "\n  1. Bulan ke-1: 90%. Dihitung dari 100 − |realisasi 90 − rencana 100| ÷ rencana 100 × 100 = 90%.",
    );
  });

  it("says what spending without a plan is worth, and what is beyond twice the plan", () => {
    // Nothing planned: nothing spent is worth 100, anything spent 0; 350 of 100 is 250 percent off, 100 at most.
    const months = [
      { planned: 0, realization: 0 },
      { planned: 0, realization: 5 },
      { planned: 100, realization: 350 },
    ];
    const { steps, value } = explainConsistency(measureConsistency(months));
    expect(steps.map((each) => each.value)).toEqual(["100", "0", "0"]);
    expect(steps.map(({ bound }) => bound)).toEqual([undefined, undefined, { kind: "floor", value: "0" }]);
    expect(value).toBe("33.33333333333333333333333333333333333333");
  });

  it("has no value where a month is silent", () => {
    const silent = explainConsistency(measureConsistency([{ planned: 100, realization: null }]));
    expect(silent).toMatchObject({ value: null, reason: "not-reported" });
    expect(silent.steps).toMatchObject([{ subject: "month:1", value: null, reason: "not-reported" }]);
    expect(explainText(silent)).toContain("rencana 100");
  });

  it("refuses what is no consistency", () => {
    expect(refusal(() => explainConsistency({ kind: "deviation" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .array(fc.record({ planned: amounts, realization: fc.option(amounts, { freq: 20 }) }), { maxLength: 12 })
    .map((months) => measureConsistency(months)),
  explainConsistency,
);
