import { describe, expect, it } from "vitest";
import { formatPath, type Problem } from "../../../src/core/index.ts";
import type { Indicator } from "../../../src/indicator/plan/indicator.ts";
import { readIndicators } from "../../../src/indicator/plan/read-indicators.ts";

function read(given: unknown) {
  const problems: Problem[] = [];
  const all = readIndicators(given as Iterable<Indicator>, ["all"], problems);
  return { all, problems: problems.map(({ code, path }) => `${code} ${formatPath(path)}`) };
}

describe("readIndicators", () => {
  it("reads a list once and leaves it as it is", () => {
    const indicator: Indicator = { id: "a", title: "A", polarity: "maximize" };
    expect(read(new Set([indicator]).values())).toEqual({ all: [indicator], problems: [] });
    expect(read([])).toEqual({ all: [], problems: [] });
    expect(Object.isFrozen(indicator)).toBe(false);
  });

  it("finds every fault in the life and the targets of each", () => {
    expect(read(null).problems).toEqual(["invalid-input all"]);
    expect(
      read([
        null,
        { id: "", validFrom: "2024-02-30", validUntil: 2024, replaces: 5, validity: "good", controllability: 1 },
        { id: "a", targets: 5 },
        { id: "a", targets: [null, { period: "2024" }] },
      ]).problems,
    ).toEqual([
      "invalid-input all[0]",
      "invalid-input all[1].id",
      "invalid-date all[1].validFrom",
      "invalid-date all[1].validUntil",
      "invalid-input all[1].replaces",
      "invalid-input all[1].validity",
      "invalid-input all[1].controllability",
      "invalid-input all[2].targets",
      "invalid-input all[3].targets[0]",
      "invalid-period all[3].targets[1].period",
    ]);
  });
});
