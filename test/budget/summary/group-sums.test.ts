import { describe, expect, it } from "vitest";
import { stateOf } from "../../../src/budget/summary/absorption-state.ts";
import {
  addExactLine,
  addQuickLine,
  createGroup,
  excludedOf,
  isSamePeriod,
  mergeGroup,
  noteExcluded,
  notePeriod,
  noteVersion,
  versionsOf,
} from "../../../src/budget/summary/group-sums.ts";
import { type Exact, quickAmount, readExact } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

const exact = (value: string) => readExact(value, [], []) as Exact;

describe("addQuickLine and addExactLine", () => {
  it("count the same, whichever way a line takes", () => {
    const [quick, slow] = [createGroup("x"), createGroup("x")];
    for (const [budget, realization] of [
      ["100", "10.5"],
      ["1", "2"],
      ["0", "3"],
      ["5", "-1"],
    ] as const) {
      addQuickLine(quick, quickAmount(budget), quickAmount(realization));
      addExactLine(slow, exact(budget), exact(realization));
    }
    expect(stateOf(quick)).toEqual(stateOf(slow));
    expect(stateOf(quick)).toMatchObject({
      lines: 4,
      budget: "106",
      realization: "14.5",
      overBudget: 1,
      withoutBudget: 1,
      negative: 1,
    });
  });

  it("keep the budget of silent lines apart", () => {
    const group = createGroup("x");
    addExactLine(group, exact("7"), undefined);
    expect(stateOf(group)).toMatchObject({ lines: 1, unreported: 1, budget: "0", unreportedBudget: "7" });
  });
});

describe("mergeGroup", () => {
  it("adds counts and sums, and unites sets", () => {
    const [one, other] = [createGroup("x"), createGroup("x")];
    addQuickLine(one, 100, 200);
    noteVersion(one, "original");
    notePeriod(one, { kind: "month", year: 2023, month: 2 });
    noteExcluded(one, { name: "blu", budget: exact("1"), realization: exact("0") });
    addExactLine(other, exact("1"), undefined);
    noteVersion(other, "revised");
    notePeriod(other, { kind: "month", year: 2023, month: 1 });
    noteExcluded(other, { name: "blu", budget: exact("2"), realization: exact("1") });
    noteExcluded(other, { name: "blocked", budget: exact("4"), realization: exact("0") });
    mergeGroup(one, other);
    expect(stateOf(one)).toMatchObject({
      lines: 2,
      unreported: 1,
      overBudget: 1,
      versions: ["original", "revised"],
      periods: ["2023-01", "2023-02"],
    });
    expect(plain(excludedOf(one))).toEqual([
      { name: "blocked", budget: "4", realization: "0" },
      { name: "blu", budget: "3", realization: "1" },
    ]);
    expect(versionsOf(other)).toEqual(["revised"]);
  });
});

describe("isSamePeriod", () => {
  it("tells periods apart by kind, year and part", () => {
    const september = { kind: "month", year: 2023, month: 9 } as const;
    expect(isSamePeriod(september, september)).toBe(true);
    expect(isSamePeriod({ ...september }, september)).toBe(true);
    expect(isSamePeriod(undefined, september)).toBe(false);
    expect(isSamePeriod({ ...september, month: 8 }, september)).toBe(false);
    expect(isSamePeriod({ ...september, year: 2022 }, september)).toBe(false);
    expect(isSamePeriod({ kind: "quarter", year: 2023, quarter: 3 }, september)).toBe(false);
    expect(isSamePeriod({ kind: "year", year: 2023 }, { kind: "year", year: 2023 })).toBe(true);
    expect(isSamePeriod(september, null as never)).toBe(false);
  });
});
