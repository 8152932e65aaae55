import { type AwardEntry, type AwardScheme, type JuryDecision, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const entry = (id: string, score: number, category = "-"): AwardEntry => ({
  ...{ id, agencyId: id.slice(0, 1), score, category },
});
const decided = (list: AwardEntry[], scheme: AwardScheme, ...decisions: JuryDecision[]) =>
  refusal(() => selectWinners(list, scheme, { decisions }));
const two: AwardScheme = {
  ...{ id: "s", label: "S" },
  tiers: [
    { id: "best", label: "T", places: 1 },
    { id: "next", label: "T", places: 1 },
  ],
};

describe("a decision", () => {
  const list = [entry("a1", 9), entry("b1", 9), entry("c1", 9)];

  it("is told apart from another of the same tier, or for the same entry", () => {
    expect(decided(list, two, { tierId: "best", selected: ["a1"] }, { tierId: "next", selected: ["b1"] })).toEqual([]);
    expect(decided(list, two, { tierId: "best", selected: ["a1"] }, { tierId: "next", selected: ["a1"] })).toEqual([
      "invalid-input round.decisions[1].selected[0]",
    ]);
    expect(decided([entry("a1", 9)], two, { tierId: "best", selected: ["a1"] })).toEqual([
      "invalid-input round.decisions[0].selected[0]",
    ]);
  });

  it("waits for those before it: nobody can choose from those who may not come", () => {
    expect(decided(list, two, { tierId: "next", selected: ["b1"] })).toEqual([
      "invalid-input round.decisions[0].selected[0]",
    ]);
  });

  it("waits for those before it where they say whom the limit of an owner lets win", () => {
    // Should a1 win the first place, a2 may not win the second.
    const tied = [entry("a1", 9, "x"), entry("c1", 9, "x"), entry("a2", 8), entry("b1", 8)];
    const [best, next] = two.tiers as [AwardScheme["tiers"][number], AwardScheme["tiers"][number]];
    const scheme = {
      ...two,
      perAgency: 1,
      tiers: [
        { ...best, category: "x" },
        { ...next, category: "-" },
      ],
    };
    const second = { tierId: "next", selected: ["a2"] };
    expect(decided(tied, scheme, second)).toEqual(["invalid-input round.decisions[0].selected[0]"]);
    const other = { tierId: "next", selected: ["b1"] };
    expect(decided(tied, scheme, other)).toEqual(["invalid-input round.decisions[0].selected[0]"]);
    expect(decided(tied, scheme, { tierId: "best", selected: ["c1"] }, second)).toEqual([]);
    // Then b1 wins without a decision.
    expect(decided(tied, scheme, { tierId: "best", selected: ["a1"] }, second)).toEqual([
      "invalid-input round.decisions[1].selected[0]",
    ]);
  });

  it("leaves the others without a place, and says so", () => {
    const { notAwarded, tiers } = selectWinners(
      list,
      { ...two, tiers: two.tiers.slice(0, 1) },
      { decisions: [{ tierId: "best", selected: ["b1"] }] },
    );
    expect(tiers[0]?.selected.map(({ entry: { id }, decidedBy }) => [id, decidedBy])).toEqual([["b1", "jury"]]);
    expect(notAwarded.map(({ entry: { id }, decidedBy, misses }) => [id, decidedBy, misses])).toEqual([
      ["a1", "value", [{ tierId: "best", reason: "places-filled" }]],
      ["c1", "value", [{ tierId: "best", reason: "places-filled" }]],
    ]);
  });

  it("is no jury's word before it is given", () => {
    const { tiers } = selectWinners(list, two);
    expect(tiers[0]?.contested.map(({ decidedBy }) => decidedBy)).toEqual(["value", "value", "value"]);
  });
});
