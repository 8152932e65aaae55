import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetLineShape } from "../../../src/budget/line/budget-line-shape.ts";
import { createGlance, glanceAt, isSamePeriod } from "../../../src/budget/line/glance.ts";
import { type Problem, readInto } from "../../../src/core/index.ts";
import { toDecimal } from "../../../src/number/index.ts";

const problemsOf = (row: unknown): Problem[] => {
  const problems: Problem[] = [];
  readInto(problems, budgetLineShape, row);
  return problems;
};

describe("glanceAt", () => {
  const least = { agencyId: "dlh", budget: "10.50", realization: 5 };
  const month = { kind: "month", year: 2023, month: 9 };

  it("takes what is plainly a line, with its amounts in hundredths", () => {
    const glance = createGlance();
    const full = { ...least, programmeId: "x", version: "revised", period: month, tags: ["stunting"], name: "DLH" };
    expect(glanceAt(full, glance)).toEqual({ budget: 1050, realization: 500, version: "revised", period: month });
    expect(glanceAt({ ...full, realization: null }, glance)).toMatchObject({ budget: 1050, realization: Number.NaN });
    const dated = { ...least, inForceFrom: "2023-10-05", statedPercent: "30.86", exclusions: undefined };
    expect(glanceAt(dated, glance)).toMatchObject({ budget: 1050 });
    expect([...glance.columns]).toEqual(["name"]);
    expect(glance).toMatchObject({ periods: [month], day: "2023-10-05" });
  });

  it("leaves to the shape what it cannot be sure of", () => {
    const glance = createGlance();
    class Row {
      agencyId = "dlh";
      budget = 1;
      realization = 1;
      get version() {
        return "murni";
      }
    }
    const throwing = Object.defineProperty({ ...least }, "version", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const rows = [null, 5, [], new Row(), throwing, { ...least, budget: toDecimal(1) }, { ...least, exclusions: [] }];
    for (const row of rows) expect(glanceAt(row, glance)).toBeUndefined();
  });

  it("never takes a column that a known one may have been meant by for the caller's own", () => {
    const glance = createGlance();
    expect(glanceAt({ ...least, exclusion: 1, exclusions: undefined }, glance)).toBeUndefined();
    expect(glanceAt({ ...least, exclusion: 1 }, glance)).toBeUndefined();
    expect(glance.columns.size).toBe(0);
  });
});

describe("isSamePeriod", () => {
  it("tells periods apart by kind, year and part", () => {
    const september = { kind: "month", year: 2023, month: 9 } as const;
    expect(isSamePeriod(september, september)).toBe(true);
    expect(isSamePeriod({ ...september }, september)).toBe(true);
    expect(isSamePeriod({ ...september, month: 8 }, september)).toBe(false);
    expect(isSamePeriod({ ...september, year: 2022 }, september)).toBe(false);
    expect(isSamePeriod({ kind: "quarter", year: 2023, quarter: 3 }, september)).toBe(false);
    expect(isSamePeriod({ kind: "year", year: 2023 }, { kind: "year", year: 2023 })).toBe(true);
    expect(isSamePeriod(september, null)).toBe(false);
    expect(isSamePeriod(september, Object.assign([], september))).toBe(false);
  });
});

describe("properties", () => {
  const mostly = (good: readonly unknown[], bad: readonly unknown[]) =>
    fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });
  const text = mostly(["dlh", "\u00a0x", "2.07.03"], ["", " ", 7, null]);
  const amount = mostly([0, -0, 1, "10.50"], [-1, "1.000,5", "", "12e3", Number.NaN, null, undefined, 1n]);
  const years = [{ kind: "year", year: 2023 }, { kind: "month", year: 2023, month: 9 }, undefined];
  const noYears = [{ kind: "month", year: 2023, month: 13 }, { kind: "quarter", year: 23, quarter: 1 }, "2023", null];
  const keys = {
    agencyId: text,
    programmeId: text,
    fundSource: text,
    budget: amount,
    realization: amount,
    statedPercent: amount,
    period: mostly(years, [...noYears, Object.assign([], { kind: "year", year: 2023 })]),
    version: mostly(["original", "revised", undefined], ["murni", "", null]),
    inForceFrom: mostly(["2023-10-05", undefined], ["2023-02-30", "soon", null]),
    tags: mostly([["stunting"], [], undefined], [[""], "stunting", null]),
    exclusions: mostly([undefined], [[], [{ name: "blu", budget: 1 }], [null], "blu"]),
    exclusion: mostly([undefined], [[]]),
    program: mostly([undefined], ["2.07"]),
    name: text,
    extra: fc.constantFrom<unknown>({ budget: -1 }, 7),
    toString: text,
  };

  it("takes nothing that the shape refuses, whatever it saw before", () => {
    const rows = fc.array(fc.record(keys, { requiredKeys: ["agencyId", "budget", "realization"] }), { maxLength: 6 });
    let taken = 0;
    fc.assert(
      fc.property(rows, (list) => {
        const glance = createGlance();
        for (const row of list) {
          if (glanceAt(row, glance) === undefined) continue;
          taken++;
          expect(problemsOf(row)).toEqual([]);
        }
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it("reads the amounts as the shape does", () => {
    const sen = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(sen, fc.option(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), { nil: null }), (b, r) => {
        const row = { agencyId: "x", budget: b / 100, realization: r === null ? null : r / 100 };
        expect(glanceAt(row, createGlance())).toMatchObject({ budget: b, realization: r ?? Number.NaN });
      }),
    );
  });
});
