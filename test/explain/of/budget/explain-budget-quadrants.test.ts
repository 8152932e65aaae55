import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainBudgetQuadrants, explainText, sortIntoQuadrants } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";

interface Agency {
  readonly id: string;
  readonly achievement: string | null;
  readonly absorption: string | null;
}
const sorted = (agencies: readonly Agency[], highAchievement = "90", highAbsorption = "90") =>
  sortIntoQuadrants(agencies, {
    achievement: (each) => each.achievement,
    absorption: (each) => each.absorption,
    highAchievement,
    highAbsorption,
  });

describe("explainBudgetQuadrants", () => {
  it("holds both percentages of each against what is high", () => {
    const explanation = explainBudgetQuadrants(
      sorted([
        { id: "dpupr", achievement: "74", absorption: "97.5" },
        { id: "dlh", achievement: "90", absorption: null },
      ]),
    );
    expect(explanation).toMatchObject({ value: "1", unit: "items", formula: { op: "count", of: [{ step: 0 }] } });
    expect(explanation.steps).toMatchObject([
      { subject: "item:dpupr", value: "low-achievement-high-absorption" },
      { subject: "item:dlh", value: null, reason: "no-absorption" },
    ]);
    const text = explainText(explanation);
    expect(text).toContain(
      "dpupr: capaian rendah, penyerapan tinggi. Diketahui: capaian 74%; penyerapan anggaran 97,5%.",
    );
    expect(text).toContain("Capaian: rendah. Ditentukan oleh capaian 74%, yang berada di bawah 90.");
    expect(text).toContain("Menurut aturan: capaian tinggi mulai 90%; penyerapan tinggi mulai 90%.");
  });

  it("calls an item without a name by its place", () => {
    const nameless = sortIntoQuadrants([1], {
      achievement: () => 100,
      absorption: () => 10,
      highAchievement: 90,
      highAbsorption: 90,
    });
    expect(explainBudgetQuadrants(nameless).steps[0]).toMatchObject({
      subject: "item:#1",
      label: { id: "butir ke-1", en: "item 1" },
    });
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainBudgetQuadrants({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(
        fc.record({
          achievement: fc.option(percents, { freq: 9 }),
          absorption: fc.option(percents, { freq: 9 }),
        }),
        { maxLength: 8 },
      ),
      percents,
      percents,
    )
    .map(([all, high, highAbsorption]) =>
      sorted(
        all.map((each, i) => ({ id: `dinas ${i + 1}`, ...each })),
        high,
        highAbsorption,
      ),
    ),
  explainBudgetQuadrants,
);
