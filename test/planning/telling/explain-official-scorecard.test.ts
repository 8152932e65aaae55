import fc from "fast-check";
import { type ConsequencePolicy, explainText, type PerformanceAgreement, parsePeriod } from "sakip";
import { assessOfficial, explainOfficialScorecard } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { explanationLaws } from "../../support/explanation-laws.ts";
import { refusal } from "../../support/refusal.ts";

const agreement: PerformanceAgreement = {
  id: "pk",
  year: 2024,
  firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
  secondParty: null,
  objectives: [
    {
      nodeId: "s",
      title: "Sasaran",
      indicators: [
        {
          indicatorId: "a",
          title: "Indikator a",
          unit: null,
          polarity: "maximize",
          target: 100,
          quarters: ([1, 2, 3, 4] as const).map((quarter) => ({ quarter, target: quarter * 25 })),
        },
      ],
      restsOn: [],
    },
  ],
  programmes: [],
  clauses: [],
};
const label = { id: "TPP dikurangi", en: "Allowance cut" };
const consequences: ConsequencePolicy = {
  id: "pakta",
  label: label,
  since: "2024-01",
  clauses: [
    { id: "missed", when: [{ measure: "quarter-achievement", below: 90 }], kind: "allowance", label, percent: -10 },
  ],
  source: { title: "Aturan uji", status: "convention" },
};
const card = (quarters: readonly (number | null)[], allowance: number) =>
  assessOfficial(
    {
      agreement,
      realizations: quarters.map((realization, i) => ({
        indicatorId: "a",
        period: parsePeriod(`2024-TW${i + 1}`),
        realization,
      })),
      behaviour: "as-expected",
      months: [{ month: "2024-03", allowance }],
    },
    { consequences },
  );

describe("explainOfficialScorecard", () => {
  it("goes from the agreement to what is paid", () => {
    // 20 of 25 in the first quarter are 80 percent: 10 percent of 1.000.000 are cut.
    const explanation = explainOfficialScorecard(card([20, 50, 75, 100], 1_000_000));
    expect(explanation).toMatchObject({ value: "900000", unit: "rupiah" });
    expect(explanation.steps.map(({ subject }) => subject)).toEqual([
      "agreement-measurement",
      "rating:1",
      "rating:2",
      "rating:3",
      "rating:4",
      "result-rating",
      ...explanation.steps.slice(6).map(({ subject }) => subject),
    ]);
    expect(explanation.steps.at(-1)?.subject).toBe("consequence-report");
    const text = explainText(explanation);
    expect(text).toContain("Tambahan penghasilan yang dibayarkan kepada Kepala Dinas: 900.000 rupiah.");
    expect(text).toContain("TPP dikurangi: -10%.");
  });

  it("refuses what is no scorecard", () => {
    expect(refusal(() => explainOfficialScorecard({ kind: "simulation" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const reading = fc.option(fc.nat(110), { freq: 5 });
explanationLaws(
  fc
    .tuple(fc.array(reading, { maxLength: 4 }), fc.nat(9_999_999))
    .map(([quarters, allowance]) => card(quarters, allowance)),
  explainOfficialScorecard,
);
