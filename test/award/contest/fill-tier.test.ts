import { describe, expect, it } from "vitest";
import type { Candidates, Row } from "../../../src/award/contest/admit.ts";
import { emptyLedger } from "../../../src/award/contest/agency-ledger.ts";
import { type FilledTier, fillTier, type TierTask } from "../../../src/award/contest/fill-tier.ts";
import { rankBy } from "../../../src/ranking/index.ts";
import type { AwardTier } from "../../../src/regulation/rule/award/award-scheme.ts";

/** `"a1 90"`: the entry a1 of the owner a with 90 points. */
function groups(...texts: string[]): Candidates[] {
  const entries = texts.map((text) => {
    const [id = "", score = "0"] = text.split(" ");
    return { id, agencyId: id.slice(0, 1), score };
  });
  const { rows } = rankBy(entries, { value: (entry) => entry.score });
  const ranks = [...new Set(rows.map((row) => row.bestRank))];
  return ranks.map((rank) => {
    const tied = rows.filter((row) => row.bestRank === rank);
    return { rows: tied, coming: tied.length };
  });
}

function fill(tier: Partial<AwardTier>, list: Candidates[], more: Partial<TierTask> = {}): FilledTier {
  return fillTier({
    tier: { id: "t", title: "T", places: 2, ...tier },
    groups: list,
    missOf: () => undefined,
    ledger: emptyLedger(),
    perAgency: undefined,
    undecided: false,
    decide: () => undefined,
    ...more,
  });
}

const ids = (rows: readonly Row[]) => rows.map((row) => row.item.id).join(" ");
const shown = ({ winners, contests, open, rest }: FilledTier) => ({
  winners: ids(winners.map(({ row }) => row)),
  contests: contests.map((each) => `${ids(each.rows)}: ${each.places} ${each.reason}`),
  open,
  rest: rest.map((each) => `${ids(each.rows)}: ${each.coming}`),
});

describe("fillTier", () => {
  it("gives the places in order", () => {
    expect(shown(fill({}, groups("a1 9", "b1 8", "c1 7")))).toEqual({
      winners: "a1 b1",
      contests: [],
      open: 0,
      rest: ["c1: 1"],
    });
    expect(shown(fill({ places: "all" }, groups("a1 9", "b1 8", "c1 8")))).toEqual({
      winners: "a1 b1 c1",
      contests: [],
      open: 0,
      rest: [],
    });
    expect(shown(fill({ places: 3 }, groups("a1 9"))).open).toBe(2);
  });

  it("returns a tie across the last place, and tells how many of them go on", () => {
    expect(shown(fill({}, groups("a1 9", "b1 8", "c1 8", "d1 8", "e1 7")))).toEqual({
      winners: "a1",
      contests: ["b1 c1 d1: 1 tie-at-cut"],
      open: 1,
      rest: ["b1 c1 d1: 2", "e1: 1"],
    });
  });

  it("includes or excludes the tied group where told, and gives no place to anybody behind it", () => {
    const list = groups("a1 9", "b1 8", "c1 8", "d1 7");
    expect(shown(fill({ onTie: "include" }, list))).toMatchObject({ winners: "a1 b1 c1", open: 0, rest: ["d1: 1"] });
    const excluded = fill({ onTie: "exclude" }, list);
    expect(shown(excluded)).toEqual({ winners: "a1", contests: [], open: 1, rest: ["b1 c1: 2", "d1: 1"] });
    expect([...excluded.misses.values()]).toEqual(["tie-excluded", "tie-excluded", "tie-excluded"]);
  });

  it("reserves places for who loses the contest of an earlier tier", () => {
    const first = fill({}, groups("a1 9", "b1 8", "c1 8", "d1 8", "e1 7", "f1 6"));
    expect(shown(fill({ places: 3 }, [...first.rest]))).toEqual({
      winners: "e1",
      contests: ["b1 c1 d1: 2 earlier-tier"],
      open: 2,
      rest: ["f1: 1"],
    });
    expect(shown(fill({ places: 1 }, [...first.rest]))).toEqual({
      winners: "",
      contests: ["b1 c1 d1: 1 earlier-tier"],
      open: 1,
      rest: ["b1 c1 d1: 1", "e1: 1", "f1: 1"],
    });
  });

  it("passes over an owner that has its share, and returns a tie among its own entries", () => {
    expect(shown(fill({ perAgency: 1 }, groups("a1 9", "a2 8", "b1 7")))).toEqual({
      winners: "a1 b1",
      contests: [],
      open: 0,
      rest: ["a2: 1"],
    });
    expect(shown(fill({ perAgency: 1 }, groups("a1 9", "a2 9", "b1 7", "c1 6")))).toEqual({
      winners: "b1",
      contests: ["a1 a2: 1 agency-limit"],
      open: 1,
      rest: ["a1 a2: 1", "c1: 1"],
    });
    expect(shown(fill({ perAgency: 1 }, groups("a1 9", "a2 9", "b1 9", "c1 6"))).contests).toEqual([
      "a1 a2: 1 agency-limit",
    ]);
    expect(shown(fill({ perAgency: 1, places: 1 }, groups("a1 9", "a2 9", "b1 9"))).contests).toEqual([
      "a1 a2 b1: 1 tie-at-cut",
    ]);
  });

  it("stops where a place depends on a contest that is not settled", () => {
    const ledger = emptyLedger();
    const first = fill({ places: 1 }, groups("a1 9", "b1 9", "a2 8", "c1 7"), { ledger, perAgency: 1 });
    expect(shown(first).contests).toEqual(["a1 b1: 1 tie-at-cut"]);
    const second = fill({ places: 3 }, [...first.rest], { ledger, perAgency: 1 });
    // b1 or a1 comes for sure; whether a2 may win depends on a1, and so does c1's place.
    expect(shown(second)).toEqual({
      winners: "",
      contests: ["a1 b1: 1 earlier-tier"],
      open: 3,
      rest: ["a2: 1", "c1: 1"],
    });
    expect(second.depends).toBe(true);
    expect([...second.misses.values()]).toEqual(["undecided", "undecided"]);
  });

  it("gives nothing where an earlier tier had to stop", () => {
    const filled = fill({ places: 2 }, groups("a1 9"), { undecided: true });
    expect(shown(filled)).toEqual({ winners: "", contests: [], open: 2, rest: ["a1: 1"] });
    expect(filled.depends).toBe(true);
  });

  it("takes the jury's word where it has decided all places of a contest", () => {
    const decide: TierTask["decide"] = ({ rows }) => rows.filter((row) => row.item.id === "c1");
    const filled = fill({}, groups("a1 9", "b1 8", "c1 8", "d1 7"), { decide });
    expect(shown(filled)).toEqual({ winners: "a1 c1", contests: [], open: 0, rest: ["b1: 1", "d1: 1"] });
    expect(filled.winners.map(({ byJury }) => byJury)).toEqual([false, true]);
    const own = fill({ perAgency: 1 }, groups("a1 9", "a2 9"), { decide: ({ rows }) => rows.slice(0, 1) });
    expect([shown(own).winners, [...own.misses.values()]]).toEqual(["a1", ["agency-limit"]]);
  });

  it("passes on who does not meet a condition", () => {
    const missOf = (row: Row) => (row.item.id === "a1" || row.item.id === "c1" ? ("no-grade" as const) : undefined);
    const filled = fill({}, groups("a1 9", "b1 8", "c1 8", "d1 7"), { missOf });
    expect(shown(filled)).toEqual({ winners: "b1 d1", contests: [], open: 0, rest: ["a1: 1", "c1: 1"] });
    expect([...filled.misses].map(([row, reason]) => `${row.item.id} ${reason}`)).toEqual([
      "a1 no-grade",
      "c1 no-grade",
    ]);
  });
});
