import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRequiredUpgrades, explainText, requiredFor, scoreWorksheet } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { anyPoints, held } from "../../../support/held.ts";
import { refusal } from "../../../support/refusal.ts";
import { anyLetters, lettersSheet } from "../../../support/worksheets.ts";

const all = (letter: string) => Array.from({ length: 12 }, () => letter);

describe("explainRequiredUpgrades", () => {
  it("tells what is missing, and what each set of upgrades gains", () => {
    // BB throughout is 80; A begins above 80, so nothing is short and one rise is enough.
    const explanation = explainRequiredUpgrades(requiredFor(scoreWorksheet(lettersSheet(all("BB"))), "A"));
    const text = explainText(explanation);
    expect(explanation).toMatchObject({ value: "0", unit: "points" });
    expect(text).toContain("Predikat itu dapat dicapai dengan salah satu pilihan di bawah ini.");
    expect(text).toContain("batas bawah predikat 80 poin − nilai hasil evaluasi 80 poin");
    expect(text).toContain("Menurut aturan: batasnya harus dilampaui.");
    expect(text).toMatch(/Pilihan ke-1: [\d,]+ poin\. Dihitung dari .+ dari BB ke A [\d,]+ poin = /);
  });

  it("says when it is reached, and when only the points are known", () => {
    const reached = explainRequiredUpgrades(requiredFor(scoreWorksheet(lettersSheet(all("A"))), "BB"));
    expect(explainText(reached, { depth: 0 })).toContain("Predikat itu sudah tercapai.");
    const open = explainRequiredUpgrades(requiredFor(held(), "AA"));
    // 24 + 24 + 12 + 20 = 80; AA begins above 90.
    expect(open).toMatchObject({ value: "10" });
    expect(explainText(open, { depth: 0 })).toContain("Tidak ada jawaban yang dapat dinaikkan");
    expect(refusal(() => explainRequiredUpgrades({} as never))).toContain("invalid-input result.kind");
  });
});

const grade = fc.constantFrom("AA", "A", "BB", "B", "CC");

explanationLaws(
  fc.oneof(
    fc.tuple(anyPoints, grade).map(([points, wanted]) => requiredFor(held(points), wanted)),
    fc
      .tuple(anyLetters, grade, fc.constantFrom("parts", "steps"))
      .map(([letters, wanted, smallest]) =>
        requiredFor(scoreWorksheet(lettersSheet(letters)), wanted, { smallest, limit: 5, fixed: ["4"] }),
      ),
  ),
  explainRequiredUpgrades,
  Number(process.env["EXPLAIN_RUNS"] ?? 25),
);
