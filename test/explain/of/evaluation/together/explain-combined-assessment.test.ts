import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineAssessors, explainCombinedAssessment, explainText, scoreWorksheet } from "../../../../../src/index.ts";
import { explanationLaws } from "../../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../../support/held.ts";
import { refusal } from "../../../../support/refusal.ts";
import { anyLetters, lettersSheet } from "../../../../support/worksheets.ts";

const panel = [
  { assessor: "penilai 1", role: "tim", evaluation: held() },
  { assessor: "penilai 2", role: "tim", weight: 3, evaluation: held({ planning: "26" }) },
  { assessor: "penilai 3", role: "tim", evaluation: null },
];

describe("explainCombinedAssessment", () => {
  it("tells the mean of those who answered, and where they do not agree", () => {
    // (24 + 3 × 26) ÷ 4 = 25.5; with 24 + 12 + 20 it is 81.5.
    const explanation = explainCombinedAssessment(combineAssessors(panel, { meanOf: "tim", quorum: 2 }));
    const text = explainText(explanation);
    expect(explanation).toMatchObject({ value: "81.5", formula: { step: 0 } });
    expect(text).toContain("Penilaian yang berlaku adalah rata-rata para penilai yang sudah menilai.");
    expect(text).toContain("belum menilai penilai 3");
    expect(text).toContain(
      "Rata-rata Perencanaan Kinerja: 25,5 poin. Dihitung dari (nilai penilai 1 24 poin × bobot penilai 1 1 + nilai penilai 2 26 poin × bobot penilai 2 3) ÷ (bobot penilai 1 1 + bobot penilai 2 3) = 25,5 poin.",
    );
    expect(text).toContain("Selisih penilaian Perencanaan Kinerja: 2 poin.");
  });

  it("says why none holds, and refuses what is none", () => {
    expect(explainCombinedAssessment(combineAssessors(panel))).toMatchObject({ value: null, reason: "not-declared" });
    const declared = explainCombinedAssessment(combineAssessors(panel, { assessor: "penilai 1" }));
    expect(explainText(declared, { depth: 0 })).toContain("Penilaian seorang penilai ditetapkan berlaku.");
    expect(refusal(() => explainCombinedAssessment({} as never))).toContain("invalid-input result.kind");
  });
});

const rule = fc.constantFrom(undefined, { assessor: "penilai 1" }, { quorum: 1 }, { meanOf: "tim", quorum: 2 });
const assessed = fc.oneof(
  fc.array(
    anyPoints.map((points) => held(points)),
    { minLength: 1, maxLength: 3 },
  ),
  fc.array(
    anyLetters.map((letters) => scoreWorksheet(lettersSheet(letters))),
    { minLength: 1, maxLength: 3 },
  ),
);

explanationLaws(
  fc
    .tuple(assessed, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), rule)
    .map(([evaluations, weights, final]) =>
      combineAssessors(
        evaluations.map((evaluation, i) => ({
          assessor: `penilai ${i + 1}`,
          role: "tim",
          weight: weights[i] ?? 1,
          evaluation,
        })),
        final,
      ),
    ),
  explainCombinedAssessment,
  Number(process.env["EXPLAIN_RUNS"] ?? 25),
);
