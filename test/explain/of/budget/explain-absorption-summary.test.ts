import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BudgetLine, explainAbsorptionSummary, explainText, summarizeAbsorption } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

const explained = (lines: readonly BudgetLine[], options: object = {}) =>
  summarizeAbsorption(lines, { by: (line) => line.agencyId, ...options }).map((each) => explainAbsorptionSummary(each));

describe("explainAbsorptionSummary", () => {
  it("divides all that was spent by all that was budgeted of what reported", () => {
    // 30 of 60 that reported; the 40 that did not are told, and are no zero.
    const [dlh] = explained([
      { agencyId: "dlh", budget: 60, realization: 30 },
      { agencyId: "dlh", budget: 40, realization: null },
    ]);
    expect(dlh).toMatchObject({ subject: "absorption-summary", value: "50", unit: "percent" });
    const text = dlh === undefined ? "" : explainText(dlh);
    expect(text).toMatch(
      /^Penyerapan anggaran dlh: 50%\. Dihitung dari jumlah realisasi 30 ÷ jumlah anggaran yang dilaporkan realisasinya 60 × 100 = 50%\./,
    );
    expect(text).toContain("banyak baris 2 baris; tidak melapor 1 baris; anggaran 100.");
  });

  it("tells what was left out, as of which day, and how the amounts are meant", () => {
    const [dlh] = explained(
      [
        {
          agencyId: "dlh",
          budget: 100,
          realization: 40,
          period: { kind: "month", year: 2023, month: 3 },
          version: "original",
          exclusions: [{ name: "blocked", budget: 20, realization: 5 }],
        },
      ],
      { asOf: "2023-03-31", amounts: "cumulative", version: "original", exclude: ["blocked"] },
    );
    // (40 − 5) ÷ (100 − 20) = 43,75%.
    expect(dlh?.value).toBe("43.75");
    const text = dlh === undefined ? "" : explainText(dlh);
    expect(text).toContain("sampai dengan tanggal 31 Maret 2023");
    expect(text).toContain("sifat realisasi kumulatif sejak awal tahun");
    expect(text).toContain("dikecualikan blocked; anggaran yang dikecualikan 20; realisasi yang dikecualikan 5.");
  });

  it("says why a group has none", () => {
    const [silent] = explained([{ agencyId: "dlh", budget: 40, realization: null }]);
    expect(silent).toMatchObject({ value: null, reason: "not-reported" });
  });

  it("refuses what is no summary", () => {
    expect(refusal(() => explainAbsorptionSummary({ kind: "absorption" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

explanationLaws(
  fc
    .array(
      fc.record({
        agencyId: fc.constant("dinas pendidikan"),
        budget: amounts,
        realization: fc.option(amounts, { freq: 6 }),
        direction: fc.constantFrom("expenditure", "revenue"),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((lines) => {
      const [only] = summarizeAbsorption(lines, { by: (line) => line.agencyId });
      if (only === undefined) throw new Error("one group was expected");
      return only;
    }),
  explainAbsorptionSummary,
);
