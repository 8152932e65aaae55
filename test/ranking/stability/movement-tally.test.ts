import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movementTally, PLACE } from "../../../src/ranking/stability/movement-tally.ts";

const drawn = (parts: readonly (readonly bigint[])[]) => ({
  parts,
  totals: parts.map((own) => own.reduce((sum, part) => sum + part, 0n)),
});

describe("movementTally", () => {
  it("splits a place by what each component did to the distance", () => {
    // 5 against 4 becomes 4 against 6: of the 3 points, the first component did 2 and the second 1.
    const tally = movementTally(
      drawn([
        [3n, 2n],
        [2n, 2n],
      ]),
      2,
    );
    tally.add(
      drawn([
        [2n, 2n],
        [3n, 3n],
      ]),
      [[0, 1]],
      [],
    );
    expect(tally.units).toEqual([666_666_666_666_666_667n, 333_333_333_333_333_333n]);
  });

  it("counts a half where two become tied, or were", () => {
    const apart = drawn([[3n], [2n]]);
    const tied = drawn([[2n], [2n]]);
    const becomes = movementTally(apart, 1);
    becomes.add(tied, [], [[0, 1]]);
    expect(becomes.units).toEqual([PLACE / 2n]);
    const parted = movementTally(tied, 1);
    parted.add(apart, [], []);
    parted.add(tied, [], [[0, 1]]);
    expect(parted.units).toEqual([PLACE / 2n]);
  });

  it("is below zero for a component that held the order together", () => {
    // 10 against 9 becomes 9 against 12: the first component took 6 away, the second gave 2 back.
    const tally = movementTally(
      drawn([
        [6n, 4n],
        [5n, 4n],
      ]),
      2,
    );
    tally.add(
      drawn([
        [3n, 6n],
        [8n, 4n],
      ]),
      [[0, 1]],
      [],
    );
    const [first = 0n, second = 0n] = tally.units;
    expect([first > PLACE, second < 0n, first + second === PLACE]).toEqual([true, true, true]);
  });
});

describe("properties", () => {
  it("adds up to the pairs that changed order, and gives nothing to a component that stays as it is", () => {
    const value = fc.bigInt(-50n, 50n);
    const row = fc.tuple(value, value, value);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), fc.infiniteStream(value), (rows, noise) => {
        const sorted = [...rows].sort((a, b) => Number(b[0] + b[1] + b[2] - a[0] - a[1] - a[2]));
        const base = drawn(sorted);
        // The second component stays.
        const next = () => noise.next().value ?? 0n;
        const other = drawn(sorted.map(([a, b, c]) => [a + next(), b, c - next()]));
        const stand = (totals: readonly bigint[], i: number, j: number) =>
          Math.sign(Number((totals[i] ?? 0n) - (totals[j] ?? 0n)));
        const turned: [number, number][] = [];
        const groups = new Map<bigint, number[]>();
        let halves = 0n;
        other.totals.forEach((total, i) => {
          groups.set(total, [...(groups.get(total) ?? []), i]);
          for (let j = i + 1; j < other.totals.length; j++) {
            const [before, after] = [stand(base.totals, i, j), stand(other.totals, i, j)];
            halves += BigInt(Math.abs(before - after));
            if (after < 0) turned.push([i, j]);
          }
        });
        const tally = movementTally(base, 3);
        tally.add(
          other,
          turned,
          [...groups.values()].filter(({ length }) => length > 1),
        );
        expect(tally.units.reduce((sum, each) => sum + each, 0n)).toBe((halves * PLACE) / 2n);
        expect(tally.units[1]).toBe(0n);
      }),
    );
  });
});
