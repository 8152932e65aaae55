import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainIndicatorInForce, explainText, type Indicator, indicatorInForce } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const versions: readonly Indicator[] = [
  { id: "ikm", title: "Indeks kepuasan", polarity: "maximize", validUntil: "2023-12-31" },
  { id: "ikm", title: "Indeks kepuasan masyarakat", polarity: "maximize", validFrom: "2024-01-01" },
];

describe("explainIndicatorInForce", () => {
  it("tells of every version when it is in force", () => {
    expect(explainText(explainIndicatorInForce(indicatorInForce(versions, "ikm", "2024-06-30")))).toBe(
      [
        "Indikator yang berlaku: Indeks kepuasan masyarakat. Diketahui: indikator ikm; pada tanggal 30 Juni 2024; banyak versi 2. Dasar: tidak ada rujukan yang disebut.",
        "  1. Indeks kepuasan: tidak berlaku pada tanggal itu. Diketahui: awal masa berlaku tidak ditentukan; akhir masa berlaku 31 Desember 2023.",
        "  2. Indeks kepuasan masyarakat: berlaku pada tanggal itu. Diketahui: awal masa berlaku 1 Januari 2024; akhir masa berlaku tidak ditentukan.",
      ].join("\n"),
    );
  });

  it("says why there is none", () => {
    expect(explainIndicatorInForce(indicatorInForce([], "ikm", "2024-06-30"))).toMatchObject({
      value: null,
      reason: "not-in-force",
      steps: [],
    });
    expect(refusal(() => explainIndicatorInForce({} as never))).toContain("invalid-input result.kind");
  });
});

const day = fc.constantFrom("2022-06-30", "2023-12-31", "2024-01-01", "2025-01-01");

explanationLaws(
  fc
    .tuple(
      fc.array(fc.record({ validFrom: fc.option(day, { nil: undefined }), validUntil: fc.constant(undefined) }), {
        maxLength: 3,
      }),
      day,
    )
    .map(([lives, date]) =>
      indicatorInForce(
        lives.map(({ validFrom }, i) => ({
          id: "ikm",
          title: `Indeks ${i + 1}`,
          polarity: "maximize",
          ...(validFrom !== undefined && { validFrom }),
        })),
        "ikm",
        date,
      ),
    ),
  explainIndicatorInForce,
);
