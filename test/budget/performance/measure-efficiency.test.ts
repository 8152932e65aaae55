import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureEfficiency } from "../../../src/budget/performance/measure-efficiency.ts";
import { ikpaScale } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("measureEfficiency", () => {
  it.each([
    ["95.01", "90", "5.01", "efficient"],
    ["95", "90", "5", "fairly-efficient"],
    ["90", "90.00", "0", "fairly-efficient"],
    ["85", "90", "-5", "fairly-efficient"],
    ["84.999", "90", "-5.001", "inefficient"],
  ])("achieved %s, spent %s: %s", (achievement, absorption, value, code) => {
    expect(plain(measureEfficiency({ achievement, absorption }))).toMatchObject({
      value,
      band: { code },
      scale: "difference-efficiency",
      basis: { status: "practice" },
    });
  });

  it("says what is missing", () => {
    expect(measureEfficiency({ achievement: null, absorption: 1 })).toMatchObject({ reason: "no-achievement" });
    expect(measureEfficiency({ achievement: 1, absorption: null })).toMatchObject({ reason: "no-absorption" });
  });

  it("tells what is known where the difference is not", () => {
    const { basis, ...silent } = measureEfficiency({ achievement: "1.50", absorption: null });
    expect(plain(silent)).toEqual({
      kind: "efficiency",
      status: "not-computable",
      reason: "no-absorption",
      needs: ["absorption"],
      achievement: "1.5",
      absorption: null,
      scale: "difference-efficiency",
      formula: "achievement − absorption",
    });
    expect(basis.status).toBe("practice");
    expect(plain(measureEfficiency({ achievement: null, absorption: "2.50" }))).toMatchObject({
      needs: ["achievement"],
      achievement: null,
      absorption: "2.5",
    });
    expect(Object.isFrozen(measureEfficiency({ achievement: 1, absorption: 1 }).band)).toBe(true);
  });

  it("takes another scale, and does not leave it in silence", () => {
    expect(measureEfficiency({ achievement: 96, absorption: 1 }, ikpaScale).band?.code).toBe("very-good");
    expect(refusal(() => measureEfficiency({ achievement: 1, absorption: 2 }, ikpaScale))).toEqual([
      "out-of-scale score",
    ]);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => measureEfficiency({ achievement: "x", absorption: Number.NaN }))).toEqual([
      "invalid-number achievement",
      "invalid-number absorption",
    ]);
    expect(refusal(() => measureEfficiency([] as never))).toEqual(["invalid-input"]);
    expect(refusal(() => measureEfficiency({ achievement: 1, absorption: undefined } as never))).toEqual([
      "invalid-number absorption",
    ]);
    expect(refusal(() => measureEfficiency({ achievement: 1, absorption: 1, absorbtion: 2 } as never))).toEqual([
      "invalid-input absorbtion",
    ]);
  });
});

it("refuses a scale that is none", () => {
  expect(refusal(() => measureEfficiency({ achievement: 1, absorption: 1 }, null as never))).toEqual([
    "invalid-input scale",
  ]);
});

describe("properties", () => {
  it("turns its sign when the two are exchanged", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const value = (achievement: number, absorption: number) => {
          const efficiency = measureEfficiency({ achievement, absorption });
          return efficiency.status === "computed" ? efficiency.value.toNumber() : Number.NaN;
        };
        expect(value(a, b) + value(b, a)).toBe(0);
      }),
    );
  });
});
