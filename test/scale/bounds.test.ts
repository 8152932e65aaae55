import { describe, expect, it } from "vitest";
import { boundsOf, contains } from "../../src/scale/bounds.ts";

const [one, two] = [
  { n: 1, d: 1 },
  { n: 2, d: 1 },
];

describe("boundsOf", () => {
  it("tells the value of each bound and whether it belongs to the band", () => {
    expect(boundsOf({ from: one, below: two })).toEqual({
      lower: { at: one, inside: true },
      upper: { at: two, inside: false },
    });
    expect(boundsOf({ above: one, upTo: two })).toEqual({
      lower: { at: one, inside: false },
      upper: { at: two, inside: true },
    });
    expect(boundsOf({})).toEqual({ lower: undefined, upper: undefined });
  });
});

describe("contains", () => {
  const at = (bounds: Parameters<typeof boundsOf>[0], tenths: number) =>
    contains(boundsOf(bounds), { n: tenths, d: 10 });

  it("keeps bounds that belong to the band in, and others out", () => {
    expect([9, 10, 15, 20, 21].map((tenths) => at({ from: one, upTo: two }, tenths))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect([9, 10, 15, 20, 21].map((tenths) => at({ above: one, below: two }, tenths))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it("has no end where none was written", () => {
    expect([at({ upTo: two }, -1e9), at({ from: one }, 1e9), at({}, 0)]).toEqual([true, true, true]);
  });
});
