import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../../src/budget/line/budget-line.ts";
import { addLine, checkOptions, gatherLines } from "../../../src/budget/summary/gather-lines.ts";
import type { Problem } from "../../../src/core/index.ts";
import { refusal } from "../refusal.ts";

const by = (line: BudgetLine) => line.agencyId;
const quarter = (n: 1 | 2) => ({ kind: "quarter", year: 2023, quarter: n }) as const;

describe("gatherLines", () => {
  it("notes versions and periods of each group", () => {
    const groups = gatherLines<BudgetLine>(
      [
        { agencyId: "x", budget: 1, realization: 1, version: "original", period: quarter(1) },
        { agencyId: "x", budget: 1, realization: 1, period: quarter(2) },
        { agencyId: "y", budget: 1, realization: 1, period: { ...quarter(1) } },
      ],
      { by },
    );
    expect([...groups.values()].map(({ key, periods }) => [key, [...periods]])).toEqual([
      ["x", ["2023-TW1", "2023-TW2"]],
      ["y", ["2023-TW1"]],
    ]);
  });

  it("refuses what is no list", () => {
    expect(refusal(() => gatherLines(undefined as never, { by }))).toEqual(["invalid-input lines"]);
  });
});

describe("addLine", () => {
  it("leaves the groups as they are when it finds a problem", () => {
    const problems: Problem[] = [];
    const groups = gatherLines([{ agencyId: "x", budget: 1, realization: 1 }], { by });
    addLine(groups, { agencyId: "x", budget: 1, realization: "" }, 7, { by }, problems);
    addLine(groups, { agencyId: "y", budget: -1, realization: 1 }, 8, { by }, problems);
    expect(problems.map(({ path }) => path)).toEqual([
      ["lines", 7, "realization"],
      ["lines", 8, "budget"],
    ]);
    expect([...groups.values()].map(({ lines }) => lines)).toEqual([1]);
  });
});

describe("checkOptions", () => {
  it("accepts options in order and refuses what is no object", () => {
    const problems: Problem[] = [];
    checkOptions({ by, version: "shifted", exclude: ["blu"] }, problems);
    expect(problems).toEqual([]);
    checkOptions(null, problems);
    expect(problems).toMatchObject([{ path: ["options"] }]);
  });

  it("does not take a misspelt key, or one that another function has, for an absent one", () => {
    const problems: Problem[] = [];
    checkOptions({ by, excludes: ["blu"], asOf: "2023-09-30" }, problems, ["levels"]);
    expect(problems.map(({ path }) => path)).toEqual([
      ["options", "excludes"],
      ["options", "asOf"],
    ]);
    checkOptions({ by, levels: [] }, problems, ["levels"]);
    expect(problems).toHaveLength(2);
  });
});
