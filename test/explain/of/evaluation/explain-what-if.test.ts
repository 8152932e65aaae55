import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainText, explainWhatIf, whatIf } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";
import { anyLetters, LETTERS, lettersSheet } from "../../../support/worksheets.ts";

const all = Array.from({ length: 12 }, () => "BB");

describe("explainWhatIf", () => {
  it("subtracts one evaluation from the other, and names what changes", () => {
    // Of 15 points BB is 12 and A is 13.5.
    const explanation = explainWhatIf(whatIf(lettersSheet(all), { planning: { use: "A" } }));
    expect(explanation).toMatchObject({ value: "1.5", steps: [{ value: "80" }, { value: "81.5" }, { value: "1.5" }] });
    const text = explainText(explanation);
    expect(text).toContain(
      "Perubahan nilai hasil evaluasi: 1,5 poin. Dihitung dari Nilai setelah diubah 81,5 poin − Nilai semula 80 poin = 1,5 poin.",
    );
    expect(text).toContain("Dihitung dari nilai sekarang 13,5 poin − nilai sebelumnya 12 poin = 1,5 poin.");
  });

  it("refuses what is none", () => {
    expect(refusal(() => explainWhatIf({ kind: "what-if" } as never))).toContain("invalid-input result.before");
  });
});

explanationLaws(
  fc
    .tuple(anyLetters, fc.constantFrom(...LETTERS), fc.constantFrom("existence", "quality", "use"))
    .map(([letters, letter, part]) => whatIf(lettersSheet(letters), { planning: { [part]: letter } })),
  explainWhatIf,
  Number(process.env["EXPLAIN_RUNS"] ?? 25),
);
