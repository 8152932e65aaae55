import { parsePeriod } from "sakip";
import { describe, expect, it } from "vitest";
import { inOrder, lawOfSeries } from "../../../src/indicator/series/series-law.ts";

const rows = (...codes: string[]) => codes.map((code) => ({ period: parsePeriod(code) }));

describe("lawOfSeries", () => {
  it("refuses a period twice, and a quarter beside years, each at its place", () => {
    const refused: string[] = [];
    lawOfSeries(rows("2023-TW1", "2023", "2023-TW1", "2023-TW2"), (code, path) => refused.push(`${code} ${path}`));
    expect(refused).toEqual(["invalid-period 1,period", "invalid-period 2,period"]);
  });
});

describe("inOrder", () => {
  it("sorts by period, and leaves the rows as they are", () => {
    const given = rows("2023-TW3", "2022-TW4", "2023-TW1");
    expect(inOrder(given)).toEqual(rows("2022-TW4", "2023-TW1", "2023-TW3"));
    expect(given).toEqual(rows("2023-TW3", "2022-TW4", "2023-TW1"));
  });
});
