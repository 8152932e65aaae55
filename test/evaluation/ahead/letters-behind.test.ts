import { defineRegulation, lettersBehind, permenpanrb88of2021, scoreComponents, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { LETTERS, lettersSheet, rankSheet, WORTH } from "../../support/worksheets.ts";

const of = (planning: string, measurement: string, reporting: string, internal: string) =>
  lettersBehind(
    scoreComponents({
      evaluationYear: 2022,
      components: { planning, measurement, reporting, "internal-evaluation": internal },
    }),
  );
const counts = (origins: ReturnType<typeof lettersBehind>) =>
  origins.status === "computed" ? origins.value.map(({ combinations }) => combinations.length > 0) : origins.reason;

describe("lettersBehind", () => {
  it("explains the worksheet of a unit “Nilai 2021” by letters, fully", () => {
    expect(counts(of("24.60", "23.70", "12.00", "19.25"))).toEqual([true, true, true, true]);
  });

  it("shows that components 1 and 4 of BP Batam are averages", () => {
    expect(counts(of("25.10", "24.60", "12.75", "20.23"))).toEqual([false, true, true, false]);
  });

  it("finds every way, as three loops over the letters do", () => {
    const origins = of("24.60", "30", "0", "0");
    const ways: Record<string, string>[] = [];
    for (const existence of LETTERS)
      for (const quality of LETTERS)
        for (const use of LETTERS)
          if (6 * WORTH[existence] + 9 * WORTH[quality] + 15 * WORTH[use] === 2460)
            ways.push({ existence, quality, use });
    expect(origins.status === "computed" && origins.value[0]?.combinations).toEqual(ways);
    expect(origins.status === "computed" && origins.value[1]?.combinations).toEqual([
      { existence: "AA", quality: "AA", use: "AA" },
    ]);
  });

  it("finds the letters of a worksheet among its ways", () => {
    const origins = lettersBehind(scoreWorksheet(lettersSheet(["A", "BB", "C", ...Array(9).fill("D")])));
    expect(origins.status === "computed" && origins.value[0]?.combinations).toContainEqual({
      existence: "A",
      quality: "BB",
      use: "C",
    });
  });

  it("has nothing to say of questions", () => {
    expect(counts(lettersBehind(scoreWorksheet(rankSheet(0))))).toBe("no-letters");
  });
});

describe("a local regulation of many sub-components", () => {
  const parts = (weights: readonly string[]) =>
    defineRegulation({
      ...permenpanrb88of2021,
      id: "many",
      components: [
        {
          key: "all",
          code: "1",
          label: { id: "Semua", en: "All" },
          weight: 100,
          parts: weights.map((weight, i) => ({
            key: `p${i}`,
            code: `1.${i}`,
            label: { id: "Bagian", en: "Part" },
            weight,
            method: "judged" as const,
            answers: permenpanrb88of2021.answerScales[0]?.id ?? "",
            items: [],
          })),
        },
      ],
    });
  const originOf = (value: string, weights: readonly string[]) => {
    const rule = parts(weights);
    const origins = lettersBehind(scoreComponents({ evaluationYear: 2024, components: { all: value } }, rule), rule);
    return origins.status === "computed" ? origins.value[0] : undefined;
  };
  const eight = Array(8).fill("12.5");

  it("of 8 by 8 letters is answered: the first thousand ways, and that there are more", () => {
    const origin = originOf("80", eight);
    expect([origin?.combinations.length, origin?.truncated]).toEqual([1000, true]);
    for (const letters of origin?.combinations ?? []) {
      const sum = Object.values(letters).reduce(
        (total, letter) => total + WORTH[letter as (typeof LETTERS)[number]],
        0,
      );
      expect(sum).toBe(640);
    }
    // The best letters first, as the ways of fewer are told.
    expect(Object.values(origin?.combinations[0] ?? {}).slice(0, 3)).toEqual(["AA", "AA", "AA"]);
  });

  it("tells all there are where they are few, and that there are none", () => {
    expect(originOf("100", eight)).toMatchObject({ combinations: [{ p0: "AA", p7: "AA" }], truncated: false });
    expect(originOf("98.75", eight)?.combinations).toHaveLength(8);
    expect(originOf("99.99", eight)).toMatchObject({ combinations: [], truncated: false });
  });

  it("of weights that share no unit breaks off, and says so", () => {
    // Five pairs of 16 that are apart by less and less, and 10 twice: hardly two sums are alike.
    const pairs = ["8.1", "7.9", "8.01", "7.99", "8.001", "7.999", "8.0001", "7.9999", "8.00001", "7.99999"];
    const origin = originOf("61.234567891", [...pairs, "10", "10"]);
    expect([origin?.combinations, origin?.truncated]).toEqual([[], true]);
  });
});
