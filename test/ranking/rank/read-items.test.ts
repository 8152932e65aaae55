import { describe, expect, it } from "vitest";
import { type Problem, readAll } from "../../../src/core/index.ts";
import { exactToDecimal, toDecimal } from "../../../src/number/index.ts";
import { type RankRule, rankRuleShape } from "../../../src/ranking/rank/rank-rule-shape.ts";
import { readItems } from "../../../src/ranking/rank/read-items.ts";

interface Line {
  readonly score: string | null | undefined;
  readonly planning?: number | null;
}

const rule = {
  value: (line: Line) => line.score,
  tieBreak: [{ name: "planning", value: (line: Line) => line.planning }],
};

const read = <T>(items: readonly T[], given: RankRule<T>, problems: Problem[] = []) =>
  readItems(items, readAll([rankRuleShape, given])[0], problems);

describe("readItems", () => {
  it("reads values and keys side by side with their items, and lists apart who has no value", () => {
    const lines: Line[] = [{ score: "80", planning: 5 }, { score: null }, { score: undefined }, { score: "70.5" }];
    const { items, values, keys, unranked } = read(lines, rule);
    expect(items).toEqual([lines[0], lines[3]]);
    expect(values.map((value) => exactToDecimal(value).toString())).toEqual(["80", "70.5"]);
    expect(keys.map((key) => key.values.map((value) => value && exactToDecimal(value).toString()))).toEqual([
      ["5", undefined],
    ]);
    expect(unranked).toEqual([
      { item: lines[1], reason: "no-value" },
      { item: lines[2], reason: "no-value" },
    ]);
  });

  it("names everything that is no number by its place in the input, and does not read who is left out", () => {
    const problems: Problem[] = [];
    const lines = [{ score: "x" }, { score: "80", planning: Number.NaN }, { score: "y" }, { score: "z" }];
    read<Line>(lines, { ...rule, eligible: (line) => line.score !== "y" }, problems);
    expect(problems.map(({ path, given }) => [path, given])).toEqual([
      [["items", 0, "value"], '"x"'],
      [["items", 1, "tieBreak", "planning"], "NaN"],
      [["items", 3, "value"], '"z"'],
    ]);
  });

  it("takes for an outcome only what says all that one says", () => {
    const problems: Problem[] = [];
    const answers = [
      { status: "not-computable", reason: "zero-budget" },
      { status: "not-computable" },
      { status: "unknown", reason: "zero-budget", value: 5 },
      { status: "computed", value: 5 },
      { status: "computed" },
    ];
    const { values, unranked } = read(answers as never[], { value: (answer) => answer }, problems);
    expect(unranked).toEqual([{ item: answers[0], reason: "zero-budget" }]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual(
      [1, 2, 4].map((i) => ["invalid-number", ["items", i, "value"]]),
    );
    expect(values.flatMap((value) => (value ? [`${exactToDecimal(value)}`] : []))).toEqual(["5"]);
  });

  it("hands on the Decimals of outcomes as those that are answers themselves", () => {
    const value = toDecimal("2.5");
    const outcome = { status: "computed", value } as const;
    expect(read([value, outcome, 2], { value: (answer) => answer }).handed).toEqual([value, value]);
  });

  it("asks each item once", () => {
    let asked = 0;
    read([1, 2, 3], { value: (item) => asked++ + item });
    expect(asked).toBe(3);
  });
});
