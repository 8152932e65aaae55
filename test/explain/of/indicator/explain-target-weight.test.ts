import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainTargetWeight, explainText, targetQualityWeight } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainTargetWeight", () => {
  it("tells the row of the table, and the least of a mandatory indicator", () => {
    const weight = targetQualityWeight({
      polarity: "maximize",
      target: 79,
      previous: { target: 80, realization: 85 },
      mandatory: true,
    });
    const explanation = explainTargetWeight(weight);
    expect(explanation).toMatchObject({ value: "1", basis: { status: "reported" } });
    expect(explainText(explanation)).toContain(
      "Bobot kualitas target: 1. Dihitung dari nilai terbesar dari (bobot menurut tabel 0,8; bobot terendah indikator wajib 1) = 1. " +
        "Target lebih ringan daripada target tahun lalu. " +
        "Diketahui: target 79; target tahun lalu 80; realisasi tahun lalu 85; polarisasi makin tinggi makin baik; sifat indikator wajib.",
    );
  });

  it("says why there is none, and refuses what is none", () => {
    const unknown = targetQualityWeight({
      polarity: "maximize",
      target: 80,
      previous: { target: 80, realization: null },
    });
    expect(explainTargetWeight(unknown)).toMatchObject({
      value: null,
      formula: null,
      reason: "no-previous-realization",
    });
    expect(refusal(() => explainTargetWeight({ kind: "quality-weight" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const near = fc.integer({ min: 75, max: 90 });

explanationLaws(
  fc
    .record({
      polarity: fc.constantFrom("maximize", "minimize", "stabilize"),
      target: near,
      previous: fc.option(fc.record({ target: near, realization: fc.option(near) })),
      mandatory: fc.boolean(),
      setBy: fc.option(fc.constantFrom("law", "best-possible"), { nil: undefined, freq: 3 }),
    })
    .map(({ setBy, ...history }) => targetQualityWeight({ ...history, ...(setBy !== undefined && { setBy }) })),
  explainTargetWeight,
);
