import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainEfficiency, explainText, measureEfficiency } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";

describe("explainEfficiency", () => {
  it("subtracts the absorption from the achievement, and names the class", () => {
    const explanation = explainEfficiency(measureEfficiency({ achievement: "98.50", absorption: "91.25" }));
    expect(explanation).toMatchObject({ subject: "efficiency", value: "7.25", unit: "points" });
    expect(explanation.steps).toMatchObject([{ subject: "grade", words: { id: "Efisien", en: "Efficient" } }]);
    expect(explainText(explanation)).toMatch(
      /^Efisiensi: 7,25 poin\. Dihitung dari capaian 98,5% − penyerapan anggaran 91,25% = 7,25 poin\. Dasar: /,
    );
  });

  it("says which of the two is missing", () => {
    const without = explainEfficiency(measureEfficiency({ achievement: null, absorption: 90 }));
    expect(without).toMatchObject({ value: null, reason: "no-achievement", steps: [] });
    expect(explainText(without)).toContain("Diketahui: penyerapan anggaran 90%.");
  });

  it("refuses what is no efficiency", () => {
    expect(refusal(() => explainEfficiency(undefined as never))).toEqual(["invalid-input result"]);
  });
});

explanationLaws(
  fc
    .record({ achievement: fc.option(percents, { freq: 9 }), absorption: fc.option(percents, { freq: 9 }) })
    .map((input) => measureEfficiency(input)),
  explainEfficiency,
);
