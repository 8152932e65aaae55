import { requiredFor } from "sakip";
import { describe, expect, it } from "vitest";
import { inWords, judged, judgedRule } from "../../support/ways.ts";

/**
 * Sixteen components of 1 to 16 points, each rounded down to whole points: every set has to be scored anew, of which there
 * are too many to see them all.
 */
const weights = Array.from({ length: 16 }, (_, i) => i + 1);
const rounding = { component: { decimals: 0, mode: "down" } } as const;
const rule = judgedRule(weights, { letters: { A: 100, B: 50, C: 0 }, from: 60, rounding });
const nothing = Array(16).fill("C");
const ways = (own: object, letters: readonly string[] = nothing) => {
  const { status, options, truncated, proved } = requiredFor(judged(letters, rule), "high", {
    regulation: rule,
    ...own,
  });
  return { status, sets: options.map(inWords), truncated, proved };
};

describe("a set of which nothing can be taken away", () => {
  it.each(["parts", "steps"] as const)("is told where none is proved to be the smallest: by %s", (smallest) => {
    // All are 136. Without 1 to 11, which are 66, 70 are left; without 12 too it is 58. B of 12 is 6: 64 are enough.
    expect(ways({ smallest })).toEqual({
      status: "reachable",
      sets: ["12.a C B, 13.a C A, 14.a C A, 15.a C A, 16.a C A"],
      truncated: true,
      proved: false,
    });
  });

  it("goes no further than it may", () => {
    // B alone: 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 are 64. Without 1 to 4 it is 60.
    const { sets, proved } = ways({ mostSteps: 1 });
    expect([sets[0], proved]).toEqual([
      "5.a C B, 6.a C B, 7.a C B, 8.a C B, 9.a C B, 10.a C B, 11.a C B, 12.a C B, 13.a C B, 14.a C B, 15.a C B, 16.a C B",
      false,
    ]);
  });

  it("takes away what gains the least first, wherever that stands", () => {
    const falling = judgedRule([...weights].reverse(), { letters: { A: 100, B: 50, C: 0 }, from: 60, rounding });
    const { options } = requiredFor(judged(nothing, falling), "high", { regulation: falling });
    expect(options.map(inWords)).toEqual(["1.a C A, 2.a C A, 3.a C A, 4.a C A, 5.a C B"]);
  });

  it("begins at the letters that there are", () => {
    // 16 of the last are there: 44 more are needed. 15, 14 and 13 are 42, and B of 12 is 6.
    expect(ways({ smallest: "steps" }, [...Array(15).fill("C"), "A"]).sets).toEqual([
      "12.a C B, 13.a C A, 14.a C A, 15.a C A",
    ]);
  });
});
