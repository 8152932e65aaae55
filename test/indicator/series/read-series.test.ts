import { parsePeriod } from "sakip";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { checkAsOf, endedBy, readSeries } from "../../../src/indicator/series/read-series.ts";

describe("readSeries", () => {
  it("sorts by period and keeps each row's own place", () => {
    const rows = ["2023-TW3", "2023-TW1"].map((code) => ({ period: parsePeriod(code) }));
    const problems: Problem[] = [];
    expect(readSeries(rows, ["rows"], problems).map(({ path }) => path)).toEqual([
      ["rows", 1],
      ["rows", 0],
    ]);
    expect(problems).toEqual([]);
  });

  it("leaves out what has no period, and says so", () => {
    const problems: Problem[] = [];
    const rows = [null, { period: "2023" }] as unknown as { period: ReturnType<typeof parsePeriod> }[];
    expect(readSeries(rows, [], problems)).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["invalid-period", "invalid-period"]);
  });
});

describe("endedBy", () => {
  it("counts the last day of a period in", () => {
    const rows = ["2023-01", "2023-02"].map((code) => ({ row: { period: parsePeriod(code) } }));
    expect(endedBy(rows, undefined)).toHaveLength(2);
    expect(endedBy(rows, "2023-01-31")).toHaveLength(1);
    expect(endedBy(rows, "2023-01-30")).toHaveLength(0);
  });
});

describe("checkAsOf", () => {
  it("knows the calendar", () => {
    const problems: Problem[] = [];
    checkAsOf(undefined, [], problems);
    checkAsOf("2024-02-29", [], problems);
    checkAsOf("2023-02-29", ["asOf"], problems);
    expect(problems.map(({ path }) => path)).toEqual([["asOf"]]);
  });
});
