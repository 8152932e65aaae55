import { sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { inUnitOfTarget, unitTimes } from "../../../../src/indicator/achievement/input/side-units.ts";
import { exactToDecimal, requireExact } from "../../../../src/number/index.ts";

describe("unitTimes", () => {
  it("is how many of the unit of the target one of the other is", () => {
    const times = (target: string | null, realization: string | null) => {
      const found = unitTimes({ target, realization });
      return typeof found === "object" ? `${exactToDecimal(found)}` : found;
    };
    expect(times("hari", "minggu")).toBe("7");
    expect(times("Rp miliar", "Rp juta")).toBe("0.001");
    expect(times("%", "Persen")).toBeUndefined();
    expect(times("dokumen", "laporan")).toBe("unit-mismatch");
    expect(times("dokumen", null)).toBeUndefined();
    for (const blank of ["", " "])
      expect([times("hari", blank), times(blank, "minggu")]).toEqual([undefined, undefined]);
    expect(unitTimes(undefined)).toBeUndefined();
  });
});

describe("inUnitOfTarget", () => {
  it("leaves alone what is no number, and what was not reported", () => {
    const unit = { target: "hari", realization: "minggu" };
    const figure = requireExact(2);
    const target = { kind: "number", side: "any", low: figure, high: figure } as const;
    const converted = inUnitOfTarget({ kind: "number", target, reached: figure }, unit);
    expect(converted.kind === "number" && converted.reached && `${exactToDecimal(converted.reached)}`).toBe("14");
    const silent = { kind: "number", target, reached: undefined } as const;
    expect(inUnitOfTarget(silent, unit)).toBe(silent);
    const level = { kind: "level", target: { kind: "level", position: 1, scale: sakipLevels }, reached: 2 } as const;
    expect(inUnitOfTarget(level, unit)).toBe(level);
    const none = { kind: "none", unread: true, reached: undefined } as const;
    expect(inUnitOfTarget(none, unit)).toBe(none);
  });
});
