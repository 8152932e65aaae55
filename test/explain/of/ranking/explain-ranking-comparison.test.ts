import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareRankings,
  explainRankingComparison,
  explainText,
  rankBy,
  sakipGradeScale,
} from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { type Item, itemsOf } from "./items.ts";

type Score = readonly [id: string, score: number | null];
const rank = (scores: readonly Score[]) => rankBy(scores, { value: ([, score]) => score });

describe("explainRankingComparison", () => {
  it("tells how each moved, from the middle of its places, and who came and went", () => {
    const comparison = compareRankings(
      rank([
        ["dlh", 80],
        ["dinkes", 75],
        ["dishub", 70],
      ]),
      rank([
        ["dlh", 78],
        ["dinkes", 79],
        ["dinsos", 60],
        ["dishub", null],
      ]),
      { idOf: ([id]) => id, scale: sakipGradeScale },
    );
    const explanation = explainRankingComparison(comparison);
    expect(explanation.value).toBe("2");
    expect(explanation.steps.map(({ subject, value, steps }) => [subject, value, steps[0]?.value])).toEqual([
      ["item:dinkes", "1", "4"],
      ["item:dlh", "-1", "-2"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("baru masuk dinsos (tidak ada dalam daftar yang lain)");
    expect(text).toContain("tidak ada lagi dishub (tanpa nilai dalam daftar yang lain)");
    expect(text).toContain("predikat sebelumnya BB; predikat sekarang BB; tingkat lebih baik 0.");
  });

  it("refuses what is no comparison", () => {
    expect(refusal(() => explainRankingComparison({ kind: "ranking" } as never))).toContain(
      "invalid-input result.kind",
    );
  });
});

const ranked = (items: readonly Item[]) => rankBy(items, { value: ({ value }) => value });
explanationLaws(
  fc
    .tuple(itemsOf, itemsOf, fc.constantFrom("all", "common"))
    .map(([before, after, among]) =>
      compareRankings(ranked(before), ranked(after), { idOf: ({ name }) => name, among }),
    ),
  explainRankingComparison,
);
