import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainAssistanceReview,
  explainText,
  followUpAssistance,
  parsePeriod,
  selectForAssistance,
} from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws, percents } from "../../../support/explanation-laws.ts";

const forum = (code: string, rates: readonly (string | null)[], target: string | undefined) =>
  selectForAssistance(
    rates.map((rate, i) => ({ key: `dinas ${i + 1}`, rate })),
    { period: parsePeriod(code), places: 2, target },
  );

describe("explainAssistanceReview", () => {
  it("tells how much of its target an agency had reached, then and now", () => {
    // 30 of 60 is 50 percent, 76 of 95 is 80: 30 points more. The rate rose by 46 points, the gap closed from −30 to −19.
    const review = followUpAssistance(forum("2023-TW3", ["30"], "60"), forum("2023-TW4", ["76"], "95"));
    const explanation = explainAssistanceReview(review);
    expect(explanation.steps).toMatchObject([{ subject: "agency:dinas 1", value: "closer" }]);
    expect(explanation.steps[0]?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["share-change", "30"],
      ["rank-change", "0"],
      ["rate-change", "46"],
      ["gap-change", "11"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("Perkembangan dinas 1: makin dekat dengan targetnya.");
    expect(text).toContain("Dihitung dari penyerapan anggaran dahulu 30% ÷ target dahulu 60% × 100 = 50%.");
    expect(text).toContain("periode asistensi Triwulan III 2023; periode tindak lanjut Triwulan IV 2023");
  });

  it("says why nothing can be told", () => {
    const gone = followUpAssistance(forum("2023-TW3", ["30"], "60"), forum("2023-TW4", [null], "95"));
    expect(explainAssistanceReview(gone).steps).toMatchObject([{ value: null, reason: "not-judged", steps: [] }]);
  });

  it("refuses what is no review", () => {
    expect(refusal(() => explainAssistanceReview({ kind: "assistance-list" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const rates = fc.array(fc.option(percents, { freq: 9 }), { minLength: 1, maxLength: 5 });
const target = fc.option(percents, { nil: undefined });
explanationLaws(
  fc
    .tuple(rates, target, rates, target, fc.constantFrom("2023-TW4", "2024-TW1"))
    .map(([before, aim, after, later, code]) =>
      followUpAssistance(forum("2023-TW3", before, aim), forum(code, after, later)),
    ),
  explainAssistanceReview,
);
