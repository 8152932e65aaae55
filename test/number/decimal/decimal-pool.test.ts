import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalPool, divide, exactToDecimal, requireExact } from "../../../src/number/index.ts";

describe("decimalPool", () => {
  it("hands out one Decimal for one number of hundredths, however it is written", () => {
    const pool = decimalPool();
    expect(pool(requireExact("75.50"))).toBe(pool(requireExact("75.5")));
    expect(pool(requireExact(75))).toBe(pool(requireExact("75.00")));
    expect(pool(requireExact("75.5"))).not.toBe(pool(requireExact("75.51")));
  });

  it("keeps no finer numbers", () => {
    const pool = decimalPool();
    expect(pool(requireExact("75.375"))).not.toBe(pool(requireExact("75.375")));
    expect(pool(divide(requireExact(1), requireExact(3))).toFixed(5)).toBe("0.33333");
  });

  it("keeps 0 to 200, and nothing beyond", () => {
    const pool = decimalPool();
    for (const kept of ["0", "200"]) expect(pool(requireExact(kept))).toBe(pool(requireExact(kept)));
    for (const other of ["-0.01", "200.01"]) expect(pool(requireExact(other))).not.toBe(pool(requireExact(other)));
  });
});

describe("properties", () => {
  it("hands out what exactToDecimal does", () => {
    const pool = decimalPool();
    const value = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.constantFrom("1", "0.1", "0.01", "0.001"),
    );
    fc.assert(
      fc.property(value, ([n, unit]) => {
        const exact = divide(requireExact(n), requireExact(unit));
        expect(`${pool(exact)}`).toBe(`${exactToDecimal(exact)}`);
      }),
      { numRuns: 200 },
    );
  });
});
