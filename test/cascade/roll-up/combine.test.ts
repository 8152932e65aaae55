import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combine, combineRatio, type Part } from "../../../src/cascade/roll-up/combine.ts";
import { compare, type Exact, exactToDecimal, ONE, tryExact } from "../../../src/number/index.ts";

const exact = (value: string | number) => tryExact(value) as Exact;
const part = (value: string | number, share: string | number = 1, weight: string | number = 1): Part => ({
  value: exact(value),
  share: exact(share),
  weight: exact(weight),
});
const shown = (value: Exact | undefined) => value && exactToDecimal(value).toString();

describe("combine", () => {
  it("adds, averages, weighs and takes the lowest, by share", () => {
    const parts = [part("0.1", "0.5", 3), part("0.2", 1, 1)];
    expect(shown(combine("sum", parts))).toBe("0.25");
    expect(shown(combine("average", [part(60, "0.5", 3), part(90)]))).toBe("80");
    // (0.5 × 3 × 0.1 + 1 × 1 × 0.2) ÷ (1.5 + 1)
    expect(shown(combine("weighted", parts))).toBe("0.14");
    expect(shown(combine("minimum", parts))).toBe("0.1");
    expect(shown(combine("maximum", parts))).toBe("0.2");
  });

  it("gives nothing where the parts weigh nothing", () => {
    expect(combine("weighted", [part(5, 1, 0)])).toBeUndefined();
    expect(combine("average", [part(5, 0)])).toBeUndefined();
    expect(shown(combine("sum", [part(5, 0)]))).toBe("0");
  });

  describe("properties", () => {
    it("does not depend on the order, and lies between the lowest and the highest where it is a mean", () => {
      const parts = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 6,
      });
      fc.assert(
        fc.property(parts, fc.constantFrom("sum", "average", "weighted", "minimum", "maximum"), (rows, rule) => {
          const all = rows.map(([value, weight]) => part(value, 1, weight));
          const value = combine(rule, all) as Exact;
          expect(compare(value, combine(rule, [...all].reverse()) as Exact)).toBe(0);
          if (rule === "sum") return;
          const values = rows.map(([each]) => each);
          expect(compare(value, exact(Math.min(...values)))).not.toBe(-1);
          expect(compare(value, exact(Math.max(...values)))).not.toBe(1);
        }),
        { numRuns: 100 },
      );
    });
  });
});

describe("combineRatio", () => {
  it("divides sums, not means", () => {
    const [above, below] = [
      [part(8), part(90)],
      [part(10), part(100)],
    ];
    expect(exactToDecimal(combineRatio(above, below, true) as Exact).toFixed(2)).toBe("89.09");
    expect(compare(combineRatio([part(5)], [part(5)], false) as Exact, ONE)).toBe(0);
  });

  it("gives nothing without numerators, or over zero", () => {
    expect(combineRatio([], [part(5)], true)).toBeUndefined();
    expect(combineRatio([part(5)], [], true)).toBeUndefined();
    expect(combineRatio([part(5)], [part(0)], true)).toBeUndefined();
  });
});
