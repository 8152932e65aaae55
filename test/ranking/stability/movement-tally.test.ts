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
    const split = tally.of(
      drawn([
        [2n, 2n],
        [3n, 3n],
      ]),
    );
    split(0, 1, true);
    expect(tally.units()).toEqual([666_666_666_667n, 333_333_333_333n]);
  });

  it("splits half a place where it is told of a half", () => {
    const tally = movementTally(drawn([[3n], [2n]]), 1);
    tally.of(drawn([[2n], [2n]]))(0, 1, false);
    expect(tally.units()).toEqual([PLACE / 2n]);
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
    const split = tally.of(
      drawn([
        [3n, 6n],
        [8n, 4n],
      ]),
    );
    split(0, 1, true);
    const [first = 0n, second = 0n] = tally.units();
    expect([first > PLACE, second < 0n, first + second === PLACE]).toEqual([true, true, true]);
  });
});

describe("properties", () => {
  /** What the doc comment says, in bigints alone. */
  function naive(base: readonly (readonly bigint[])[], after: readonly (readonly bigint[])[], place: bigint): bigint[] {
    const gap = (rows: readonly (readonly bigint[])[], k: number) => (rows[0]?.[k] ?? 0n) - (rows[1]?.[k] ?? 0n);
    const moved = [0, 1, 2].map((k) => gap(after, k) - gap(base, k));
    const all = moved.reduce((sum, each) => sum + each, 0n);
    const cut = moved.map((own) => (own * place) / all);
    const sizes = moved.map((own) => (own < 0n ? -own : own));
    const most = sizes.indexOf(sizes.reduce((a, b) => (b > a ? b : a)));
    return cut.map((share, k) => (k === most ? share + cut.reduce((left, each) => left - each, place) : share));
  }

  it("splits each place as bigints would, whatever their size", () => {
    const value = fc.oneof(
      fc.bigInt(-9n, 9n),
      fc.bigInt(-(10n ** 13n), 10n ** 13n),
      fc.bigInt(-(10n ** 30n), 10n ** 30n),
    );
    const two = fc.tuple(fc.tuple(value, value, value), fc.tuple(value, value, value));
    fc.assert(
      fc.property(two, fc.array(fc.tuple(two, fc.boolean()), { maxLength: 5 }), (base, runs) => {
        const gapOf = (rows: typeof base) => drawn(rows).totals.reduce((one, other) => one - other);
        const changed = runs.filter(([rows]) => gapOf(rows) !== gapOf(base));
        const tally = movementTally(drawn(base), 3);
        const right = [0n, 0n, 0n];
        for (const [rows, isWhole] of changed) {
          tally.of(drawn(rows))(0, 1, isWhole);
          const parts = naive(base, rows, isWhole ? PLACE : PLACE / 2n);
          for (const k of [0, 1, 2]) right[k] = (right[k] ?? 0n) + (parts[k] ?? 0n);
        }
        expect(tally.units()).toEqual(right);
      }),
      { numRuns: 500 },
    );
  });

  it("loses no unit over many places", () => {
    const tally = movementTally(
      drawn([
        [3n, 0n],
        [0n, 0n],
      ]),
      2,
    );
    const split = tally.of(
      drawn([
        [0n, 0n],
        [0n, 1n],
      ]),
    );
    // Of four points, the first component did three.
    for (let i = 0; i < 10_000; i++) split(0, 1, true);
    expect(tally.units()).toEqual([7500n * PLACE, 2500n * PLACE]);
  });
});
