import { describe, expect, it } from "vitest";
import { type Problem, refuseIfAny } from "../../src/core/index.ts";
import { type PlacedBand, placeBands } from "../../src/scale/place-bands.ts";
import type { BandInput, ScaleInput } from "../../src/scale/scale.ts";
import { refusal } from "../support/refusal.ts";

const label = { id: "Kelas", en: "Band" };
const scale = (...bands: Omit<BandInput, "label">[]): ScaleInput => ({
  id: "s",
  bands: bands.map((band) => ({ label, ...band })),
  source: { title: "x", status: "convention" },
});
const place = (input: ScaleInput): readonly PlacedBand[] => {
  const problems: Problem[] = [];
  const placed = placeBands(input, [], problems);
  refuseIfAny(problems);
  return placed as readonly PlacedBand[];
};
const codesOf = (placed: readonly PlacedBand[]) => placed.map(({ band }) => band.code);

describe("placeBands", () => {
  it("puts the bands in the order of their values, with their places in the input", () => {
    const placed = place(scale({ code: "c", above: 5 }, { code: "a", below: 5 }, { code: "b", from: "5.0", upTo: 5n }));
    expect(codesOf(placed)).toEqual(["a", "b", "c"]);
    expect(placed.map(({ path }) => path)).toEqual([
      ["bands", 1],
      ["bands", 2],
      ["bands", 0],
    ]);
    expect(placed.map(({ bounds }) => [bounds.lower?.inside, bounds.upper?.inside])).toEqual([
      [undefined, false],
      [true, true],
      [false, undefined],
    ]);
  });

  it("finds each band that a long band covers, and no gap under it", () => {
    const covered = scale(
      { code: "long", from: 0, below: 100 },
      { code: "short", from: 10, below: 20 },
      { code: "late", from: 30, below: 40 },
      { code: "beyond", from: 120 },
    );
    expect(refusal(() => place(covered))).toEqual([
      "scale-overlap bands[1].from",
      "scale-overlap bands[2].from",
      "scale-gap bands[3].from",
    ]);
  });

  it("does not take a bound that could not be read for an open end", () => {
    expect(refusal(() => place(scale({ code: "a", from: "x" }, { code: "b", below: 3 })))).toEqual([
      "invalid-number bands[0].from",
    ]);
  });

  it("adds its faults to those found before, under the path of the scale", () => {
    const problems: Problem[] = [];
    expect(placeBands({ ...scale({ code: "a" }), id: "" }, ["own", "scale"], problems)).toBeUndefined();
    expect(problems.map(({ path }) => path)).toEqual([["own", "scale", "id"]]);
    expect(placeBands(scale({ code: "a", upTo: 1 }), [], problems)).toHaveLength(1);
  });

  it("leaves the input alone", () => {
    const input = scale({ code: "b", from: 1 }, { code: "a", below: 1 });
    Object.freeze(input.bands);
    expect(codesOf(place(input))).toEqual(["a", "b"]);
    expect(input.bands.map(({ code }) => code)).toEqual(["b", "a"]);
  });
});
