import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainIkpaScore, explainText, ikpaAbsorption, ikpaDeviation, ikpaRevision } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

describe("explainIkpaScore", () => {
  it("goes from the types of expenditure to the quarter and to the score", () => {
    // 60 ÷ (250 × 20%) = 120, at most 100; 24,5 ÷ (200 × 15%) = 81,67; 7 ÷ (50 × 10%) = 140, at most 100;
    // (100 × 250 + 81,67 × 200 + 100 × 50) ÷ 500 = 92,67; × 20% = 18,53.
    const score = ikpaAbsorption({
      year: 2024,
      quarters: [
        {
          quarter: 1,
          types: [
            { expenditure: "51", budget: 250, realization: 60 },
            { expenditure: "52", budget: 200, realization: "24.5" },
            { expenditure: "53", budget: 50, realization: 7 },
          ],
        },
      ],
    });
    const explanation = explainIkpaScore(score);
    expect(Number(explanation.value)).toBeCloseTo(92.6667, 4);
    const [quarter, contribution] = explanation.steps;
    expect(quarter?.steps.map(({ subject, bound }) => [subject, bound?.value])).toEqual([
      ["type:51", "100"],
      ["type:52", undefined],
      ["type:53", "100"],
    ]);
    expect(contribution).toMatchObject({ subject: "contribution", unit: "points" });
    expect(Number(contribution?.value)).toBeCloseTo(18.5333, 4);
    expect(explainText(explanation)).toContain(
      "Jenis belanja 51: 100%. Dihitung dari realisasi 60 ÷ (anggaran 250 × target 20% ÷ 100) × 100 = 120%. " +
        "Nilai tidak boleh melebihi batas atas 100%, sehingga menjadi 100%.",
    );
  });

  it("takes the mean deviation from 100 beyond the tolerance, and nothing within it", () => {
    const month = (n: number, realization: number) => ({
      month: n,
      types: [{ expenditure: "52", budget: 1200, planned: 100, realization }],
    });
    // 4 percent off is within 5; with 13 percent the mean is 8,5, and 100 − 8,5 = 91,5.
    expect(explainIkpaScore(ikpaDeviation({ year: 2024, months: [month(1, 96)] })).value).toBe("100");
    const february = explainIkpaScore(ikpaDeviation({ year: 2024, months: [month(1, 96), month(2, 87)] }));
    expect(february.value).toBe("91.5");
    expect(explainText(february)).toContain("Menurut aturan: toleransi 5%");
  });

  it("tells how often was revised, and the cap of the year", () => {
    // No revision and one are worth 110 each, the year at most 100.
    const rare = explainIkpaScore(ikpaRevision({ year: 2024, semesters: [0, 1] }));
    expect(rare).toMatchObject({ value: "100", bound: { kind: "cap", value: "100" } });
    expect(rare.steps[0]?.inputs.map(({ key, value }) => [key, value])).toEqual([
      ["revisions", "0"],
      ["worth", "110"],
    ]);
    expect(explainText(rare)).toContain("Diketahui: banyak revisi 0.");
  });

  it("refuses what is no such score", () => {
    expect(refusal(() => explainIkpaScore({ kind: "deviation" } as never))).toContain("invalid-input result.kind");
  });
});

const types = (more: Record<string, fc.Arbitrary<string>>) =>
  fc
    .uniqueArray(
      fc.record({
        expenditure: fc.constantFrom("51", "52", "53", "57"),
        budget: amounts,
        realization: fc.option(amounts, { freq: 30 }),
        ...more,
      }),
      { selector: ({ expenditure }) => expenditure, minLength: 1, maxLength: 4 },
    )
    .map((all) => all as { expenditure: string; budget: string; planned: string; realization: string | null }[]);
const quarter = <const N extends 1 | 2 | 3 | 4>(n: N) => types({}).map((each) => ({ quarter: n, types: each }));
const absorption = fc
  .oneof(
    fc.tuple(quarter(1)),
    fc.tuple(quarter(1), quarter(2)),
    fc.tuple(quarter(1), quarter(2), quarter(3)),
    fc.tuple(quarter(1), quarter(2), quarter(3), quarter(4)),
  )
  .map((quarters) => ikpaAbsorption({ year: 2024, quarters }));
const deviation = fc
  .array(types({ planned: amounts }), { maxLength: 12 })
  .map((all) => ikpaDeviation({ year: 2024, months: all.map((each, i) => ({ month: i + 1, types: each })) }));
const revision = fc.array(fc.nat(4), { maxLength: 2 }).map((semesters) => ikpaRevision({ year: 2024, semesters }));
explanationLaws(fc.oneof(absorption, deviation, revision), explainIkpaScore);
