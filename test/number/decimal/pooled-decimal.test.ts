import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide, exactToDecimal, pooledDecimal, requireExact } from "../../../src/number/index.ts";

describe("pooledDecimal", () => {
  it("hands out one Decimal for one number of hundredths, however it is written", () => {
    expect(pooledDecimal(requireExact("75.50"))).toBe(pooledDecimal(requireExact("75.5")));
    expect(pooledDecimal(requireExact(75))).toBe(pooledDecimal(requireExact("75.00")));
    expect(pooledDecimal(requireExact("75.5"))).not.toBe(pooledDecimal(requireExact("75.51")));
  });

  it("keeps no finer numbers", () => {
    expect(pooledDecimal(requireExact("75.375"))).not.toBe(pooledDecimal(requireExact("75.375")));
    expect(pooledDecimal(divide(requireExact(1), requireExact(3))).toFixed(5)).toBe("0.33333");
  });

  it("keeps 0 to 200, and nothing beyond", () => {
    for (const kept of ["0", "200"]) expect(pooledDecimal(requireExact(kept))).toBe(pooledDecimal(requireExact(kept)));
    for (const other of ["-0.01", "200.01"])
      expect(pooledDecimal(requireExact(other))).not.toBe(pooledDecimal(requireExact(other)));
  });
});

describe("properties", () => {
  it("hands out what exactToDecimal does", () => {
    const value = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.constantFrom("1", "0.1", "0.01", "0.001"),
    );
    fc.assert(
      fc.property(value, ([n, unit]) => {
        const exact = divide(requireExact(n), requireExact(unit));
        expect(`${pooledDecimal(exact)}`).toBe(`${exactToDecimal(exact)}`);
      }),
      { numRuns: 200 },
    );
  });
});
