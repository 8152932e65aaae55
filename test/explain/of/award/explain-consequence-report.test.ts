import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyConsequences,
  type ConsequencePolicy,
  explainConsequenceReport,
  explainText,
  sumedangAllowancePolicies,
} from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

const label = { id: "Kehadiran kurang", en: "Low presence" };
const policy: ConsequencePolicy = {
  id: "uji",
  label: label,
  since: "2024-01",
  allowanceBounds: { least: -20, most: 5 },
  clauses: [
    {
      id: "hadir",
      when: [{ measure: "hadir", below: 100 }],
      kind: "allowance",
      label,
      percent: -1,
      shortfall: { measure: "hadir", of: 40 },
    },
    { id: "kinerja", when: [{ measure: "kinerja", from: 110 }], kind: "reward", label },
  ],
  source: { title: "Uji", status: "convention" },
};

describe("explainConsequenceReport", () => {
  it("goes from what a measure lacks to what is paid", () => {
    // −1 − 40 × (100 − 75) ÷ 100 = −11 percent; 1.000.000 × 89% = 890.000.
    const report = applyConsequences(
      [{ id: "p-01", month: "2024-03", values: { hadir: 75 }, allowance: 1_000_000 }],
      policy,
    );
    const explanation = explainConsequenceReport(report);
    const [own] = explanation.steps;
    expect(own?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["clause:hadir", "-11"],
      ["allowance", "-11"],
      ["payment", "890000"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("Akibat bagi p-01, Maret 2024: 1 butir.");
    expect(text).toContain("Tambahan penghasilan yang dibayarkan: 890.000 rupiah.");
    expect(text).toContain("ketentuan yang tidak dapat diputuskan “kinerja” (“kinerja”)");
  });

  it("tells the bound of the policy", () => {
    // −1 − 40 × 100 ÷ 100 = −41 percent, at least −20.
    const report = applyConsequences([{ id: "p-01", month: "2024-03", values: { hadir: 0, kinerja: 120 } }], policy);
    const [own] = explainConsequenceReport(report).steps;
    expect(own?.steps.at(-1)).toMatchObject({
      subject: "allowance",
      value: "-20",
      bound: { kind: "floor", value: "-20" },
    });
    expect(own?.steps[1]).toMatchObject({ subject: "clause:kinerja", value: "reward", words: { id: "penghargaan" } });
  });

  it("says why nothing is paid", () => {
    const early = applyConsequences([{ id: "p-01", month: "2020-01", allowance: 100 }], policy);
    expect(explainConsequenceReport(early).steps[0]?.steps).toMatchObject([{ value: null, reason: "no-policy" }]);
  });

  it("refuses what is no such report", () => {
    expect(refusal(() => explainConsequenceReport({ kind: "ranking" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const percent = fc.option(fc.integer({ min: 0, max: 130 }), { freq: 9 });
explanationLaws(
  fc
    .record({
      values: fc.record({ hadir: percent, kinerja: percent }),
      allowance: fc.option(fc.integer({ min: 0, max: 9_999_999 }), { nil: undefined }),
      rounding: fc.constantFrom(undefined, { decimals: 0, mode: "down" as const }),
    })
    .map(({ values, allowance, rounding }) =>
      applyConsequences(
        [{ id: "p1", month: "2024-01", values, ...(allowance !== undefined && { allowance }) }],
        [policy],
        rounding === undefined ? {} : { rounding },
      ),
    ),
  explainConsequenceReport,
);

describe("explainConsequenceReport of what Sumedang pays", () => {
  it("adds up to the correction that was reported", () => {
    const report = applyConsequences(
      [{ id: "p1", month: "2024-01", values: { "work-result": 85, "days-absent": 0 }, allowance: 1_000_000 }],
      sumedangAllowancePolicies,
    );
    expect(explainConsequenceReport(report).steps[0]?.steps.at(-1)).toMatchObject({
      subject: "payment",
      value: "955000",
    });
  });
});
