import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainAbsorptionTarget,
  explainText,
  findTarget,
  parsePeriod,
  per5of2024AbsorptionPath,
} from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainAbsorptionTarget", () => {
  it("tells where the target stands, for which period and type", () => {
    const explanation = explainAbsorptionTarget(findTarget(per5of2024AbsorptionPath, parsePeriod("2024-TW3"), "53"));
    expect(explanation).toMatchObject({ subject: "absorption-target", value: "70", unit: "percent" });
    const text = explainText(explanation);
    expect(text).toMatch(/^Target penyerapan: 70%\./);
    expect(text).toContain("Diketahui: periode Triwulan III 2024; jenis belanja 53.");
  });

  it("says why there is none", () => {
    const early = explainAbsorptionTarget(findTarget(per5of2024AbsorptionPath, parsePeriod("2021-TW3")));
    expect(early).toMatchObject({ value: null, formula: null, reason: "not-in-force" });
  });

  it("refuses what is no target", () => {
    expect(refusal(() => explainAbsorptionTarget({ kind: "absorption" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .tuple(
      fc.constantFrom("2024-TW1", "2024-06", "2025-S2", "2024", "2021-TW2", "2024-05"),
      fc.constantFrom(undefined, "51", "52", "53", "57", "99"),
    )
    .map(([period, type]) => findTarget(per5of2024AbsorptionPath, parsePeriod(period), type)),
  explainAbsorptionTarget,
);
