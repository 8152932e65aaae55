import fc from "fast-check";
import { auditOpinionLevels, type RankCorrelation, rankCorrelation, sakipLevels, toPlain, type ValuePair } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

type NotMeasured = Extract<RankCorrelation, { readonly status: "not-computable" }>;

const pairs = (...values: readonly (readonly [number | string | null, number | string | null])[]): ValuePair[] =>
  values.map(([first, second]) => ({ first, second }));

describe("rankCorrelation", () => {
  it("is 1 for the same order and −1 for the opposite one", () => {
    expect(plain(rankCorrelation(pairs([1, 10], [2, 20], [3, 30])))).toMatchObject({ value: "1", isExact: true });
    expect(plain(rankCorrelation(pairs([1, 30], [2, 20], [3, 10])))).toMatchObject({ value: "-1", isExact: true });
  });

  it("counts ties on each side exactly", () => {
    // Pairs of a (1, 1), b (1, 2), c (2, 2), d (2, 3): ab and cd are tied on the first side, bc on the second; ac, ad and
    // bd agree. 3 of 6: 3 ÷ √(4 × 5) = 0.6708…
    const result = rankCorrelation(pairs(["0.1", 1], ["0.10", 2], [2, 2], [2, 3]));
    expect(result.status === "computed" && result.value.toFixed(40)).toBe("0.6708203932499369089227521006193828706322");
    expect(plain(result)).toMatchObject({
      isExact: false,
      gamma: { value: "1" },
      concordant: 3,
      discordant: 0,
      tied: { first: 2, second: 1, both: 0 },
    });
  });

  it("tells all of it, by the old names too", () => {
    // a (1, 1), b (2, 2), c (3, 3), d (4, 2): bd is tied on the second side, cd stands the other way round, the other four
    // agree. 3 ÷ √(6 × 5) is the root of 0.3; 3 ÷ 5.
    const given = pairs([1, 1], [2, 2], [null, 5], [3, 3], [4, 2]).map((pair, i) => ({ ...pair, id: i }));
    expect(plain(rankCorrelation(given))).toEqual({
      kind: "rank-correlation",
      status: "computed",
      value: "0.5477225575051661134569697828008021339527",
      measure: "kendall-tau-b",
      isExact: false,
      gamma: { status: "computed", value: "0.6" },
      concordant: 4,
      discordant: 1,
      tied: { first: 0, second: 1, both: 0 },
      constant: [],
      coverage: { complete: false, used: 4, expected: 5, missing: [2] },
      used: 4,
      expected: 5,
      leftOut: [2],
    });
    // Of 2, 1, 4, 0 only the two pairs that end with 4 rise: 2 − 4 of 6.
    expect(plain(rankCorrelation(pairs([1, 2], [2, 1], [3, 4], [4, 0])))).toMatchObject({
      value: `-0.${"3".repeat(40)}`,
      isExact: true,
      gamma: { value: `-0.${"3".repeat(40)}` },
      concordant: 2,
      discordant: 4,
    });
  });

  it("leaves out what has no value on one side, and says so", () => {
    expect(plain(rankCorrelation(pairs([1, 1], [2, null], [3, 3], [null, 4])))).toMatchObject({
      value: "1",
      used: 2,
      expected: 4,
      leftOut: [1, 3],
    });
  });

  it("says that nothing can be said where one side does not vary", () => {
    const scales = { first: auditOpinionLevels, second: sakipLevels };
    expect(plain(rankCorrelation(pairs(["WTP", "B"], ["WTP", "CC"], ["WTP", "B"]), scales))).toMatchObject({
      reason: "no-variation",
      constant: ["first"],
      gamma: { reason: "no-variation" },
      tied: { first: 2, second: 0, both: 1 },
    });
    expect(rankCorrelation([])).toMatchObject({ reason: "too-few-pairs", used: 0 });
    const { status, reason, needs, isExact, constant, gamma } = rankCorrelation(pairs([1, 1])) as NotMeasured;
    expect({ status, reason, needs, isExact, constant }).toEqual({
      status: "not-computable",
      reason: "too-few-pairs",
      needs: ["pairs"],
      isExact: true,
      constant: [],
    });
    expect(gamma).toMatchObject({ status: "not-computable", reason: "too-few-pairs", needs: ["pairs"] });
    expect(rankCorrelation(pairs([1, 1], [1, 2]))).toMatchObject({
      reason: "no-variation",
      needs: [],
      isExact: true,
    });
  });

  it("orders levels by their scales", () => {
    const scales = { first: auditOpinionLevels, second: sakipLevels };
    const result = rankCorrelation(pairs(["WTP", "BB"], ["WDP", "B"], ["TMP", "CC"], ["WDP", "CC"]), scales);
    // Of six pairs WDP–WDP and CC–CC are tied, and the four others agree.
    expect(plain(result)).toMatchObject({ value: "0.8", isExact: true, concordant: 4 });
  });

  it("takes values out of JSON, and does not change its input", () => {
    const given = pairs([1, 3], ["2.5", 1], [7, 9]);
    const before = structuredClone(given);
    expect(rankCorrelation(toPlain(given))).toEqual(rankCorrelation(given));
    expect(given).toEqual(before);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => rankCorrelation(pairs(["A+", 1]), { first: sakipLevels, third: 1 } as never))).toEqual([
      "invalid-input options.third",
      "out-of-scale pairs[0].first",
    ]);
    expect(refusal(() => rankCorrelation(pairs(["WTP", 1])))).toEqual(["invalid-number pairs[0].first"]);
    const opinions = { first: auditOpinionLevels };
    expect(refusal(() => rankCorrelation(pairs([1, 1], ["wtp", 1], ["", 1]), opinions))).toEqual([
      "out-of-scale pairs[0].first",
      "out-of-scale pairs[2].first",
    ]);
    expect(() => rankCorrelation(pairs(["A", 1]), opinions)).toThrow(/expected one of the levels TMP, TW, WDP, WTP$/m);
  });
});

describe("properties", () => {
  const value = fc.integer({ min: 0, max: 5 });
  const lists = fc.array(fc.tuple(value, value), { maxLength: 12 });

  it("counts every pair once, as pair by pair", () => {
    fc.assert(
      fc.property(lists, (given) => {
        const counts = { concordant: 0, discordant: 0, first: 0, second: 0, both: 0 };
        given.forEach(([x, y], i) => {
          for (const [u, v] of given.slice(i + 1)) {
            const sign = Math.sign(x - u) * Math.sign(y - v);
            if (sign !== 0) counts[sign > 0 ? "concordant" : "discordant"] += 1;
            else counts[x !== u ? "second" : y !== v ? "first" : "both"] += 1;
          }
        });
        const { concordant, discordant, tied } = rankCorrelation(pairs(...given));
        expect({ concordant, discordant, ...tied }).toEqual(counts);
      }),
    );
  });

  it("lies between −1 and 1, is the same from the other side, and turns its sign when one side is turned", () => {
    fc.assert(
      fc.property(lists, (given) => {
        const tauOf = (list: readonly (readonly [number, number])[]) => {
          const result = rankCorrelation(pairs(...list));
          return result.status === "computed" ? result.value : undefined;
        };
        const tau = tauOf(given);
        if (tau === undefined) return;
        expect(tau.abs().lte(1)).toBe(true);
        expect(tauOf(given.map(([x, y]) => [y, x]))?.eq(tau)).toBe(true);
        expect(tauOf(given.map(([x, y]) => [-x, y]))?.eq(tau.neg())).toBe(true);
        // Only the order counts.
        expect(tauOf(given.map(([x, y]) => [x ** 3, y * 10 + 1]))?.eq(tau)).toBe(true);
      }),
    );
  });
});
