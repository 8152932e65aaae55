import fc from "fast-check";
import { defineScale, explainText, sakipGradeScale } from "sakip";
import { explainSimulation, simulate } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { explanationLaws } from "../../support/explanation-laws.ts";
import { refusal } from "../../support/refusal.ts";

const rows = (first: number) => [
  { id: "dlh", sakip: first, absorption: 90 },
  { id: "dinkes", sakip: 70, absorption: 60 },
];
const ranked = (first: number, sakip: string, absorption: string) =>
  simulate(
    {
      kind: "totals",
      items: rows(first).map(({ id, sakip: own, absorption }) => ({ id, values: { sakip: own, absorption } })),
    },
    { before: { weights: { sakip: "0.5", absorption: "0.5" } }, after: { weights: { sakip, absorption } } },
  );

describe("explainSimulation", () => {
  it("tells who changes under the other rule, in what, and by how much", () => {
    // dlh: 60 × 0,5 + 90 × 0,5 = 75 becomes 60 × 0,9 + 9 = 63; dinkes: 65 becomes 70 × 0,9 + 6 = 69, and is first.
    const explanation = explainSimulation(ranked(60, "0.9", "0.1"));
    expect(explanation.value).toBe("2");
    const dlh = explanation.steps.find(({ subject }) => subject === "item:dlh");
    expect(dlh?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["difference", "-12"],
      ["places", "-1"],
    ]);
    expect(explainText(explanation)).toContain("dlh: berubah: nilai, peringkat.");
  });

  it("says that nothing changes", () => {
    const same = simulate(
      { kind: "scores", scores: [{ id: "dlh", score: 77 }] },
      { before: sakipGradeScale, after: defineScale(sakipGradeScale) },
    );
    expect(explainSimulation(same)).toMatchObject({ value: "0", steps: [{ value: "none" }] });
    expect(explainText(explainSimulation(same))).toContain("dlh: tidak berubah.");
  });

  it("refuses what is no simulation", () => {
    expect(refusal(() => explainSimulation({ kind: "upgrade-plan" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(["0.1", "0.9"] as const, ["0.5", "0.5"] as const, ["0.9", "0.1"] as const),
    )
    .map(([first, [sakip, absorption]]) => ranked(first, sakip, absorption)),
  explainSimulation,
);
