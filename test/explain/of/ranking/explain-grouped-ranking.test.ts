import { describe, expect, it } from "vitest";
import { explainGroupedRanking, explainText, rankWithin } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { itemsOf } from "./items.ts";

describe("explainGroupedRanking", () => {
  it("explains each group, and the list as a whole", () => {
    const ranked = rankWithin(
      [
        { id: "dlh", type: "A", score: 82 },
        { id: "dinkes", type: "B", score: 85 },
        { id: "dishub", type: "A", score: 79 },
        { id: "dinsos", type: null, score: 60 },
      ],
      { value: ({ score }) => score, group: ({ type }) => type },
    );
    const explanation = explainGroupedRanking(ranked);
    expect(explanation).toMatchObject({ value: "2", unit: "groups" });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["group:A", "2"],
      ["group:B", "1"],
      ["overall", "4"],
    ]);
    expect(explainText(explanation)).toContain("Diketahui: tanpa kelompok dinsos.");
  });

  it("refuses what is no such result", () => {
    expect(refusal(() => explainGroupedRanking({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  itemsOf.map((items) =>
    rankWithin(items, {
      value: ({ value }) => value,
      group: ({ other }) => (other === 0 ? null : `tipe ${other}`),
    }),
  ),
  explainGroupedRanking,
);
