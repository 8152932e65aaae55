import { type AwardEntry, type AwardRound, type AwardScheme, type AwardTier, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";

/** `"a1 9 x"`: the entry a1 of the owner a with 9 points, in the category x. */
const entries = (...texts: string[]): AwardEntry[] =>
  texts.map((text) => {
    const [id = "", score = "", category] = text.split(" ");
    return { id, agencyId: id.slice(0, 1), score, ...(category !== undefined && { category }) };
  });
const award = (tiers: Partial<AwardTier>[], more: Partial<AwardScheme> = {}): AwardScheme => ({
  id: "s",
  label: "S",
  tiers: tiers.map((tier, i) => ({ id: `t${i + 1}`, label: "T", places: 1, ...tier })),
  ...more,
});
const fill = (list: AwardEntry[], scheme: AwardScheme, round?: AwardRound) => {
  const ids = (rows: readonly { readonly entry: AwardEntry }[]) => rows.map(({ entry }) => entry.id).join(" ");
  return selectWinners(list, scheme, round).tiers.map(({ selected, contests, contested, open }) => {
    const held = contests.map((each) => `${ids(each.entries)}: ${each.places} ${each.reason}`);
    return { won: ids(selected), may: ids(contested), held, open };
  });
};

describe("a tier", () => {
  it("of all keeps open what its owners must choose, and no other place", () => {
    expect(fill(entries("a1 9", "a2 9", "b1 8"), award([{ places: "all", perAgency: 1 }]))).toEqual([
      { won: "b1", may: "a1 a2", held: ["a1 a2: 1 agency-limit"], open: 1 },
    ]);
  });

  it("of all uses up none of the places that ties before it used", () => {
    const tiers = [{ onTie: "include" }, { places: "all", minimumScore: 85 }, { places: 2 }] as const;
    const list = entries("a1 90", "b1 90", "c1 80", "d1 70");
    expect(fill(list, award([...tiers], { tiesUseLaterPlaces: true })).map(({ won, open }) => [won, open])).toEqual([
      ["a1 b1", 0],
      ["", 0],
      ["c1", 0],
    ]);
  });

  it("shows equals in the order of the input, whatever became of them before", () => {
    const list = entries("a1 9 x", "a2 8 x", "b1 8 y", "a3 8 x");
    const won = (...tiers: Partial<AwardTier>[]) => fill(list, award(tiers)).map((tier) => tier.won);
    // a2 and a3 are of an owner that has won, b1 is of another category.
    expect(won({ places: 3, perAgency: 1, category: "x" }, { places: "all" })).toEqual(["a1", "a2 b1 a3"]);
    const mixed = entries("a1 8 x", "b1 8 y", "c1 8 x");
    expect(fill(mixed, award([{ category: "x" }, {}])).map(({ held }) => held)).toEqual([
      ["a1 c1: 1 tie-at-cut"],
      ["a1 b1 c1: 1 tie-at-cut"],
    ]);
  });

  it("waits for the tier before it where only those come that compete there", () => {
    // Two of three go on, b1 is of another category: one place for the two, whoever they are.
    const list = entries("a1 8 x", "c1 8 x", "d1 8 x", "b1 8 y");
    expect(fill(list, award([{ category: "x" }, { category: "x" }])).map(({ held }) => held)).toEqual([
      ["a1 c1 d1: 1 tie-at-cut"],
      ["a1 c1 d1: 1 earlier-tier"],
    ]);
  });
});

// Should a1 win t1, c1 and a2 win t2; should c1 win t1, a1 wins t2, a2 is barred, and one place of t2 is left.
describe("a tier of which it is not known how many places are left", () => {
  const first = { perAgency: 1 };
  const list = (...more: string[]) => entries("a1 9", "c1 9", "a2 5", ...more);
  const decide = (id: string) => ({ decisions: [{ tierId: "t1", selected: [id] }] });

  it("lets nobody in for sure by including ties", () => {
    const scheme = award([first, { places: 2, perAgency: 1, onTie: "include" }]);
    const both = list("d1 4", "e1 4");
    expect(fill(both, scheme)[1]).toMatchObject({ won: "", may: "a1 c1 a2 d1 e1" });
    expect([fill(both, scheme, decide("a1"))[1]?.won, fill(both, scheme, decide("c1"))[1]?.won]).toEqual([
      "c1 a2",
      "a1 d1 e1",
    ]);
  });

  it("turns nobody away by excluding ties who may fit", () => {
    const scheme = award([first, { places: 2, perAgency: 1, onTie: "exclude" }]);
    const one = list("d1 4");
    expect(fill(one, scheme)[1]).toMatchObject({ won: "", may: "a1 c1 a2 d1" });
    expect([fill(one, scheme, decide("a1"))[1]?.won, fill(one, scheme, decide("c1"))[1]?.won]).toEqual([
      "c1 a2",
      "a1 d1",
    ]);
  });
});

// The same, with a third tier for those of the category k: d1 and e1 of equal scores, and f1 behind them.
describe("a tier behind one of which it is not known who wins there", () => {
  const list = entries("a1 9", "c1 9", "a2 5", "d1 4 k", "e1 4 k", "f1 3 k", "m1 2 m");
  const scheme = (second: Partial<AwardTier>, third: Partial<AwardTier>, more: Partial<AwardScheme> = {}) =>
    award([{ perAgency: 1 }, { perAgency: 1, ...second }, third], more);
  const third = (own: AwardScheme, winner?: string) =>
    fill(list, own, winner === undefined ? {} : { decisions: [{ tierId: "t1", selected: [winner] }] })[2];

  it("is promised to nobody where both equals may come, having been excluded together", () => {
    const own = scheme({ places: 3, onTie: "exclude" }, { places: 2, category: "k" });
    expect(third(own)?.won).toBe("");
    expect(third(own)?.may.split(" ")).toContain("f1");
    expect([third(own, "a1")?.won, third(own, "c1")?.won]).toEqual(["d1 e1", "f1"]);
  });

  it("is denied to nobody where both equals may be gone, having been included together", () => {
    const own = scheme({ places: 2, onTie: "include" }, { category: "k" });
    expect(third(own)?.may.split(" ")).toContain("f1");
    expect([third(own, "a1")?.may, third(own, "c1")?.won]).toEqual(["d1 e1", "f1"]);
  });

  it("is promised to nobody where such equals may have used up its place", () => {
    const own = scheme({ places: 2, onTie: "include" }, { category: "m" }, { tiesUseLaterPlaces: true });
    expect(third(own)).toMatchObject({ won: "", may: "m1" });
    expect([third(own, "a1")?.won, third(own, "c1")?.won]).toEqual(["m1", ""]);
  });
});

describe("owners that have their share", () => {
  it("are no part of what others compete for", () => {
    // a0 wins t2, so that of a1 and c1, one of whom comes, only c1 can win there.
    const list = entries("a0 10", "a1 9 x", "c1 9 x");
    expect(fill(list, award([{ category: "x" }, { places: 3, perAgency: 1 }])).map(({ may }) => may)).toEqual([
      "a1 c1",
      "c1",
    ]);
  });

  it("go on, apart from the equals of whom it is not known who comes", () => {
    // Should a1 win t1, c1, a2 and one of b win t2, and t3 is for the other one of b and for f1. Should c1 win t1, one of a,
    // one of b and f1 win t2, and t3 is for the others. So f1 may win in either, and nobody is lost.
    const list = entries("a1 9 x", "c1 9 x", "a2 9", "b1 9", "b2 9", "f1 5");
    const scheme = award([{ category: "x" }, { places: 3, perAgency: 1 }, { places: 2 }]);
    expect(selectWinners(list, scheme).notAwarded).toEqual([]);
    expect(fill(list, scheme).map(({ won, may }) => [won, may.split(" ").sort().join(" ")])).toEqual([
      ["", "a1 c1"],
      ["", "a1 a2 b1 b2 c1 f1"],
      ["", "a1 a2 b1 b2 c1 f1"],
    ]);
    const won = (id: string) => fill(list, scheme, { decisions: [{ tierId: "t1", selected: [id] }] });
    expect([won("a1")[2]?.may, won("c1")[1]?.won]).toEqual(["b1 b2", "f1"]);
  });

  it("are out where it is not known either whether they reach the minimum", () => {
    // a1 or b1 wins t1; then c1 with 80 or a2 with 85 wins t2, which decides whether 82 is enough for t4. d1 has won t3.
    const list = entries("a1 90 x", "b1 90 x", "a2 85 y", "d1 82 w", "c1 80 y", "d2 81 z");
    const scheme = award(
      [
        { category: "x" },
        { category: "y" },
        { category: "z" },
        { places: "all", category: "w", minimumOf: { of: "last", tier: "t2" } },
      ],
      { perAgency: 1 },
    );
    const { tiers, notAwarded } = selectWinners(list, scheme);
    expect(tiers[3]).toMatchObject({ selected: [], contests: [], contested: [] });
    expect(notAwarded.map(({ entry, misses }) => [entry.id, misses.at(-1)])).toEqual([
      ["d1", { tierId: "t4", reason: "agency-limit" }],
    ]);
  });
});
