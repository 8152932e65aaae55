import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { checkRankRule } from "../../../src/ranking/rank/check-rank-rule.ts";
import type { RankRule } from "../../../src/ranking/rank/ranking.ts";

function problemsOf(rule: unknown): string[] {
  const problems: Problem[] = [];
  const fine = checkRankRule(rule as RankRule<unknown>, ["rule"], problems);
  expect(fine).toBe(problems.length === 0);
  return problems.map((each) => `${each.code} ${each.path.join(".")}`);
}

const value = () => 1;

describe("checkRankRule", () => {
  it("finds nothing in a rule that can be followed", () => {
    expect(problemsOf({ value })).toEqual([]);
    expect(
      problemsOf({
        value,
        order: "ascending",
        ties: "dense",
        decimals: 2,
        rounding: "half-even",
        tieBreak: [{ name: "a", value }],
      }),
    ).toEqual([]);
  });

  it("finds everything that is wrong, at once", () => {
    expect(
      problemsOf({
        value: "score",
        order: "up",
        ties: "share",
        decimals: 1.5,
        rounding: "nearest",
        tieBreak: [
          { name: "a", value, order: "down" },
          { name: "a", value },
          { name: "value", value: 3 },
          { name: "" },
          null,
        ],
      }),
    ).toEqual([
      "invalid-input rule.value",
      "invalid-input rule.order",
      "invalid-input rule.ties",
      "invalid-rounding rule.decimals",
      "invalid-rounding rule.mode",
      "invalid-input rule.tieBreak.0.order",
      "invalid-input rule.tieBreak.1.name",
      "invalid-input rule.tieBreak.2.name",
      "invalid-input rule.tieBreak.2.value",
      "invalid-input rule.tieBreak.3.name",
      "invalid-input rule.tieBreak.3.value",
      "invalid-input rule.tieBreak.4",
    ]);
  });

  it("refuses a rounding mode without decimals, which would round nothing", () => {
    expect(problemsOf({ value, rounding: "floor" })).toEqual(["invalid-rounding rule.decimals"]);
  });

  it("refuses what is no rule, and no list of tie-breaks", () => {
    expect(problemsOf(null)).toEqual(["invalid-input rule"]);
    expect(problemsOf({ value, tieBreak: "planning" })).toEqual(["invalid-input rule.tieBreak"]);
  });
});
