import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideTarget, explainTargetDivision, explainText } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainTargetDivision", () => {
  it("tells of every part how it was cut, and who got what was left over", () => {
    // 100 in three parts is 33.33 each, cut off at 33; the one left over goes to the first.
    const text = explainText(explainTargetDivision(divideTarget(100, 3, "equal", { unit: "dokumen" })));
    expect(text.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(
        /^Target yang dibagi: 100 dokumen\. Dihitung dari Bagian ke-1 34 dokumen \+ Bagian ke-2 33 dokumen \+ Bagian ke-3 33 dokumen = 100 dokumen\. Target dibagi sama\. Diketahui: target 100 dokumen; banyak bagian 3\. Dasar: “Sisa terbesar”/,
      ),
      "  1. Bagian ke-1: 34 dokumen. Dihitung dari (target 100 dokumen × porsi 1 ÷ jumlah porsi 3 dibulatkan ke 0 desimal) + satuan yang tersisa 1 dokumen = 34 dokumen. Bagian ini termasuk yang paling banyak terpotong, sehingga mendapat satu satuan yang tersisa.",
      "  2. Bagian ke-2: 33 dokumen. Dihitung dari target 100 dokumen × porsi 1 ÷ jumlah porsi 3 ≈ 33,3333 dokumen. Dibulatkan ke 0 desimal (pembulatan ke bawah): 33 dokumen. Bagian ini tidak mendapat satuan yang tersisa.",
    ]);
  });

  it("says that a percentage is passed on unchanged", () => {
    const explanation = explainTargetDivision(divideTarget("93", 2, "same", { unit: "%" }));
    expect(explanation).toMatchObject({ value: "93", formula: null, steps: [{ value: "93" }, { value: "93" }] });
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainTargetDivision({ kind: "target-division" } as never))).toContain(
      "invalid-input result.rule",
    );
  });
});

explanationLaws(
  fc
    .record({
      target: fc.integer({ min: 0, max: 100_000 }).map((each) => (each / 100).toFixed(2)),
      shares: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
      rule: fc.constantFrom("same", "equal", "proportional"),
      decimals: fc.constantFrom(2, 3),
    })
    .map(({ target, shares, rule, decimals }) => divideTarget(target, shares, rule, { decimals })),
  explainTargetDivision,
);
