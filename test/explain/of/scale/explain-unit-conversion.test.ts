import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertUnit, explainText, explainUnitConversion } from "../../../../src/index.ts";
import { explanationLaws, figures } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainUnitConversion", () => {
  it("multiplies by what one unit is of the other", () => {
    expect(explainText(explainUnitConversion(convertUnit("2.5", "juta rupiah", "rupiah")))).toBe(
      "Angka dalam satuan lain: 2.500.000 rupiah. Dihitung dari angka 2,5 juta rupiah × pengali 1.000.000 = 2.500.000 rupiah. " +
        "Diketahui: satuan tujuan rupiah. Dasar: tidak ada rujukan yang disebut.",
    );
  });

  it("says why there is none, and refuses what is none", () => {
    const none = explainUnitConversion(convertUnit(3, "orang", "rupiah"));
    expect(none).toMatchObject({ value: null, formula: null });
    expect(none.reason).toBeDefined();
    expect(refusal(() => explainUnitConversion({ kind: "unit-conversion" } as never))).toContain(
      "invalid-input result.from",
    );
  });
});

const unit = fc.constantFrom("rupiah", "juta rupiah", "ribu rupiah", "meter", "kilometer", "menit", "jam");

explanationLaws(
  fc.tuple(figures, unit, unit).map(([value, from, to]) => convertUnit(value, from, to)),
  explainUnitConversion,
);
