import { describe, expect, it } from "vitest";
import { partOf, write } from "../../../src/budget/summary/absorption-state.ts";
import { noteDirection } from "../../../src/budget/summary/group-directions.ts";
import {
  addExactLine,
  addQuickLine,
  createGroup,
  excludedOf,
  type GroupSums,
  mergeGroup,
  noteExcluded,
  notePeriod,
  noteVersion,
  versionsOf,
} from "../../../src/budget/summary/group-sums.ts";
import { exactOf, quickAmount } from "../../../src/number/index.ts";
import type { Period } from "../../../src/period/index.ts";
import { plain } from "../../support/plain.ts";

const stateOf = (group: GroupSums) => write(partOf(group));

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
      addExactLine(slow, exactOf(budget), exactOf(realization));
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
    const [quick, slow] = [createGroup("x"), createGroup("x")];
    addExactLine(slow, exactOf("7"), null);
    addQuickLine(quick, 700, Number.NaN);
    expect(stateOf(slow)).toMatchObject({ lines: 1, unreported: 1, budget: "0", unreportedBudget: "7" });
    expect(stateOf(quick)).toEqual(stateOf(slow));
  });
});

describe("notePeriod", () => {
  it("keeps every period apart, of a year and of the next, however often they come", () => {
    const group = createGroup("x");
    const periods = [2023, 2024].flatMap((year): Period[] => [
      { kind: "year", year },
      ...([1, 2] as const).map((semester): Period => ({ kind: "semester", year, semester })),
      ...([1, 2, 3, 4] as const).map((quarter): Period => ({ kind: "quarter", year, quarter })),
      ...Array.from({ length: 12 }, (_, i) => ({ kind: "month", year, month: i + 1 }) as Period),
    ]);
    for (const period of [...periods, ...periods]) notePeriod(group, period);
    expect(group.periods.size).toBe(38);
    expect([...group.periods].slice(0, 4)).toEqual(["2023", "2023-S1", "2023-S2", "2023-TW1"]);
    const turns = createGroup("x");
    for (const year of [2023, 2024, 2023]) notePeriod(turns, { kind: "quarter", year, quarter: 1 });
    expect([...turns.periods]).toEqual(["2023-TW1", "2024-TW1"]);
  });
});

describe("mergeGroup", () => {
  it("adds every count and every sum", () => {
    const [one, other] = [createGroup("x"), createGroup("x")];
    Object.assign(one.counts, {
      lines: 1,
      unreported: 2,
      unread: 3,
      overBudget: 4,
      withoutBudget: 5,
      negative: 6,
      grouped: 7,
    });
    Object.assign(other.counts, {
      lines: 10,
      unreported: 20,
      unread: 30,
      overBudget: 40,
      withoutBudget: 50,
      negative: 60,
      grouped: 70,
    });
    for (const [group, factor] of [
      [one, 1],
      [other, 100],
    ] as const) {
      addExactLine(group, exactOf(factor), exactOf(2 * factor));
      addExactLine(group, exactOf(3 * factor), null, false);
    }
    noteVersion(other, "shifted");
    noteDirection(one, "expenditure");
    noteDirection(other, "revenue");
    mergeGroup(one, other);
    expect(stateOf(one)).toEqual({
      key: "x",
      lines: 15,
      unreported: 24,
      unread: 33,
      overBudget: 46,
      withoutBudget: 55,
      negative: 66,
      grouped: 77,
      budget: "101",
      realization: "202",
      unreportedBudget: "303",
      versions: ["shifted"],
      directions: ["expenditure", "revenue"],
      periods: [],
      excluded: [],
    });
  });

  it("adds counts and sums, and unites sets", () => {
    const [one, other] = [createGroup("x"), createGroup("x")];
    addQuickLine(one, 100, 200);
    noteVersion(one, "original");
    notePeriod(one, { kind: "month", year: 2023, month: 2 });
    noteExcluded(one, { name: "blu", budget: exactOf("1"), realization: exactOf("0") });
    addExactLine(other, exactOf("1"), null);
    noteVersion(other, "revised");
    notePeriod(other, { kind: "month", year: 2023, month: 1 });
    noteExcluded(other, { name: "blu", budget: exactOf("2"), realization: exactOf("1") });
    noteExcluded(other, { name: "blocked", budget: exactOf("4"), realization: exactOf("0") });
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
