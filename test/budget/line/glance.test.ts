import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetLineShape } from "../../../src/budget/line/budget-line-shape.ts";
import { periodNumber } from "../../../src/budget/line/glance/period-number.ts";
import { createGlance, glanceAt } from "../../../src/budget/line/glance.ts";
import { type Problem, readInto } from "../../../src/core/index.ts";
import { compare, exactOf, toDecimal, tryExact } from "../../../src/number/index.ts";

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
    expect(glanceAt(full, glance)).toEqual({
      budget: 1050,
      realization: 500,
      exact: undefined,
      direction: "expenditure",
      version: "revised",
      period: month,
      periodNumber: 2023 * 32 + 15,
      parts: undefined,
    });
    expect(glanceAt({ ...full, realization: null }, glance)).toMatchObject({ budget: 1050, realization: Number.NaN });
    const dated = { ...least, inForceFrom: "2023-10-05", statedPercent: "30.86", exclusions: undefined };
    expect(glanceAt(dated, glance)).toMatchObject({ budget: 1050 });
    expect([...glance.columns]).toEqual(["name"]);
    expect(glance).toMatchObject({ day: "2023-10-05" });
    expect(glanceAt({ ...least, direction: "revenue" }, glance)).toMatchObject({ direction: "revenue" });
  });

  it("takes the parts of a line, and amounts of any size", () => {
    const glance = createGlance();
    const parts = [
      { name: "blocked", budget: 3, kode: "x" },
      { name: "blu", budget: "7.50", realization: 1 },
    ];
    expect(glanceAt({ ...least, exclusions: parts }, glance)).toMatchObject({
      parts: [
        { name: "blocked", budget: 300, realization: 0 },
        { name: "blu", budget: 750, realization: 100 },
      ],
    });
    expect([...glance.partColumns]).toEqual(["kode"]);
    expect(glanceAt({ ...least, exclusions: [] }, glance)).toMatchObject({ parts: [] });
    const large = glanceAt({ ...least, budget: "90071992547409.915", realization: null }, glance);
    expect(large).toMatchObject({ budget: Number.NaN, realization: Number.NaN, exact: { realization: null } });
    expect(compare(large?.exact?.budget ?? exactOf(0), exactOf("90071992547409.915"))).toBe(0);
    for (const amount of [toDecimal(1), 5n]) expect(glanceAt({ ...least, budget: amount }, glance)).toBeDefined();
  });

  it("takes keys that are there and tell nothing", () => {
    const silent = ["programmeId", "activityId", "subActivityId", "account", "expenditure", "fundSource", "direction"];
    const others = ["version", "period", "unread", "inForceFrom", "statedPercent", "tags", "exclusions"];
    for (const key of [...silent, ...others])
      expect(glanceAt({ ...least, [key]: undefined }, createGlance())).toEqual(glanceAt(least, createGlance()));
  });

  it("takes nothing for a budget, in every form, and parts of nothing", () => {
    const zero = glanceAt({ ...least, budget: 0n, realization: 0n }, createGlance());
    expect(zero).toMatchObject({ budget: Number.NaN, exact: { budget: exactOf(0), realization: exactOf(0) } });
    const part = Object.assign(Object.create(null), { name: "blu", budget: 0 });
    expect(glanceAt({ ...least, exclusions: [part] }, createGlance())).toMatchObject({
      parts: [{ name: "blu", budget: 0, realization: 0 }],
    });
  });

  it("adds up what was spent of parts while that is exact, whatever its sign", () => {
    const spent = (...amounts: string[]) =>
      glanceAt(
        { ...least, exclusions: amounts.map((realization, i) => ({ name: `${i}`, budget: 1, realization })) },
        createGlance(),
      );
    expect(spent("5000000000000", "-5000000000000")?.parts).toHaveLength(2);
    expect(spent("5000000000000", "5000000000001")).toBeUndefined();
    expect(spent("-5000000000001", "5000000000000")).toBeUndefined();
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
    const rows = [
      null,
      5,
      [],
      new Row(),
      throwing,
      { ...least, budget: toDecimal(-1) },
      { ...least, direction: "net" },
      { ...least, exclusions: [{ name: "blu", budget: 11 }] },
      { ...least, exclusions: [{ name: "blu", budget: 1, realisation: 1 }] },
      { ...least, exclusions: "blu" },
      { ...least, fundSource: "" },
      { ...least, version: "murni" },
      { ...least, period: { kind: "week", year: 2023 } },
      { ...least, budget: "x" },
      { ...least, realization: "x" },
      { ...least, exclusions: {} },
      { ...least, exclusions: [{ name: "blu", budget: -1 }] },
      { ...least, exclusions: [null] },
      { ...least, exclusions: [Object.assign(new Row(), { name: "blu" })] },
      { ...least, agencyId: "\u00a0" },
    ];
    for (const row of rows) expect(glanceAt(row, glance)).toBeUndefined();
    // A day that was sound is sound as a day alone.
    expect(glanceAt({ ...least, inForceFrom: "2023-10-05" }, glance)).toBeDefined();
    for (const key of ["statedPercent", "tags"])
      expect(glanceAt({ ...least, [key]: "2023-10-05" }, glance)).toBeUndefined();
  });

  it("never takes a column that a known one may have been meant by for the caller's own", () => {
    const glance = createGlance();
    expect(glanceAt({ ...least, exclusion: 1, exclusions: undefined }, glance)).toBeUndefined();
    expect(glanceAt({ ...least, exclusion: 1 }, glance)).toBeUndefined();
    expect(glance.columns.size).toBe(0);
  });
});

describe("periodNumber", () => {
  it("tells periods apart by kind, year and part", () => {
    const periods = [2022, 2023].flatMap((year) => [
      { kind: "year", year },
      ...[1, 2].map((semester) => ({ kind: "semester", year, semester })),
      ...[1, 2, 3, 4].map((quarter) => ({ kind: "quarter", year, quarter })),
      ...Array.from({ length: 12 }, (_, i) => ({ kind: "month", year, month: i + 1 })),
    ]);
    expect(new Set(periods.map(periodNumber)).size).toBe(38);
    expect(periods.map(periodNumber)).not.toContain(0);
    expect(periodNumber({ kind: "month", year: 2023, month: 9, label: "own" })).toBe(2023 * 32 + 15);
    expect([1900, 9999].map((year) => periodNumber({ kind: "year", year }))).toEqual([1900 * 32, 9999 * 32]);
  });

  it("has none for what the shape has to look at", () => {
    const none = [
      null,
      "2023-09",
      Object.assign([], { kind: "year", year: 2023 }),
      { kind: "year", year: 1899 },
      { kind: "year", year: 10_000 },
      { kind: "year", year: 2023.5 },
      { kind: "quarter", year: 2023, quarter: 5 },
      { kind: "month", year: 2023, month: "9" },
      { kind: "month", year: 2023 },
      { kind: "week", year: 2023 },
      { kind: "year", year: 2023n },
      { kind: "year", year: "2023" },
      { kind: "month", year: 2023, month: -1 },
      { kind: "semester", year: 2023, semester: 0 },
      Object.assign(() => "year", { kind: "year", year: 2023 }),
    ];
    expect(none.map(periodNumber)).toEqual(none.map(() => 0));
  });
});

describe("properties", () => {
  const mostly = (good: readonly unknown[], bad: readonly unknown[]) =>
    fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });
  const text = mostly(["dlh", "\u00a0x", "2.07.03"], ["", " ", "\u00a0", 7, null]);
  const amount = mostly(
    [0, -0, 1, "10.50", "12345678901234567.8", 1n],
    [-1, "1.000,5", "", "12e3", Number.NaN, null, undefined],
  );
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
    exclusions: mostly(
      [undefined, [], [{ name: "blu", budget: "0.50" }], [{ name: "blu", budget: 0, kode: 1 }]],
      [[{ name: "blu", budget: 99 }], [{ name: " ", budget: 0 }], [{ name: "blu", budgt: 0 }], [null], "blu"],
    ),
    direction: mostly(["expenditure", "revenue", undefined], ["net", "", null]),
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

  it("reads amounts of every form as the shape does", () => {
    const forms = fc.constantFrom<unknown>("12345678901234567.8", "0.005", 7n, toDecimal("1.5"), "100.000", 0.125);
    fc.assert(
      fc.property(forms, forms, (budget, realization) => {
        const { exact, budget: quick } = glanceAt({ agencyId: "x", budget, realization }, createGlance()) ?? {};
        const read = exact?.budget ?? exactOf(toDecimal(quick ?? -1).div(100));
        expect(compare(read, tryExact(budget) ?? exactOf(-1))).toBe(0);
      }),
    );
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
