import fc from "fast-check";
import { type ConsolidationMethod, consolidate, parsePeriod, type Reading } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const series = (...values: Reading["value"][]): Reading[] =>
  values.map((value, i) => ({ period: parsePeriod(`2023-TW${i + 1}`), value }));

function shown(result: ReturnType<typeof consolidate>): string {
  const what = result.status === "computed" ? `${result.value}` : result.reason;
  return `${what} (${result.used}/${result.expected})`;
}

describe("consolidate", () => {
  it.each([
    ["sum", "60 (3/4)"],
    ["average", "20 (3/4)"],
    ["last", "30 (3/4)"],
    ["maximum", "30 (3/4)"],
    ["minimum", "10 (3/4)"],
  ] as const)("%s of 10, 20, 30 and a missing one is %s", (method, expected) => {
    expect(shown(consolidate(series(10, 20, 30, null), method))).toBe(expected);
  });

  it("carries the readings in order, what was asked, and the periods that entered", () => {
    const rows = series("10.50", null, 30).reverse();
    const options = { asOf: "2023-06-30", releaseLag: 0, quantity: "amount" } as const;
    const [first, second, third] = [1, 2, 3].map((quarter) => ({ kind: "quarter", year: 2023, quarter }));
    expect(plain(consolidate(rows, "sum", options))).toEqual({
      kind: "consolidation",
      status: "computed",
      value: "10.5",
      readings: [
        { period: first, value: "10.5" },
        { period: second, value: null },
        { period: third, value: "30" },
      ],
      ...options,
      coverage: { used: 1, expected: 2, missing: [second], complete: false },
      used: 1,
      expected: 2,
      method: "sum",
      periods: [first],
    });
    const bare = consolidate(rows, "sum");
    expect(bare.releaseLag).toBe(0);
    expect(["asOf", "quantity"].filter((key) => key in bare)).toEqual([]);
  });

  it("takes zero for a reading and null for none", () => {
    expect(shown(consolidate(series(100, 0), "average"))).toBe("50 (2/2)");
    expect(shown(consolidate(series(100, null), "average"))).toBe("100 (1/2)");
    expect(shown(consolidate(series(null, null), "last"))).toBe("no-readings (0/2)");
    expect(shown(consolidate([], "sum"))).toBe("no-readings (0/0)");
  });

  it("reports the last, not the highest, and not a later blank", () => {
    expect(shown(consolidate(series(90, 70), "last"))).toBe("70 (2/2)");
    expect(shown(consolidate(series(100, null, null), "last"))).toBe("100 (1/3)");
  });

  it("refuses to sum ratios, indices and levels, and to average levels", () => {
    for (const quantity of ["ratio", "index", "level"] as const)
      expect(shown(consolidate(series(20, 30), "sum", { quantity }))).toBe("not-additive (2/2)");
    for (const quantity of ["ratio", "index"] as const)
      expect(shown(consolidate(series(20, 30), "average", { quantity }))).toBe("25 (2/2)");
    expect(shown(consolidate(series(2, 3), "average", { quantity: "level" }))).toBe("not-averageable (2/2)");
    expect(shown(consolidate(series(2, 3), "maximum", { quantity: "level" }))).toBe("3 (2/2)");
    expect(shown(consolidate(series(20, 30), "sum", { quantity: "amount" }))).toBe("50 (2/2)");
  });

  it("looks as of a date: periods that had not ended are neither used nor expected", () => {
    const readings = series(1, 2, 4, 8);
    expect(shown(consolidate(readings, "sum", { asOf: "2023-06-30" }))).toBe("3 (2/2)");
    expect(shown(consolidate(readings, "sum", { asOf: "2023-06-29" }))).toBe("1 (1/1)");
    expect(shown(consolidate(readings, "sum", { asOf: "2022-12-31" }))).toBe("no-readings (0/0)");
  });

  it("does not expect a figure before it comes out, and takes one that came out early", () => {
    const readings = series(1, 2, 4, null);
    const look = { asOf: "2023-12-31", releaseLag: 3 } as const;
    expect(shown(consolidate(readings, "last", look))).toBe("4 (3/3)");
    expect(shown(consolidate(readings, "last", { ...look, asOf: "2024-03-30" }))).toBe("4 (3/3)");
    expect(shown(consolidate(readings, "last", { ...look, asOf: "2024-03-31" }))).toBe("4 (3/4)");
    expect(shown(consolidate(series(1, 2, 4, 8), "last", look))).toBe("8 (4/4)");
    expect(refusal(() => consolidate(readings, "last", { releaseLag: 3 }))).toEqual(["invalid-input options.asOf"]);
    expect(refusal(() => consolidate(readings, "last", { ...look, releaseLag: 0.5 }))).toEqual([
      "invalid-input options.releaseLag",
    ]);
  });

  it("names method and periods, frozen, and leaves the readings as they are", () => {
    const readings = series(1, null, 3).reverse();
    const before = JSON.stringify(readings);
    const result = consolidate(new Set(readings), "last");
    expect(result).toMatchObject({ method: "last", periods: [{ quarter: 1 }, { quarter: 3 }] });
    expect(Object.isFrozen(result.periods)).toBe(true);
    expect(JSON.stringify(readings)).toBe(before);
  });

  it("refuses everything that is wrong at once", () => {
    const broken = [
      { period: parsePeriod("2023-TW1"), value: "12,5" },
      { period: parsePeriod("2023-TW1"), value: 1 },
      { period: parsePeriod("2023"), value: 1 },
      { period: { kind: "quarter", year: 2023, quarter: 5 }, value: 1 },
      { period: parsePeriod("2023-TW2") },
    ] as unknown as Reading[];
    const options = { asOf: "2023-02-30", quantity: "money" as "amount" };
    expect(refusal(() => consolidate(broken, "total" as ConsolidationMethod, options)).sort()).toEqual([
      "invalid-date options.asOf",
      "invalid-input method",
      "invalid-input options.quantity",
      "invalid-number readings[0].value",
      "invalid-number readings[4].value",
      "invalid-period readings[3].period.quarter",
    ]);
    // Whether periods go together can be told once each of them is one.
    broken.splice(3, 1);
    expect(refusal(() => consolidate(broken, "sum"))).toEqual([
      "invalid-number readings[0].value",
      "invalid-number readings[3].value",
      "invalid-period readings[1].period",
      "invalid-period readings[2].period",
    ]);
    const misspelt = [{ period: parsePeriod("2023-TW1"), value: 1, catatan: "x" }] as never;
    expect(refusal(() => consolidate(misspelt, "sum"))).toEqual(["invalid-input readings[0].catatan"]);
    expect(refusal(() => consolidate("2023" as unknown as Reading[], "sum"))).toEqual(["invalid-input readings"]);
  });

  it("refuses options that are none", () => {
    expect(refusal(() => consolidate([], "sum", null as never))).toEqual(["invalid-input options"]);
    // A misspelt date must not give the figure of another date.
    expect(refusal(() => consolidate([], "sum", { asof: "2023-06-30" } as never))).toEqual([
      "invalid-input options.asof",
    ]);
  });
});

describe("properties", () => {
  const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 1, maxLength: 4 });

  it("minimum ≤ average ≤ maximum, sum = average × used, whatever the order of the readings", () => {
    fc.assert(
      fc.property(values, (each) => {
        fc.pre(each.some((value) => value !== null));
        const of = (method: ConsolidationMethod, readings = series(...each)) => {
          const result = consolidate(readings, method);
          if (result.status !== "computed") throw new Error(result.reason);
          return result;
        };
        expect(of("minimum").value.lte(of("average").value)).toBe(true);
        expect(of("average").value.lte(of("maximum").value)).toBe(true);
        const { value, used } = of("average");
        expect(value.times(used).toFixed(20)).toBe(of("sum").value.toFixed(20));
        for (const method of ["sum", "last"] as const)
          expect(of(method, series(...each).reverse()).value).toEqual(of(method).value);
      }),
      { numRuns: 150 },
    );
  });
});
