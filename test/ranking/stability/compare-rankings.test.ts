import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlain } from "../../../src/core/index.ts";
import { Decimal } from "../../../src/number/index.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import type { Ranking } from "../../../src/ranking/rank/ranking-shape.ts";
import { compareRankings } from "../../../src/ranking/stability/compare-rankings.ts";
import { defineScale } from "../../../src/scale/index.ts";
import { refusal } from "../../support/refusal.ts";

type Score = readonly [id: string, value: number | string | null];
const rank = (scores: readonly Score[], order: "ascending" | "descending" = "descending"): Ranking<Score> =>
  rankBy(scores, { value: ([, value]) => value, order, eligible: ([id]) => id !== "out" });
const idOf = ([id]: Score) => id;

describe("compareRankings", () => {
  it("tells moves, entries and exits, with their reasons", () => {
    const previous = rank([
      ["a", 90],
      ["b", 80],
      ["c", 70],
      ["d", 60],
      ["e", null],
      ["out", 99],
    ]);
    const current = rank([
      ["b", "90.5"],
      ["a", 85],
      ["d", null],
      ["e", 75],
      ["f", 50],
    ]);
    const { kind, movements, entries, exits, among } = compareRankings(previous, current, { idOf });
    expect(kind).toBe("ranking-comparison");
    expect(
      movements.map((each) => [each.id, each.direction, each.places, each.certain, each.change.toString()]),
    ).toEqual([
      ["b", "up", 1, true, "10.5"],
      ["a", "down", -1, true, "-5"],
    ]);
    expect(entries.map(({ id, reason }) => [id, reason])).toEqual([
      ["e", "no-value"],
      ["f", "absent"],
    ]);
    expect(exits.map(({ id, reason }) => [id, reason])).toEqual([
      ["c", "absent"],
      ["d", "no-value"],
    ]);
    expect(among).toBe("all");
    const returned = compareRankings(
      current,
      rank([
        ["out", 1],
        ["b", 1],
      ]),
      { idOf },
    );
    expect(returned.entries).toEqual([]);
    expect(compareRankings(rank([["g", 1]]), previous, { idOf }).exits[0]?.reason).toBe("absent");
  });

  it("says of an item that may not take part any more that it is ineligible", () => {
    const all = rankBy(
      [
        ["out", 5],
        ["a", 4],
      ] as readonly Score[],
      { value: ([, value]) => value },
    );
    expect(
      compareRankings(
        all,
        rank([
          ["out", 5],
          ["a", 4],
        ]),
        { idOf },
      ).exits.map(({ id, reason }) => [id, reason]),
    ).toEqual([["out", "ineligible"]]);
  });

  it("lets tied items stand in the middle of their places, and says which moves are certain", () => {
    const previous = rank([
      ["a", 9],
      ["b", 8],
      ["c", 8],
      ["d", 1],
    ]);
    const current = rank([
      ["a", 9],
      ["b", 9],
      ["c", 8],
      ["d", 8],
    ]);
    const moves = compareRankings(previous, current, { idOf }).movements;
    expect(moves.map((each) => [each.id, each.places, each.direction, each.certain])).toEqual([
      ["a", -0.5, "down", false],
      ["b", 1, "up", false],
      ["c", -1, "down", false],
      ["d", 0.5, "up", false],
    ]);
  });

  it("tells the places before and after, and calls no move what none is", () => {
    const previous = rank([
      ["a", 9],
      ["b", 8],
      ["c", 8],
      ["d", 8],
    ]);
    const current = rank([
      ["a", 9],
      ["c", 8.5],
      ["b", 8],
      ["d", 7],
    ]);
    const told = compareRankings(previous, current, { idOf });
    expect(
      told.movements.map(({ id, before, after, places, direction, certain, change }) => [
        id,
        before,
        after,
        places,
        direction,
        certain,
        `${change}`,
      ]),
    ).toEqual([
      ["a", { best: 1, worst: 1 }, { best: 1, worst: 1 }, 0, "same", true, "0"],
      ["c", { best: 2, worst: 4 }, { best: 2, worst: 2 }, 1, "up", false, "0.5"],
      // In the middle of three before, and in the middle now.
      ["b", { best: 2, worst: 4 }, { best: 3, worst: 3 }, 0, "same", true, "0"],
      ["d", { best: 2, worst: 4 }, { best: 4, worst: 4 }, -1, "down", false, "-1"],
    ]);
    expect(told).not.toHaveProperty("scale");
  });

  it("is certain of a move only where every place after lies beyond every place before", () => {
    const certainOf = (before: readonly Score[], after: readonly Score[]) =>
      compareRankings(rank(before), rank(after), { idOf }).movements.map(({ id, places, certain }) => [
        id,
        places,
        certain,
      ]);
    const parted: Score[] = [
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ];
    const swapped: Score[] = [
      ["c", 3],
      ["a", 2],
      ["b", 2],
    ];
    expect(certainOf(parted, swapped)).toEqual([
      ["c", 2, true],
      ["a", -1.5, true],
      // From the second place to the second or third.
      ["b", -0.5, false],
    ]);
    expect(certainOf(swapped, parted)).toEqual([
      ["a", 1.5, true],
      ["b", 0.5, false],
      ["c", -2, true],
    ]);
  });

  it("can count those only that are in both, so that nobody moves because another came or went", () => {
    const previous = rank([
      ["x", 99],
      ["a", 90],
      ["b", 80],
      ["c", 80],
    ]);
    const current = rank([
      ["a", 90],
      ["b", 80],
      ["c", 80],
      ["z", 10],
    ]);
    const places = (among: "all" | "common") =>
      compareRankings(previous, current, { idOf, among }).movements.map((each) => each.places);
    expect(places("all")).toEqual([1, 1, 1]);
    expect(places("common")).toEqual([0, 0, 0]);
  });

  it("counts the grades gained, on either kind of scale", () => {
    const label = { id: "-", en: "-" };
    const bands = [
      { code: "B", label, from: 0, upTo: 70 },
      { code: "BB", label, above: 70, upTo: 80 },
      { code: "A", label, above: 80, upTo: 100 },
    ];
    const source = { title: "Contoh", status: "convention" } as const;
    const compared = (better: "higher" | "lower") =>
      compareRankings(
        rank([
          ["a", 70],
          ["b", 81],
        ]),
        rank([
          ["a", 81],
          ["b", 75],
        ]),
        { idOf, scale: defineScale({ id: "g", bands, source, better }) },
      );
    const grades = (better: "higher" | "lower") => compared(better).movements.map((each) => each.grades);
    expect(compared("higher").scale).toBe("g");
    expect(grades("higher")).toEqual([
      { previous: "B", current: "A", steps: 2 },
      { previous: "A", current: "BB", steps: -1 },
    ]);
    expect(grades("lower").map((each) => each?.steps)).toEqual([-2, 1]);
    const scale = defineScale({ id: "g", bands, source });
    expect(refusal(() => compareRankings(rank([["a", 101]]), rank([["a", -1]]), { idOf, scale }))).toEqual([
      "out-of-scale previous.rows[0].value",
      "out-of-scale current.rows[0].value",
    ]);
  });

  it("subtracts quotients that do not end as the fractions they are", () => {
    const third = (n: number) => rankBy(["a"], { value: () => new Decimal(n).div(3) });
    expect(compareRankings(third(1), third(2)).movements[0]?.change.toString()).toBe(new Decimal(1).div(3).toString());
  });

  it("compares rankings out of JSON as those that were stored", () => {
    const [previous, current] = [1, 2].map((n) =>
      rankBy(["a", "b", "out"], {
        value: (id) => (id === "a" ? new Decimal(n).div(7) : id === "b" ? n : null),
        eligible: (id) => id !== "out",
      }),
    ) as [Ranking<string>, Ranking<string>];
    const stored = (ranking: Ranking<string>) => JSON.parse(JSON.stringify(ranking)) as typeof ranking;
    expect(compareRankings(stored(previous), toPlain(current))).toEqual(compareRankings(previous, current));
  });

  it("knows items by themselves where they are texts, or by their id", () => {
    const texts = rankBy(["b", "a"], { value: (each) => each.length });
    expect(compareRankings(texts, texts).movements.map((each) => each.id)).toEqual(["b", "a"]);
    const objects = rankBy([{ id: "x", score: 1 }], { value: (each) => each.score });
    expect(compareRankings(objects, objects).movements.map((each) => each.id)).toEqual(["x"]);
    const without = rankBy([{ score: 1 }], { value: (each) => each.score });
    expect(() => compareRankings(without, without)).toThrow(/previous\.rows\[0\][\s\S]*current\.rows\[0\]/);
  });

  it("refuses rankings that cannot be compared", () => {
    expect(() => compareRankings(rank([]), rank([], "ascending"), { idOf })).toThrow(/current\.order/);
    const { unranked: _, ...part } = rank([]);
    const other = { ...rank([]), ineligible: [null] };
    expect(() => compareRankings(part as never, other as never)).toThrow(/previous\.unranked[\s\S]*ineligible\[0\]/);
    expect(() =>
      compareRankings(
        rank([
          ["a", 1],
          ["a", 2],
        ]),
        rank([]),
        { idOf },
      ),
    ).toThrow(/previous\.rows\[1\]: given "a"/);
    expect(() => compareRankings(null as never, {} as never, { idOf: 1, among: "some" } as never)).toThrow(
      /previous[\s\S]*current\.rows[\s\S]*options\.idOf[\s\S]*options\.among/,
    );
    expect(() => compareRankings(rank([]), rank([]), null as never)).toThrow(/options/);
    expect(() => compareRankings(rank([]), rank([]), { amongst: "common" } as never)).toThrow(/options\.amongst/);
  });

  describe("somebody under another name", () => {
    const rank = (...names: string[]) => rankBy(names, { value: () => 1 });

    it("is told where one name came and the other went", () => {
      const { findings } = compareRankings(
        rank("Disdik", "Dinas Sosial", "RSUD"),
        rank("Dinas Pendidikan", "dinas sosial", "RSUD"),
      );
      expect(findings.map(({ code, subject, details }) => [code, subject, details.others])).toEqual([
        ["near-duplicate-key", "Dinas Pendidikan", ['"Disdik"']],
        ["near-duplicate-key", "dinas sosial", ['"Dinas Sosial"']],
      ]);
      expect(compareRankings(rank("a", "b"), rank("a", "c")).findings).toEqual([]);
    });
  });

  describe("properties", () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
      maxLength: 12,
    });
    it("adds up to no move at all among the same items, whatever their order in the input", () => {
      fc.assert(
        fc.property(scores, (pairs) => {
          const list = (column: 0 | 1) => rank(pairs.map((pair, i) => [`${i}`, pair[column]] as const));
          const { movements, entries, exits } = compareRankings(list(0), list(1), { idOf });
          expect(movements.reduce((sum, each) => sum + each.places, 0)).toBe(0);
          expect([entries, exits]).toEqual([[], []]);
          const back = new Map(
            compareRankings(list(1), list(0), { idOf }).movements.map((each) => [each.id, each.places]),
          );
          for (const each of movements) expect((back.get(each.id) ?? 0) + each.places).toBe(0);
        }),
        { numRuns: 150 },
      );
    });
  });
});
