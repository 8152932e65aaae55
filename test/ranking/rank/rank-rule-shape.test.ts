import { describe, expect, it } from "vitest";
import { parse } from "../../../src/core/index.ts";
import { rankBy } from "../../../src/ranking/rank/rank-by.ts";
import { type RankRule, rankRuleShape } from "../../../src/ranking/rank/rank-rule-shape.ts";
import { refusal } from "../../support/refusal.ts";

const value = () => 1;

/** What the function and the parser say: the same, but for the name of the argument. */
function problemsOf(rule: unknown): string[] {
  const problems = refusal(() => rankBy([], rule as RankRule<unknown>));
  const parsed = refusal(() => parse(rankRuleShape, rule));
  expect(parsed).toEqual(problems.map((each) => each.replace(/ rule\.?/, " ").trim()));
  return problems;
}

describe("rankRuleShape", () => {
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
        eligible: undefined,
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
        eligible: "all",
        tieBreak: [
          { name: "a", value, order: "down" },
          { name: "a", value },
          { name: "value", value: 3 },
          { name: "" },
        ],
      }),
    ).toEqual([
      "invalid-input rule.order",
      "invalid-input rule.value",
      "invalid-input rule.ties",
      "invalid-rounding rule.decimals",
      "invalid-rounding rule.rounding",
      "invalid-input rule.tieBreak[0].order",
      "invalid-input rule.tieBreak[2].name",
      "invalid-input rule.tieBreak[2].value",
      "invalid-input rule.tieBreak[3].name",
      "invalid-input rule.tieBreak[3].value",
      "invalid-input rule.eligible",
    ]);
  });

  it("refuses a name that stands for two things", () => {
    const tieBreak = [
      { name: "a", value },
      { name: "b", value },
      { name: "a", value },
    ];
    expect(problemsOf({ value, tieBreak })).toEqual(["invalid-input rule.tieBreak[2].name"]);
    expect(() => rankBy([], { value, tieBreak })).toThrow(/expected a name other than a, b$/m);
    expect(problemsOf({ value, tieBreak: [{ name: "input-order", value }] })).toEqual([
      "invalid-input rule.tieBreak[0].name",
    ]);
  });

  it("refuses a rounding mode without decimals, which would round nothing", () => {
    expect(problemsOf({ value, rounding: "floor" })).toEqual(["invalid-rounding rule.decimals"]);
  });

  it("refuses what is no rule, and no list of tie-breaks", () => {
    expect(problemsOf(null)).toEqual(["invalid-input rule"]);
    expect(problemsOf({ value, tieBreak: "planning" })).toEqual(["invalid-input rule.tieBreak"]);
    expect(problemsOf({ value, tieBreak: [null] })).toEqual(["invalid-input rule.tieBreak[0]"]);
  });

  it("refuses a misspelt key, which would be another rule without a word", () => {
    expect(problemsOf({ value, tieBreaks: [] })).toEqual(["invalid-input rule.tieBreaks"]);
    expect(problemsOf({ value, tieBreak: [{ name: "a", value, oder: "ascending" }] })).toEqual([
      "invalid-input rule.tieBreak[0].oder",
    ]);
    expect(() => rankBy([], { value, tieBreaks: [] } as never)).toThrow('did you mean "tieBreak"?');
  });
});
