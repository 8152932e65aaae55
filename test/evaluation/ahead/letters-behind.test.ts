import { lettersBehind, scoreComponents, scoreWorksheet } from "sakip";
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
