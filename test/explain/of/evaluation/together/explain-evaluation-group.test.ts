import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type EvaluationGroupSummary,
  evaluationAccumulator,
  explainEvaluationGroup,
  explainText,
  type Worksheet,
} from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { refusal } from "../../../../support/refusal.ts";
import { anyLetters, lettersSheet } from "../../../../support/worksheets.ts";

function groupOf(sheets: readonly Worksheet[]): EvaluationGroupSummary {
  const counted = evaluationAccumulator({ by: () => "Kota Batu" });
  counted.addAll(sheets);
  const [only] = counted.summaries();
  if (only === undefined) throw new Error("one group was expected");
  return only;
}

const all = (letter: string) => lettersSheet(Array(12).fill(letter));

describe("explainEvaluationGroup", () => {
  it("divides sums by the number of worksheets, and counts the grades", () => {
    // All A is 90, which is A; all BB is 80, which is BB; all B is 70, which is B: 240 ÷ 3 = 80. Of 30 points: 27 + 24 + 21.
    const explanation = explainEvaluationGroup(groupOf([all("A"), all("BB"), all("B")]));
    expect(explanation).toMatchObject({ subject: "evaluation-group", value: "80", unit: "points" });
    const text = explainText(explanation);
    expect(text).toContain(
      "Rata-rata nilai hasil evaluasi AKIP Kota Batu: 80 poin. " +
        "Dihitung dari jumlah nilai 240 poin ÷ banyaknya 3 lembar kerja = 80 poin.",
    );
    expect(text).toContain(
      "Rata-rata Perencanaan Kinerja: 24 poin. Dihitung dari jumlah nilai komponen 72 poin ÷ banyaknya 3 lembar kerja = 24 poin.",
    );
    expect(text).toContain(
      "Predikat A (Memuaskan): ≈ 33,3333%. Dihitung dari yang berpredikat ini 1 lembar kerja ÷ seluruhnya 3 lembar kerja × 100 ≈ 33,3333%.",
    );
    expect(explanation.steps.map(({ subject }) => subject)).toEqual([
      "component:planning",
      "component:measurement",
      "component:reporting",
      "component:internal-evaluation",
      "grade:A",
      "grade:BB",
      "grade:B",
    ]);
    expect(explainText(explanation, { locale: "en" })).toContain(
      "Computed from sum of the totals 240 points ÷ number 3 worksheets = 80 points.",
    );
  });

  it("refuses what is no group", () => {
    expect(refusal(() => explainEvaluationGroup({ kind: "evaluation-summary" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .array(anyLetters, { minLength: 1, maxLength: 4 })
    .map((sheets) => groupOf(sheets.map((each) => lettersSheet(each)))),
  explainEvaluationGroup,
);
