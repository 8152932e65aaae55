import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeriods } from "../../src/period/compare-periods.ts";
import { parsePeriod } from "../../src/period/parse-period.ts";
import type { Period } from "../../src/period/period.ts";
import { boundsOf } from "../../src/period/period-bounds.ts";
import { periodCode } from "../../src/period/period-code.ts";
import { refusal } from "../support/refusal.ts";
import { periodsFrom } from "./arbitraries.ts";

const compare = (a: string, b: string) => comparePeriods(parsePeriod(a), parsePeriod(b));

describe("comparePeriods", () => {
  it("goes by the start, then puts the longer first", () => {
    const shuffled = ["2023-04", "2023-TW2", "2024", "2023-01", "2023-S1", "2022-12", "2023", "2023-TW1", "2023-S2"];
    const sorted = shuffled.map(parsePeriod).sort(comparePeriods).map(periodCode);
    expect(sorted).toEqual([
      "2022-12",
      "2023",
      "2023-S1",
      "2023-TW1",
      "2023-01",
      "2023-TW2",
      "2023-04",
      "2023-S2",
      "2024",
    ]);
  });

  it("is 0 only for the same period", () => {
    expect(Object.is(compare("2023-TW1", "2023-Q1"), 0)).toBe(true);
    expect([compare("2023-TW1", "2023-01"), compare("2023-01", "2023-TW1")]).toEqual([-1, 1]);
    expect([compare("2022-12", "2023"), compare("2023", "2022-12")]).toEqual([-1, 1]);
  });

  it("refuses both faults at once", () => {
    expect(refusal(() => comparePeriods("2023" as unknown as Period, {} as Period))).toEqual([
      "invalid-period a",
      "invalid-period b.kind",
      "invalid-period b.year",
    ]);
  });
});

describe("properties", () => {
  const near = periodsFrom(2023, 2024);

  it("is a total order", () => {
    fc.assert(
      fc.property(near, near, near, (a, b, c) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(periodCode(a) === periodCode(b));
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("never puts a later start first", () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        if (boundsOf(a).start < boundsOf(b).start) expect(comparePeriods(a, b)).toBe(-1);
      }),
    );
  });
});
