import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageRates, explainAverageRate, explainText, measureAbsorption } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { amounts, explanationLaws } from "../../../support/explanation-laws.ts";

const rateOf = ([budget, realization]: readonly [string, string | null]) => measureAbsorption({ budget, realization });

describe("explainAverageRate", () => {
  it("averages the percentages, and says that this is not the whole", () => {
    // (30 + 50 + 100) ÷ 3 = 60, though 1.040 of 1.200 was spent.
    const rates = [rateOf(["100", "30"]), rateOf(["100", "50"]), rateOf(["1000", "1000"])];
    const explanation = explainAverageRate(averageRates(rates));
    expect(explanation).toMatchObject({ subject: "average-rate", value: "60", unit: "percent" });
    expect(explainText(explanation)).toBe(
      "Rata-rata persentase penyerapan: 60%. Dihitung dari rata-rata (persentase ke-1 30%; persentase ke-2 50%; " +
        "persentase ke-3 100%) = 60%. Setiap persentase dihitung sama, berapa pun anggarannya; ini bukan penyerapan " +
        "keseluruhan. Diketahui: banyak data yang dipakai 3; seharusnya 3. Menurut aturan: cara rata-rata rata-rata hitung; " +
        "perlakuan atas yang tanpa persentase membatalkan rata-rata. Dasar: tidak ada rujukan yang disebut.",
    );
  });

  it("counts what has no percentage, and says what is done about it", () => {
    const rates = [rateOf(["100", "30"]), rateOf(["100", null])];
    const refused = explainAverageRate(averageRates(rates));
    expect(refused).toMatchObject({ value: null, reason: "missing-rates", formula: null });
    const kept = explainAverageRate(averageRates(rates, { missing: "leave-out" }));
    expect(kept.value).toBe("30");
    expect(kept.inputs.map(({ key, value }) => [key, value])).toEqual([
      ["rate:1", "30"],
      ["mean", "arithmetic"],
      ["missing", "redistribute"],
      ["used", "1"],
      ["expected", "2"],
    ]);
    expect(explainText(kept)).toContain("perlakuan atas yang tanpa persentase tidak diikutkan.");
  });

  it("reads what the release before gave", () => {
    const rates = [
      { status: "computed", value: "30" },
      { status: "not-computable", reason: "not-reported" },
    ];
    const old = {
      kind: "average-rate",
      status: "computed",
      value: "30",
      rates,
      rule: "leave-out",
      used: 1,
      missing: 1,
    };
    expect(explainAverageRate(old as never)).toEqual(
      explainAverageRate(averageRates(rates as never, { missing: "redistribute" })),
    );
  });

  it("tells weights, and then not that each counts the same", () => {
    const weighed = explainAverageRate(averageRates([30, 60], { weights: [1, 2] }));
    expect(weighed).toMatchObject({ value: "50" });
    expect(weighed.statement).toBeUndefined();
    expect(weighed.inputs.slice(0, 4).map(({ key, value }) => [key, value])).toEqual([
      ["rate:1", "30"],
      ["weight:0", "1"],
      ["rate:2", "60"],
      ["weight:1", "2"],
    ]);
  });

  it("refuses what is no mean of percentages", () => {
    expect(refusal(() => explainAverageRate({ kind: "absorption" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(
      fc.array(fc.tuple(amounts, fc.option(amounts, { freq: 9 })), { maxLength: 8 }),
      fc.constantFrom("refuse", "redistribute", "zero"),
    )
    .map(([pairs, missing]) => averageRates(pairs.map(rateOf), { missing })),
  explainAverageRate,
);
