import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideRanking, explainDividedRanking, explainText, rankBy } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { itemsOf } from "./items.ts";

describe("explainDividedRanking", () => {
  it("tells the share of the places above, the percentile, and the group", () => {
    // Of 91, 88, 88, 75 the two in the middle share the places 2 and 3: (2 + 3 − 1) ÷ 2 = 2 of 4 places, 50 percent, lie
    // above their middle; in 4 groups that is group 2 + 1 = 3.
    const ranking = rankBy(["91", "88", "88", "75"], { value: (score) => score });
    const explanation = explainDividedRanking(divideRanking(ranking));
    expect(explanation.steps.map(({ value }) => value)).toEqual(["1", "3", "3", "4"]);
    expect(explanation.steps[1]?.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["before", "50"],
      ["percentile", "50"],
    ]);
    expect(explainText(explanation)).toContain("Diketahui: banyak kelompok 4.");
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainDividedRanking({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(itemsOf, fc.integer({ min: 1, max: 5 }))
    .map(([items, groups]) => divideRanking(rankBy(items, { value: ({ value }) => value }), groups)),
  explainDividedRanking,
);
