import { describe, expect, it } from "vitest";
import { partOf, write } from "../../../src/budget/summary/absorption-state.ts";
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

describe("mergeGroup", () => {
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
