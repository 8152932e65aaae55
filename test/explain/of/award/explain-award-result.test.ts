import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AwardScheme, explainAwardResult, explainText, selectWinners } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";

const scheme: AwardScheme = {
  id: "two",
  label: "Dua kategori",
  perAgency: 1,
  tiers: [
    { id: "best", label: "Terbaik", places: 1 },
    { id: "next", label: { id: "Harapan", en: "Promising" }, places: 2, minimumScore: 60 },
  ],
};

describe("explainAwardResult", () => {
  it("tells who won in which tier, and why the others did not", () => {
    const result = selectWinners(
      [
        { id: "adiarta", agencyId: "dinkes", score: 90 },
        { id: "fordes", agencyId: "dlh", score: 80 },
        { id: "siaga", agencyId: "dishub", score: 55 },
        { id: "darma", agencyId: "dinsos", score: null },
        { id: "palsu", agencyId: "bpbd", score: 99, disqualified: "dokumen palsu" },
      ],
      scheme,
    );
    const explanation = explainAwardResult(result);
    expect(explanation).toMatchObject({ value: "2", unit: "entries" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["tier:best", "1"],
      ["tier:next", "1"],
      ["not-awarded:siaga", "not-awarded"],
      ["ineligible:palsu", "ineligible"],
      ["ranking", "3"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("adiarta: menang. Diketahui: nilai 90; tempat 1.");
    expect(text).toContain("Pemenang “Harapan”: 1 peserta.");
    expect(text).toContain("siaga: tidak menang. Terbaik: ");
    expect(text).toContain("tanpa nilai darma");
  });

  it("tells for which places a jury must decide", () => {
    const tied = selectWinners(
      [
        { id: "adiarta", agencyId: "dinkes", score: 90 },
        { id: "fordes", agencyId: "dlh", score: 90 },
      ],
      { ...scheme, tiers: scheme.tiers.slice(0, 1) },
    );
    const [tier] = explainAwardResult(tied).steps;
    expect(tier?.value).toBe("0");
    expect(tier?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["contested:adiarta", "contested"],
      ["contested:fordes", "contested"],
      ["contest:adiarta:fordes", "1"],
    ]);
    expect(explainText(explainAwardResult(tied))).toContain("Diperebutkan oleh adiarta, fordes, karena ");
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainAwardResult({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .array(
      fc.record({
        agencyId: fc.constantFrom("dinkes", "dlh", "dishub"),
        score: fc.option(fc.constantFrom("50", "60", "70.5", "80", "90"), { freq: 9 }),
      }),
      { maxLength: 7 },
    )
    .map((all) =>
      selectWinners(
        all.map((each, i) => ({ id: `peserta ${i + 1}`, ...each })),
        scheme,
      ),
    ),
  explainAwardResult,
);
