import { describe, expect, it } from "vitest";
import { cheapestSum, type Offer } from "../../../src/planning/upgrade/cheapest-sum.ts";

type Offers = readonly (readonly Offer[])[];

/** Offers from pairs of cost and gain, after nothing for nothing. */
const own = (...pairs: readonly (readonly [number, number])[]): Offer[] =>
  [[0, 0] as const, ...pairs].map(([cost, gain]) => ({ cost, gain: BigInt(gain) }));

/** Every way to take one offer of each, those of the last one slowest: what comes first of two that are as good is taken. */
function everyWay(offers: Offers): number[][] {
  return offers.reduce<number[][]>((ways, each) => each.flatMap((_, at) => ways.map((way) => [...way, at])), [[]]);
}

/** The lowest cost that is enough, of these the most gain, of these the first: by looking at every way. */
function byLookingAtAll(offers: Offers, needed: bigint): readonly number[] | undefined {
  let best: { readonly cost: number; readonly gain: bigint; readonly way: number[] } | undefined;
  for (const way of everyWay(offers)) {
    const taken = way.map((at, i) => offers[i]?.[at] ?? { cost: Number.NaN, gain: 0n });
    const cost = taken.reduce((sum, each) => sum + each.cost, 0);
    const gain = taken.reduce((sum, each) => sum + each.gain, 0n);
    if (gain < needed) continue;
    if (best === undefined || cost < best.cost || (cost === best.cost && gain > best.gain)) best = { cost, gain, way };
  }
  return best?.way;
}

/** Two offers after nothing, at costs with and without gaps, of all gains up to a bound. */
function smallOffers(costs: readonly (readonly [number, number])[], most: number): Offer[][] {
  const gains = Array.from({ length: most }, (_, i) => i + 1);
  return costs.flatMap(([one, other]) =>
    gains.flatMap((less) => gains.filter((more) => more >= less).map((more) => own([one, less], [other, more]))),
  );
}

describe("cheapestSum", () => {
  it("takes of all ways the cheapest, of these the one that brings most, and of these the first", () => {
    const each = smallOffers(
      [
        [1, 2],
        [1, 3],
        [2, 3],
      ],
      3,
    );
    for (const one of each)
      for (const other of each)
        for (const needed of [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]) {
          const picked = cheapestSum([one, other], needed);
          const expected = byLookingAtAll([one, other], needed);
          if (JSON.stringify(picked?.picks) !== JSON.stringify(expected) || picked?.isProved === false)
            expect({ one, other, needed, ...picked }).toEqual({ one, other, needed, picks: expected, isProved: true });
        }
    expect(each).toHaveLength(18);
  });

  it("does so for three as well, where some can do nothing", () => {
    const [even, steep, gap, none] = [own([1, 3], [2, 4]), own([1, 1], [2, 5]), own([2, 4]), own()];
    for (const offers of [
      [even, even, even],
      [steep, even, gap],
      [gap, none, steep],
      [none, steep, steep],
      [steep, steep, steep],
    ])
      for (let needed = 0n; needed <= 16n; needed++)
        expect(cheapestSum(offers, needed)?.picks).toEqual(byLookingAtAll(offers, needed));
  });

  it.each([
    // 2 + 2 of 5 + 5 by whole steps of two; the better first step of one (3 for 1) leads nowhere cheaper.
    ["costs with a gap", [own([2, 5]), own([1, 2], [2, 5])], 10n, [1, 2]],
    ["a step that brings more than the one before", [own([1, 1], [2, 9]), own([1, 4], [2, 5])], 9n, [2, 0]],
    ["the best step too far", [own([3, 12]), own([1, 3])], 3n, [0, 1]],
    ["two that are as good: the first", [own([1, 2]), own([1, 2])], 2n, [1, 0]],
    ["as good in one as in two: the first, and no further than needed", [own([1, 2], [2, 4]), own([1, 2])], 4n, [2, 0]],
    ["nothing needed", [own([1, 2]), own([1, 3])], 0n, [0, 0]],
    ["all needed", [own([1, 2]), own([1, 3])], 5n, [1, 1]],
    ["more than all", [own([1, 2]), own([1, 3])], 6n, undefined],
    ["nobody", [], 0n, []],
    ["nobody, and something needed", [], 1n, undefined],
  ] as const)("picks well where there is %s", (_what, offers, needed, picks) => {
    expect(cheapestSum(offers, needed)).toEqual(picks && { picks, isProved: true });
  });

  it("proves nothing where there are too many sums, and is good there all the same", () => {
    // The first offer of the one brings the most for its cost: 1998 for 999. Sums are made at 1000 costs.
    const many = (count: number) =>
      own(...Array.from({ length: count - 1 }, (_, i): [number, number] => [999 + i, 1998 + i]));
    const [cheap, dear] = [own([600, 1000]), own([998, 1500])];
    // 20 million sums are made yet: 20,000 offers in all. What is dear is cheaper for 1500.
    expect(cheapestSum([many(19_998), dear], 1500n)).toEqual({ picks: [0, 1], isProved: true });
    // One more is too much, and the step that brings the most for its cost is taken.
    expect(cheapestSum([many(19_999), dear], 1500n)).toEqual({ picks: [1, 0], isProved: false });
    // Two hundred of which each step costs one and brings two are proved by taking steps: 500 of them, of 40,000 offers.
    const even = own(...Array.from({ length: 199 }, (_, i): [number, number] => [i + 1, 2 * (i + 1)]));
    const picks = [199, 199, 102, ...Array<number>(197).fill(0)];
    expect(cheapestSum(Array<Offer[]>(200).fill(even), 1000n)).toEqual({ picks, isProved: true });
    expect(cheapestSum([many(10), cheap], 2500n)).toEqual({ picks: [1, 1], isProved: true });
  });
});
