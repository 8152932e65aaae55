import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/number/index.ts";
import { rankStability } from "../../../src/ranking/stability/rank-stability.ts";
import type { StabilityRule } from "../../../src/ranking/stability/stability-rule-shape.ts";

interface Agency {
  readonly id: string;
  readonly planning: number | null;
  readonly reporting: number;
}

const agencies: Agency[] = [
  { id: "C", planning: 50, reporting: 40 },
  { id: "A", planning: 80, reporting: 90 },
  { id: "X", planning: null, reporting: 99 },
  { id: "B", planning: 84, reporting: 80 },
];
const rule: StabilityRule<Agency> = {
  components: [
    { key: "planning", value: (each) => each.planning },
    { key: "reporting", value: (each) => each.reporting },
  ],
  weights: { planning: "0.6", reporting: "0.4" },
  noise: 5,
  runs: 300,
  seed: 2023,
};

describe("rankStability", () => {
  it("takes less for better where a component is a cost", () => {
    const offers = [
      { id: "P", quality: 10, days: 5 },
      { id: "Q", quality: 10, days: 3 },
    ];
    const costs: StabilityRule<(typeof offers)[number]> = {
      components: [
        { key: "quality", value: ({ quality }) => quality },
        { key: "days", value: ({ days }) => days, order: "ascending" },
      ],
      weights: { quality: 1, days: 1 },
      noise: 0,
      runs: 1,
      seed: 1,
    };
    const { rows } = rankStability(offers, costs);
    // 10 − 3 and 10 − 5.
    expect(rows.map(({ item, total }) => [item.id, `${total}`])).toEqual([
      ["Q", "7"],
      ["P", "5"],
    ]);
    // The same with the lowest total first: there it is the quality that counts as minus.
    const [quality, days] = costs.components;
    const turned = [
      { ...quality, order: "descending" },
      { ...days, order: "ascending" },
    ] as typeof costs.components;
    const cheapest = rankStability(offers, { ...costs, components: turned, order: "ascending" });
    expect(cheapest.rows.map(({ item, total }) => [item.id, `${total}`])).toEqual([
      ["Q", "-7"],
      ["P", "-5"],
    ]);
  });

  it("tells totals, places, ranges, margins and pairs in doubt", () => {
    const { rows, pairs, unranked } = rankStability(agencies, rule);
    expect(rows.map((row) => [row.item.id, row.total.toString(), row.bestRank, row.worstRank])).toEqual([
      ["A", "84", 1, 1],
      ["B", "82.4", 2, 2],
      ["C", "46", 3, 3],
    ]);
    expect(rows.map((row) => row.range)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
    const [a, b, c] = rows;
    expect(Number(a?.shareInTop) + Number(b?.shareInTop)).toBeCloseTo(100, 9);
    expect(a?.toNext?.weight?.to.toString()).toBe("0.24");
    expect(c).not.toHaveProperty("toNext");
    expect(pairs.map((pair) => [pair.above.id, pair.below.id, pair.tied])).toEqual([["A", "B", false]]);
    expect(unranked.map(({ item }) => item.id)).toEqual(["X"]);
  });

  it("says what it is, what it is not, and what it was made with", () => {
    const stability = rankStability(agencies, { ...rule, noise: { values: "2.5" }, places: 2, doubt: 10 });
    expect(stability.kind).toBe("sensitivity-range");
    expect(stability.caution.en).toContain("no confidence interval");
    expect(stability.caution.id).toContain("Bukan selang kepercayaan");
    expect(
      JSON.parse(
        JSON.stringify({ ...stability, rows: [], pairs: [], without: [], movement: {}, unranked: [], caution: {} }),
      ),
    ).toEqual({
      kind: "sensitivity-range",
      caution: {},
      order: "descending",
      weights: { planning: "0.6", reporting: "0.4" },
      rows: [],
      pairs: [],
      without: [],
      movement: {},
      comparedRuns: 300,
      truncated: false,
      unranked: [],
      generator: "xoshiro128** 1.1, seeded through fmix32 of MurmurHash3",
      seed: 2023,
      runs: 300,
      noise: { weights: "0", values: "2.5" },
      places: 2,
      doubt: "10",
    });
  });

  it("tells how much of the movement each component caused", () => {
    const { movement, pairs } = rankStability(agencies, { ...rule, doubt: 0 });
    // A and B alone change order: one pair, in so many percent of 300 runs.
    const [pair] = pairs;
    expect(`${movement.places}`).toBe(new Decimal(pair?.reversed ?? 0).times(3).toString());
    expect(movement.components.map(({ component }) => component)).toEqual(["planning", "reporting"]);
    expect(`${Decimal.sum(...movement.components.map(({ places }) => places))}`).toBe(`${movement.places}`);
    expect(movement.method.id).toContain("satu tempat");
  });

  it("gives all of it to the one component that varies, and none where nothing moves", () => {
    // A value of zero does not vary, whatever its noise.
    const zeros = agencies.map((each) => ({ ...each, reporting: 0 }));
    const alone = rankStability(zeros, { ...rule, noise: { values: 5 } });
    expect(alone.movement.components.map(({ places, share }) => [`${places}`, share?.toString()])).toEqual([
      [`${alone.movement.places}`, "100"],
      ["0", "0"],
    ]);
    expect(alone.movement.places.isZero()).toBe(false);
    const still = rankStability(agencies, { ...rule, noise: 0 });
    expect(still.movement.components.map(({ places, share }) => [`${places}`, share])).toEqual([
      ["0", undefined],
      ["0", undefined],
    ]);
  });

  it("leaves out each component in turn, and none where there is only one", () => {
    const { without } = rankStability(agencies, rule);
    expect(
      without.map((each) => [each.component, each.rows.map((row) => row.item.id).join(""), each.moved, each.sameTop]),
    ).toEqual([
      ["planning", "ABC", 0, true],
      ["reporting", "BAC", 2, false],
    ]);
    const alone = { ...rule, components: rule.components.slice(1), weights: { reporting: 1 } };
    expect(rankStability(agencies, alone).without).toEqual([]);
  });

  it("adds quotients that do not end as the fractions they are: three thirds are one", () => {
    const third = new Decimal(1).div(3);
    const items = [
      [third, third, third],
      [1, 0, 0],
    ] as const;
    const keys = [0, 1, 2] as const;
    const { rows } = rankStability(items, {
      components: keys.map((k) => ({ key: `${k}`, value: (item) => item[k] })),
      weights: { 0: 1, 1: 1, 2: 1 },
      noise: 0,
      runs: 1,
      seed: 0,
    });
    expect(rows.map((row) => [row.total.toString(), row.worstRank])).toEqual([
      ["1", 2],
      ["1", 2],
    ]);
  });

  it("puts the lowest first where told", () => {
    expect(rankStability(agencies, { ...rule, order: "ascending" }).rows.map((row) => row.item.id)).toEqual([
      "C",
      "B",
      "A",
    ]);
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    const bytes = JSON.stringify(rankStability(agencies, rule));
    expect(JSON.stringify(rankStability(agencies, rule))).toBe(bytes);
    expect(JSON.stringify(rankStability(agencies, { ...rule, seed: 7 }))).not.toBe(bytes);
  });

  it("says so where it names no more pairs, and where it looks at no more changes of order", () => {
    const tied = Array.from({ length: 2700 }, () => ({ id: "T", planning: 50, reporting: 50 }));
    const still = rankStability(tied, { ...rule, noise: 0, runs: 1 });
    expect([still.pairs.length, still.comparedRuns, still.truncated]).toEqual([20_000, 1, true]);
    // Each run parts nearly all of 3,643,650 pairs and turns half of them: a second one would pass ten million.
    const noisy = rankStability(tied, { ...rule, runs: 2 });
    expect([noisy.runs, noisy.comparedRuns, noisy.truncated]).toEqual([2, 1, true]);
    // Half a place each.
    expect(Number(noisy.movement.places)).toBeGreaterThan(1_800_000);
    expect(Number(noisy.movement.places)).toBeLessThanOrEqual(1_821_825);
  });

  it("changes no input and freezes its result", () => {
    const before = JSON.stringify(agencies);
    const stability = rankStability(agencies, rule);
    expect(JSON.stringify(agencies)).toBe(before);
    expect(agencies.some(Object.isFrozen)).toBe(false);
    expect(
      [stability, stability.rows, stability.rows[0], stability.pairs, stability.without].every(Object.isFrozen),
    ).toBe(true);
  });

  describe("properties", () => {
    const value = fc.integer({ min: 0, max: 20 });
    const list = fc.array(fc.tuple(value, value), { maxLength: 6 });
    const pairRule: StabilityRule<readonly [number, number]> = {
      components: [
        { key: "a", value: ([a]) => a },
        { key: "b", value: ([, b]) => b },
      ],
      weights: { a: 2, b: 3 },
      noise: 8,
      runs: 20,
      seed: 5,
    };
    it("gives items of equal totals the same ranges in whatever order they came", () => {
      const tied = [
        [12, 2],
        [3, 8],
        [0, 10],
        [10, 3],
        [6, 5],
      ] as const; // 30 each, but 29 the fourth
      const shown = (items: readonly (readonly [number, number])[]) =>
        rankStability(items, pairRule)
          .rows.map(({ item, range, shareInTop }) => `${item} ${range.best} ${range.worst} ${shareInTop}`)
          .sort();
      expect(shown([...tied].reverse())).toEqual(shown(tied));
      fc.assert(
        fc.property(fc.uniqueArray(fc.tuple(value, value), { maxLength: 6, selector: String }), (items) => {
          expect(shown([...items].reverse())).toEqual(shown(items));
        }),
      );
    });

    it("holds the place of every item within its range, and depends on the order of the input for equals only", () => {
      fc.assert(
        fc.property(list, (items) => {
          const { rows } = rankStability(items, { ...pairRule, noise: 0 });
          for (const row of rows) expect(row.range).toEqual({ best: row.bestRank, worst: row.worstRank });
          const totals = new Set(items.map(([a, b]) => 2 * a + 3 * b));
          if (totals.size < items.length) return;
          expect(rankStability([...items].reverse(), pairRule)).toEqual(rankStability(items, pairRule));
        }),
        { numRuns: 100 },
      );
    });
  });
});
