import { type AwardEntry, type AwardScheme, selectWinners } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const entry = (id: string, score: number | string): AwardEntry => ({ id, agencyId: id, score });
const scheme: AwardScheme = { id: "s", label: "S", tiers: [{ id: "t", label: "T", places: 2 }] };
const list = [entry("d", 90), entry("a", 80), entry("b", 80), entry("x", 70), entry("y", 70), entry("z", 60)];

describe("the ranking of an award", () => {
  it("compares rounded scores where the scheme says so", () => {
    const close = [entry("a", "79.6"), entry("b", "80.4"), entry("c", 79)];
    const ranksOf = (more: Partial<AwardScheme>) =>
      selectWinners(close, { ...scheme, ...more }).ranking.rows.map(({ item, rank }) => `${item.id} ${rank}`);
    expect(ranksOf({})).toEqual(["b 1", "a 2", "c 3"]);
    expect(ranksOf({ decimals: 0 })).toEqual(["a 1", "b 1", "c 3"]);
  });

  it("parts no group of which one has no figure", () => {
    const figures = (id: string, novelty: number) => ({ ...entry(id, 80), figures: { novelty } });
    const ranksOf = (...entries: AwardEntry[]) =>
      selectWinners(entries, { ...scheme, tieBreak: [{ name: "novelty" }] }).ranking.rows.map(({ rank }) => rank);
    expect([ranksOf(figures("a", 1), figures("b", 2)), ranksOf(figures("a", 1), entry("b", 80))]).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it("asks each group that is tied for itself", () => {
    const seen: string[] = [];
    const among = (tied: readonly AwardEntry[]) => {
      seen.push(tied.map(({ id }) => id).join(" "));
      return tied.map((_, i) => i);
    };
    const { ranking } = selectWinners(list, { ...scheme, tieBreak: [{ name: "k", among }] });
    expect(seen).toEqual(["a b", "x y"]);
    expect(ranking.rows.map(({ item }) => item.id)).toEqual(["d", "b", "a", "y", "x", "z"]);
  });

  it("names the first of a group whose answer is none, of every group", () => {
    const refused = (answer: unknown) =>
      refusal(() => selectWinners(list, { ...scheme, tieBreak: [{ name: "k", among: () => answer as number[] }] }));
    const both = ["entries[1].tieBreak.k", "entries[3].tieBreak.k"];
    expect(refused(5)).toEqual(both.map((path) => `invalid-input ${path}`));
    expect(refused([1, 2, 3])).toEqual(both.map((path) => `invalid-input ${path}`));
    expect(refused([1, "x"])).toEqual(both.map((path) => `invalid-number ${path}[1]`));
  });
});
