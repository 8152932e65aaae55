import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOnPoints } from "../../../../src/indicator/achievement/formula/value-on-points.ts";
import { exactToDecimal, requireExact } from "../../../../src/number/index.ts";

const points = (
  [
    [0, 0],
    [90, 100],
    [100, 120],
  ] as const
).map(([at, value]) => ({ at: requireExact(at), value: requireExact(value) }));
const at = (place: number | string) => `${exactToDecimal(valueOnPoints(points, requireExact(place)))}`;

describe("valueOnPoints", () => {
  it("is that of a point on it, and lies on a straight line between two", () => {
    expect([0, 90, 100].map(at)).toEqual(["0", "100", "120"]);
    expect([45, 95].map(at)).toEqual(["50", "110"]);
  });

  it("stays level before the first and behind the last", () => {
    expect([-20, 130].map(at)).toEqual(["0", "120"]);
  });
});

describe("properties", () => {
  it("never falls where the points rise", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 0, max: 50 }), (place, step) => {
        expect(Number(at(place + step))).toBeGreaterThanOrEqual(Number(at(place)));
      }),
      { numRuns: 100 },
    );
  });
});
