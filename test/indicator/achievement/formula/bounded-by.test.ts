import { describe, expect, it } from "vitest";
import { boundedBy, higherFloor } from "../../../../src/indicator/achievement/formula/bounded-by.ts";
import { requireExact } from "../../../../src/number/index.ts";

const [low, middle, high] = [10, 50, 100].map((each) => requireExact(each));

describe("boundedBy", () => {
  it("says which bound made a difference, and none at the bound itself", () => {
    if (low === undefined || middle === undefined || high === undefined) throw new Error();
    expect(boundedBy(high, middle, low)).toEqual({ bounded: "cap", value: middle });
    expect(boundedBy(low, high, middle)).toEqual({ bounded: "floor", value: middle });
    expect(boundedBy(middle, middle, middle)).toEqual({ bounded: null, value: middle });
    expect(boundedBy(middle, null, null)).toEqual({ bounded: null, value: middle });
  });
});

describe("higherFloor", () => {
  it("takes the one that is there, or the higher of two", () => {
    expect(higherFloor(undefined, null)).toBeNull();
    expect(higherFloor(null, low ?? null)).toEqual(low);
    expect(higherFloor(middle, null)).toEqual(middle);
    expect(higherFloor(middle, low ?? null)).toEqual(middle);
  });
});
