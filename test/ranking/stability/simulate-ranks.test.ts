import { describe, expect, it } from "vitest";
import { type Exact, readExact } from "../../../src/number/index.ts";
import { type Simulation, simulateRanks } from "../../../src/ranking/stability/simulate-ranks.ts";

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

  it("gives the same for the same seed, and other runs for another", () => {
    const noisy = { ...base, noise: { weights: exact(5), values: exact("2.5") } };
    const told = ({ pairs, ...rest }: ReturnType<typeof simulateRanks>) => [rest, [...pairs.turned()], pairs.moved()];
    expect(told(simulateRanks(noisy))).toEqual(told(simulateRanks(noisy)));
    expect(simulateRanks({ ...noisy, seed: 2 }).inTop).not.toEqual(simulateRanks(noisy).inTop);
  });
});
