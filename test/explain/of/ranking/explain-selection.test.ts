import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainSelection, explainText, rankBy, selectTop } from "../../../../src/index.ts";
import { refusal } from "../../../budget/refusal.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { itemsOf } from "./items.ts";

const scores = [
  { id: "dlh", score: 90 },
  { id: "dinkes", score: 80 },
  { id: "dishub", score: 80 },
];
const ranking = rankBy(scores, { value: ({ score }) => score });

describe("explainSelection", () => {
  it("tells who is within the places, and who is tied across the cut", () => {
    const explanation = explainSelection(selectTop(ranking, 2));
    expect(explanation).toMatchObject({ value: "1", unit: "items", formula: { op: "count", of: [{ step: 0 }] } });
    expect(explanation.steps.map(({ subject, value }) => [subject, value])).toEqual([
      ["item:dlh", "selected"],
      ["item:dinkes", "contested"],
      ["item:dishub", "contested"],
      ["open", "1"],
    ]);
    const text = explainText(explanation);
    expect(text).toContain("dlh: terpilih. Ditentukan oleh tempat 1, yang berada sampai dengan 2.");
    expect(text).toContain("dinkes: menunggu keputusan karena nilainya sama di batas.");
    expect(text).toContain("Menurut aturan: bila nilainya sama: yang sama di batas dilaporkan.");
  });

  it("takes all equals in where the rule says so", () => {
    const all = explainSelection(selectTop(ranking, 2, { onTie: "include" }));
    expect(all.value).toBe("3");
    // The first place of the tied group, 2, lies within 2; its last place, 3, does not.
    expect(all.steps[1]?.formula).toMatchObject({ of: [{ value: "2" }], row: { upTo: "2", gives: "selected" } });
    expect(explainSelection(selectTop(ranking, 2, { onTie: "exclude" })).value).toBe("1");
  });

  it("refuses what is no selection", () => {
    expect(refusal(() => explainSelection({ kind: "ranking" } as never))).toContain("invalid-input result.kind");
  });
});

explanationLaws(
  fc
    .tuple(itemsOf, fc.nat(6), fc.constantFrom("report", "include", "exclude"))
    .map(([items, places, onTie]) => selectTop(rankBy(items, { value: ({ value }) => value }), places, { onTie })),
  explainSelection,
);
