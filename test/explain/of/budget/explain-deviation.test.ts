import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDeviation, explainText, measureDeviation } from "../../../../src/index.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainDeviation", () => {
  it("tells the formula, and the cap where it was applied", () => {
    expect(explainText(explainDeviation(measureDeviation({ planned: 200, realization: 183 })), { locale: "en" })).toBe(
      "Deviation from the plan of withdrawals: 8.5%. Computed from |realisation 183 − plan 200| ÷ plan 200 × 100 = 8.5%. " +
        "Basis: PER-5/PB/2024, Pasal 7 (restated by several sources; the text was not read).",
    );
    const capped = explainDeviation(measureDeviation({ planned: 100, realization: 350 }));
    expect(capped).toMatchObject({ value: "100", bound: { kind: "cap", value: "100" } });
    expect(explainText(capped)).toContain(
      "× 100 = 250%. Nilai tidak boleh melebihi batas atas 100%, sehingga menjadi 100%.",
    );
  });

  it("says what spending without a plan counts as", () => {
    expect(explainDeviation(measureDeviation({ planned: 0, realization: 5 })).value).toBe("100");
    expect(explainText(explainDeviation(measureDeviation({ planned: 0, realization: 0 })))).toContain(
      "Tidak ada yang direncanakan dan tidak ada realisasi: deviasinya nol.",
    );
  });
});

explanationLaws(
  fc.record({ planned: amounts, realization: fc.option(amounts, { freq: 8 }) }).map((input) => measureDeviation(input)),
  explainDeviation,
);
