import { describe, expect, it } from "vitest";
import { boundsOf, compareLower, compareUpper, contains, isEmpty } from "../../src/scale/bounds.ts";

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

describe("isEmpty", () => {
  it("is a band whose ends leave no value, and never one with an open end", () => {
    const empty = [
      { from: two, upTo: one },
      { from: one, below: one },
      { above: one, upTo: one },
      { above: one, below: one },
    ];
    expect(empty.map((each) => isEmpty(boundsOf(each)))).toEqual([true, true, true, true]);
    const filled = [{ from: one, upTo: one }, { above: one, below: two }, { upTo: one }, { from: one }, {}];
    expect(filled.map((each) => isEmpty(boundsOf(each)))).toEqual([false, false, false, false, false]);
  });
});

describe("the order of ends", () => {
  const signsOf = (order: typeof compareLower, ends: Parameters<typeof boundsOf>[0][]) =>
    ends.map((a) => ends.map((b) => Math.sign(order(boundsOf(a), boundsOf(b)))));
  /** What each of four is against each of four, where they stand in order. */
  const INCREASING = [
    [0, -1, -1, -1],
    [1, 0, -1, -1],
    [1, 1, 0, -1],
    [1, 1, 1, 0],
  ];

  it("begins with the open one, and with a value inside before the same outside", () => {
    expect(signsOf(compareLower, [{ upTo: one }, { from: one }, { above: one }, { from: two }])).toEqual(INCREASING);
  });

  it("ends with the open one, and with a value outside before the same inside", () => {
    expect(signsOf(compareUpper, [{ upTo: one }, { below: two }, { upTo: two }, { from: one }])).toEqual(INCREASING);
  });
});
