import { describe, expect, it } from "vitest";
import { type Exact, readExact } from "../../../src/number/index.ts";
import { type Simulation, simulateRanks } from "../../../src/ranking/stability/simulate-ranks.ts";
import { drawWithin, seededStream } from "../../../src/ranking/stability/xoshiro128.ts";

const exact = (value: number | string): Exact => readExact(value, [], []) as Exact;
const rows = (...values: number[][]): Exact[][] => values.map((row) => row.map(exact));
const base: Simulation = {
  values: rows([90, 80], [80, 85], [10, 10]),
  weights: [exact(1), exact(1)],
  noise: { weights: exact(0), values: exact(0) },
  direction: -1,
  runs: 200,
  seed: 1,
  places: 1,
};

describe("simulateRanks", () => {
  it("draws up the same list every time where nothing may differ", () => {
    const { best, worst, inTop, pairs } = simulateRanks(base);
    expect([best, worst, inTop]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [200, 0, 0],
    ]);
    expect([...pairs.turned()]).toEqual([]);
    expect(pairs.runs()).toBe(200);
  });

  it("keeps apart what no noise can bring together, and mixes what it can", () => {
    const { best, worst, inTop, pairs } = simulateRanks({
      ...base,
      noise: { weights: exact(10), values: exact(10) },
    });
    expect([best[2], worst[2]]).toEqual([3, 3]);
    expect([best[0], worst[0], best[1], worst[1]]).toEqual([1, 2, 1, 2]);
    const [[above, below, reversed] = [0, 0, 0]] = [...pairs.turned()];
    expect([above, below]).toEqual([0, 1]);
    expect(reversed).toBeGreaterThan(20);
    expect([inTop[0], inTop[1]]).toEqual([200 - reversed, reversed]);
  });

  it("lets equals share their places, and counts none of them as strictly in the top", () => {
    const { best, worst, inTop } = simulateRanks({ ...base, values: rows([5, 5], [5, 5], [1, 1]) });
    expect([best, worst, inTop]).toEqual([
      [1, 1, 3],
      [2, 2, 3],
      [0, 0, 0],
    ]);
  });

  it("turns round when the lowest is first", () => {
    const simulated = simulateRanks({ ...base, direction: 1, values: rows([10, 10], [80, 85], [90, 80]) });
    expect(simulated.inTop).toEqual([200, 0, 0]);
  });

  it("never leaves the noise: a factor is at most 1 ± the noise", () => {
    // 100 against 89 at 5 percent: 95 is always above 93.45.
    const values = rows([100], [89]);
    const noise = { weights: exact(0), values: exact(5) };
    const turnedOf = (own: Exact[][]) => [
      ...simulateRanks({ ...base, values: own, weights: [exact(1)], noise, runs: 2000 }).pairs.turned(),
    ];
    expect(turnedOf(values)).toEqual([]);
    // 100 against 95: 95 and 99.75 at the ends overlap.
    expect(turnedOf(rows([100], [95]))).toHaveLength(1);
  });

  describe("run by run", () => {
    /** One run as the comments say it: first the weights are drawn, then the items in the order given, component by component. */
    function runOf(values: number[][], drawOrder: number[], noise: { weights: number; values: number }, seed: number) {
      const next = seededStream(seed);
      const vary = (value: number, percent: number) =>
        percent === 0 ? value * 100_000 : value * (100_000 + percent * drawWithin(1000, next));
      const weights = [1, 1, 1].slice(0, values[0]?.length).map((weight) => vary(weight, noise.weights));
      const parts = new Map(
        drawOrder.map((item) => [
          item,
          values[item]?.map((value, k) => BigInt(weights[k] ?? 0) * BigInt(vary(value, noise.values))),
        ]),
      );
      return values.map((_, item) => parts.get(item) ?? []);
    }
    const sum = (parts: readonly bigint[]) => parts.reduce((a, b) => a + b, 0n);
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const noises = [
      { weights: 5, values: 5 },
      { weights: 0, values: 4 },
      { weights: 6, values: 0 },
    ];
    const simulated = (values: number[][], noise: (typeof noises)[number], seed: number, direction: 1 | -1) =>
      simulateRanks({
        ...base,
        values: rows(...values),
        weights: (values[0] ?? []).map(() => exact(1)),
        noise: { weights: exact(noise.weights), values: exact(noise.values) },
        runs: 1,
        direction,
        seed,
      });

    function expectRuns(values: number[][], drawOrder: number[], direction: 1 | -1) {
      for (const noise of noises)
        for (const seed of seeds) {
          const totals = runOf(values, drawOrder, noise, seed).map(sum);
          const before = (a: bigint, b: bigint) => (direction === 1 ? a < b : a > b);
          const best = totals.map((own) => 1 + totals.filter((other) => before(other, own)).length);
          expect(simulated(values, noise, seed, direction).best).toEqual(best);
        }
    }

    it("draws for the items in the order of the list", () => {
      const values = [
        [90, 80],
        [85, 80],
        [80, 84],
        [70, 91],
      ];
      expectRuns(values, [0, 1, 2, 3], -1);
      expectRuns(values.reverse(), [0, 1, 2, 3], 1);
    });

    it("draws for equals in the order of their values, one after the other where these are the same", () => {
      const equals = [
        [20, 30, 10],
        [20, 10, 30],
        [10, 40, 10],
        [20, 10, 30],
      ];
      // 60 each, and the fifth 59: it stands last, whatever its values.
      expectRuns([...equals, [10, 10, 39]], [2, 1, 3, 0, 4], -1);
      expectRuns([[10, 10, 39], ...equals], [0, 3, 2, 4, 1], 1);
    });

    it("splits the places that were changed by what the components did", () => {
      const values = [
        [90, 80],
        [89, 80],
      ];
      let turned = 0;
      for (const noise of noises)
        for (const seed of seeds) {
          const [[a = 0n, b = 0n] = [], [c = 0n, d = 0n] = []] = runOf(values, [0, 1], noise, seed);
          const [first, second] = [a - c - 10n ** 10n, b - d];
          const moved = simulated(values, noise, seed, -1).pairs.moved();
          if (a + b > c + d) expect(moved).toEqual([0n, 0n]);
          else {
            turned += 1;
            // To within the last unit.
            expect(Number(moved[0]) / 1e12).toBeCloseTo(Number(first) / Number(first + second), 11);
            expect(sum(moved)).toBe(10n ** 12n);
          }
        }
      expect(turned).toBeGreaterThan(20);
    });
  });

  it("gives the same for the same seed, and other runs for another", () => {
    const noisy = { ...base, noise: { weights: exact(5), values: exact("2.5") } };
    const told = ({ pairs, ...rest }: ReturnType<typeof simulateRanks>) => [rest, [...pairs.turned()], pairs.moved()];
    expect(told(simulateRanks(noisy))).toEqual(told(simulateRanks(noisy)));
    expect(simulateRanks({ ...noisy, seed: 2 }).inTop).not.toEqual(simulateRanks(noisy).inTop);
  });
});
