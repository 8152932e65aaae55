import { describe, expect, it } from "vitest";
import { parseBudgetLines } from "../../../src/budget/line/parse-budget-lines.ts";
import { refusal } from "../refusal.ts";

const full = {
  agencyId: "disnaker",
  programmeId: "2.07.03",
  activityId: "2.07.03.2.01",
  subActivityId: "2.07.03.2.01.0001",
  account: "5.1.02.01.001.00024",
  expenditure: "52",
  fundSource: "DAK fisik",
  tags: ["stunting"],
  period: { kind: "quarter", year: 2023, quarter: 3 },
  version: "revised",
  inForceFrom: "2023-10-05",
  budget: "1000000.50",
  realization: null,
  statedPercent: "30.86",
  exclusions: [{ name: "blocked", budget: 10, realization: 0 }],
};

describe("parseBudgetLines", () => {
  it("reads every field, and the least a line can be", () => {
    const least = { agencyId: "dlh", budget: 10n, realization: "-2.5" };
    expect(parseBudgetLines([full, least])).toEqual([full, least]);
  });

  it("leaves out what it does not know", () => {
    expect(parseBudgetLines([{ agencyId: "dlh", budget: 1, realization: 1, name: "DLH" }])).toEqual([
      { agencyId: "dlh", budget: 1, realization: 1 },
    ]);
  });

  it("refuses every fault at once", () => {
    const bad = [
      { agencyId: " ", budget: "-1", realization: undefined },
      { ...full, budget: "12,5", realization: "x", version: "murni", inForceFrom: "5-10-2023", tags: [""] },
      { ...full, exclusions: [{ name: "blocked", budget: -1 }] },
      "line",
    ];
    expect(refusal(() => parseBudgetLines(bad)).sort()).toEqual([
      "invalid-input [0].agencyId",
      "invalid-input [1].inForceFrom",
      "invalid-input [1].tags[0]",
      "invalid-input [1].version",
      "invalid-input [3]",
      "invalid-number [0].realization",
      "invalid-number [1].budget",
      "invalid-number [1].realization",
      "out-of-range [0].budget",
      "out-of-range [2].exclusions[0].budget",
    ]);
    expect(refusal(() => parseBudgetLines({ lines: [] }))).toEqual(["invalid-input"]);
  });
});
