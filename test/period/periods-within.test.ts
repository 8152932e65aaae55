import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/period/parse-period.ts";
import { PER_YEAR } from "../../src/period/parts.ts";
import { KINDS, type Period, type PeriodKind } from "../../src/period/period.ts";
import { boundsOf, daysOf } from "../../src/period/period-bounds.ts";
import { periodCode } from "../../src/period/period-code.ts";
import { periodsWithin } from "../../src/period/periods-within.ts";
import { refusal } from "../support/refusal.ts";
import { anyKind, anyPeriod } from "./arbitraries.ts";

const split = (code: string, kind: PeriodKind) => periodsWithin(parsePeriod(code), kind).map(periodCode);

describe("periodsWithin", () => {
  it("splits into finer kinds, in the order of time", () => {
    expect(split("2023", "semester")).toEqual(["2023-S1", "2023-S2"]);
    expect(split("2023", "quarter")).toEqual(["2023-TW1", "2023-TW2", "2023-TW3", "2023-TW4"]);
    expect(split("2023-S2", "quarter")).toEqual(["2023-TW3", "2023-TW4"]);
    expect(split("2023-S1", "month")).toEqual(["2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06"]);
    expect(split("2023-TW4", "month")).toEqual(["2023-10", "2023-11", "2023-12"]);
  });

  it("gives the period itself for its own kind", () => {
    const period: Period = { kind: "quarter", year: 2023, quarter: 3 };
    const [same] = periodsWithin(period, "quarter");
    expect(same).toEqual({ kind: "quarter", year: 2023, quarter: 3 });
    expect(same).not.toBe(period);
  });

  it("is frozen and leaves its input alone", () => {
    const period: Period = { kind: "year", year: 2024 };
    const months = periodsWithin(period, "month");
    expect([months, ...months].every(Object.isFrozen)).toBe(true);
    expect(period).toEqual({ kind: "year", year: 2024 });
  });

  it("refuses a coarser kind, and both faults at once", () => {
    expect(refusal(() => split("2023-09", "quarter"))).toEqual(["invalid-input kind"]);
    expect(refusal(() => split("2023-TW3", "year"))).toEqual(["invalid-input kind"]);
    expect(refusal(() => periodsWithin({} as Period, "week" as PeriodKind))).toEqual([
      "invalid-period period.kind",
      "invalid-period period.year",
      "invalid-input kind",
    ]);
  });
});

describe("properties", () => {
  it("tiles the bounds without gap or overlap", () => {
    fc.assert(
      fc.property(anyPeriod, anyKind, (period, kind) => {
        fc.pre(PER_YEAR[kind] >= PER_YEAR[period.kind]);
        const parts = periodsWithin(period, kind);
        expect(parts[0] && boundsOf(parts[0]).start).toBe(boundsOf(period).start);
        expect(boundsOf(parts[parts.length - 1] as Period).end).toBe(boundsOf(period).end);
        for (const [i, part] of parts.slice(1).entries())
          expect(daysOf(part).first).toBe(daysOf(parts[i] as Period).last + 1);
      }),
    );
  });

  it("gives the same whether it splits at once or step by step", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const finer = KINDS.filter((kind) => PER_YEAR[kind] >= PER_YEAR[period.kind]);
        const steps = finer.reduce<readonly Period[]>(
          (all, kind) => all.flatMap((p) => periodsWithin(p, kind)),
          [period],
        );
        expect(steps).toEqual(periodsWithin(period, "month"));
      }),
    );
  });
});
