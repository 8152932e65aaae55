import { describe, expect, it } from "vitest";
import { isReached } from "../../../../src/indicator/achievement/formula/percentage.ts";

describe("isReached", () => {
  it("looks at the side that is good, and at both where closer is better", () => {
    const of = (fromLow: number, fromHigh: number, isStrict = false) =>
      (["maximize", "minimize", "stabilize"] as const).map((each) => isReached(each, { fromLow, fromHigh, isStrict }));
    expect(of(-1, -1)).toEqual([false, true, false]);
    expect(of(0, 0)).toEqual([true, true, true]);
    expect(of(1, -1)).toEqual([true, true, true]);
    expect(of(1, 1)).toEqual([true, false, false]);
    expect(of(0, 0, true)).toEqual([false, false, false]);
    expect(of(1, 1, true)).toEqual([true, false, false]);
    expect(of(0, -1, true)).toEqual([false, false, false]);
    expect(of(1, 0, true)).toEqual([false, false, false]);
  });
});
