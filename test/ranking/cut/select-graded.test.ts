import { describe, expect, it } from "vitest";
import { selectGraded } from "../../../src/ranking/cut/select-graded.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { defineScale } from "../../../src/scale/index.ts";
import { refusal } from "../../support/refusal.ts";

const label = { id: "-", en: "-" };
const source = { title: "Contoh", status: "convention" } as const;
const grades = defineScale({
  id: "grades",
  source,
  bands: [
    { code: "B", label, from: 0, upTo: 70 },
    { code: "BB", label, above: 70, upTo: 80 },
    { code: "A", label, above: 80, upTo: 100 },
  ],
});
const risk = defineScale({
  id: "risk",
  source,
  better: "lower",
  bands: [
    { code: "low", label, from: 0, below: 5 },
    { code: "high", label, from: 5, upTo: 10 },
  ],
});
const ranking = rankBy(["80", "80.004", "81", "70.5", "3"], { value: (each) => each });
const selected = (atLeast: string, scale = grades, from = ranking) =>
  selectGraded(from, scale, atLeast).map((row) => row.item);

describe("selectGraded", () => {
  it("selects the grade and every better one", () => {
    expect(selected("A")).toEqual(["81", "80.004"]);
    expect(selected("BB")).toEqual(["81", "80.004", "80", "70.5"]);
    expect(selected("B")).toHaveLength(5);
  });

  it("grades the value that was ranked", () => {
    expect(selected("A", grades, rankBy(["80.004"], { value: (each) => each, decimals: 2 }))).toEqual([]);
  });

  it("knows scales whose lower end is the good one", () => {
    const risks = rankBy(["1", "6"], { value: (each) => each });
    expect(selected("low", risk, risks)).toEqual(["1"]);
    expect(selected("high", risk, risks)).toEqual(["6", "1"]);
  });

  it("refuses a grade that the scale does not have, and every value outside it", () => {
    expect(() => selected("AA")).toThrow(
      /invalid-input at atLeast: given "AA", expected a grade of the scale: B, BB, A/,
    );
    const high = rankBy(["101", "50", "102"], { value: (each) => each });
    expect(refusal(() => selected("A", grades, high))).toEqual([
      "out-of-scale ranking.rows[0].value",
      "out-of-scale ranking.rows[1].value",
    ]);
    expect(() => selectGraded(null as never, null as never, "")).toThrow(/ranking[\s\S]*scale[\s\S]*atLeast/);
    expect(() => selectGraded(high, {} as never, "A")).toThrow(/invalid-input at scale\.bands/);
  });
});
