import { describe, expect, it } from "vitest";
import { checkEach, checkIndicator, checkRow } from "../../../src/cascade/tree/check-row.ts";
import type { Problem } from "../../../src/core/index.ts";

const indicator = { id: "i", title: "Indikator", unit: "orang", polarity: "maximize", target: 1 };
const row = { id: "a", parents: [], level: "programme", title: "Program", indicators: [indicator] };

function pathsOf(check: (problems: Problem[]) => void): string[] {
  const problems: Problem[] = [];
  check(problems);
  return problems.map(({ path }) => path.join("."));
}

describe("checkRow", () => {
  it("accepts a row, and takes an empty unit for a finding of its own", () => {
    expect(pathsOf((problems) => checkRow(row, [0], problems))).toEqual([]);
    expect(pathsOf((problems) => checkIndicator({ ...indicator, unit: " " }, [], problems))).toEqual([]);
  });

  it("names everything that keeps a row from being a node", () => {
    const bad = { ...row, parents: [null], agencyId: 1, ownerId: "", code: 10, budget: "1,5", rollUp: "mean" };
    expect(pathsOf((problems) => checkRow(bad, [0], problems))).toEqual([
      "0.parents.0",
      "0.agencyId",
      "0.ownerId",
      "0.code",
      "0.budget",
      "0.rollUp",
    ]);
  });

  it("looks into indicators, their targets and supports", () => {
    const bad = {
      ...indicator,
      unit: 5,
      baseline: null,
      target: { kind: "range", low: 2, high: 1 },
      targets: [null, { period: { kind: "year", year: 2024 } }],
      supports: [{ indicatorId: "", relation: "mean", weight: Number.NaN }, undefined],
    };
    expect(pathsOf((problems) => checkIndicator(bad, [], problems))).toEqual([
      "unit",
      "baseline",
      "target.low",
      "targets.0",
      "targets.1.target",
      "supports.0.indicatorId",
      "supports.0.relation",
      "supports.0.weight",
      "supports.1",
    ]);
  });
});

describe("checkEach", () => {
  it("does not pass over holes", () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    expect(pathsOf((problems) => checkEach([row, , row], [], problems, checkRow))).toEqual(["1"]);
  });
});
