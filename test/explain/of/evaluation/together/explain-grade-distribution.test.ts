import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDistribution, explainGradeDistribution, explainText } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { refusal } from "../../../../support/refusal.ts";

describe("explainGradeDistribution", () => {
  it("adds up the counts, and tells each exact share beside the printed one", () => {
    // 8 of 17 is 47.0588 %.
    const explanation = explainGradeDistribution(
      checkDistribution({
        id: "Kab. Contoh",
        total: 17,
        grades: [
          { code: "A", count: 8, percent: "47.06" },
          { code: "BB", count: 9, percent: "52.94" },
        ],
      }),
    );
    const text = explainText(explanation);
    expect(explanation).toMatchObject({ value: "17", unit: "agencies", findings: [] });
    expect(text).toContain(
      "predikat A (Memuaskan) 8 perangkat daerah + predikat BB (Sangat Baik) 9 perangkat daerah = 17 perangkat daerah",
    );
    expect(text).toContain(
      "yang berpredikat ini 8 perangkat daerah ÷ seluruhnya 17 perangkat daerah × 100 ≈ 47,0588%. Diketahui: persentase yang tercetak 47,06%.",
    );
  });

  it("says what cannot be told from what was printed, and refuses what is none", () => {
    const open = explainGradeDistribution(checkDistribution({ grades: [{ code: "A", percent: "40" }] }));
    expect(open).toMatchObject({ value: null, formula: null });
    expect(explainText(open)).toContain("Jumlahnya tidak dapat dipastikan dari yang tercetak.");
    expect(refusal(() => explainGradeDistribution({} as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .record({
      counts: fc.array(fc.option(fc.nat(40), { nil: undefined, freq: 8 }), { minLength: 1, maxLength: 4 }),
      total: fc.option(fc.nat(90), { nil: undefined }),
      percent: fc.constantFrom(undefined, "12.50", "0"),
    })
    .map(({ counts, total, percent }) =>
      checkDistribution({
        ...(total !== undefined && { total }),
        grades: counts.map((count, i) => ({
          code: ["AA", "A", "BB", "B"][i] ?? "CC",
          ...(count === undefined
            ? { percent: percent ?? "10" }
            : { count, ...(percent !== undefined && { percent }) }),
        })),
      }),
    ),
  explainGradeDistribution,
);
