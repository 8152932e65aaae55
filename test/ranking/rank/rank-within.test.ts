import { describe, expect, it } from "vitest";
import { parse } from "../../../src/core/index.ts";
import { groupRuleShape } from "../../../src/ranking/rank/rank-rule-shape.ts";
import { rankWithin } from "../../../src/ranking/rank/rank-within.ts";
import { refusal } from "../../support/refusal.ts";

const agencies = [
  { id: "a", type: "B", score: 70 },
  { id: "b", type: "A", score: 90 },
  { id: "c", type: "B", score: 80 },
  { id: "d", type: null, score: 85 },
  { id: "e", type: "A", score: null },
];
const rule = {
  value: (each: (typeof agencies)[number]) => each.score,
  group: (each: (typeof agencies)[number]) => each.type,
};

describe("rankWithin", () => {
  it("ranks overall and within each group, the groups in the order in which they occur", () => {
    const { kind, overall, groups, ungrouped } = rankWithin(agencies, rule);
    expect(kind).toBe("grouped-ranking");
    expect(overall.rows.map((row) => row.item.id)).toEqual(["b", "d", "c", "a"]);
    expect(
      groups.map(({ group, ranking }) => [group, ranking.rows.map((row) => `${row.rank} ${row.item.id}`)]),
    ).toEqual([
      ["B", ["1 c", "2 a"]],
      ["A", ["1 b"]],
    ]);
    expect(groups[1]?.ranking.unranked.map(({ item }) => item.id)).toEqual(["e"]);
    expect(ungrouped).toEqual([agencies[3]]);
  });

  it("ranks by the same rule everywhere", () => {
    const { groups } = rankWithin(agencies, {
      ...rule,
      order: "ascending",
      ties: "dense",
      eligible: (each) => each.id !== "a",
    });
    expect(groups[0]?.ranking).toMatchObject({
      order: "ascending",
      ties: "dense",
      ineligible: [{ item: { id: "a" } }],
    });
  });

  it("refuses groups that are no texts, and values by their place in the input", () => {
    expect(() => rankWithin(agencies, { ...rule, group: () => 3 as never })).toThrow(
      /items\[0\]\.group[\s\S]*items\[4\]\.group/,
    );
    expect(() => rankWithin(agencies, { ...rule, value: (each) => (each.id === "c" ? "x" : 1) })).toThrow(
      /items\[2\]\.value/,
    );
    expect(() => rankWithin(3 as never, {} as never)).toThrow(/items[\s\S]*rule\.group/);
    expect(() => rankWithin(agencies, null as never)).toThrow(/rule/);
    const misspelt = { ...rule, groups: rule.group };
    expect(refusal(() => rankWithin(agencies, misspelt))).toEqual(["invalid-input rule.groups"]);
    expect(refusal(() => parse(groupRuleShape, misspelt))).toEqual(["invalid-input groups"]);
  });

  it("changes no input and freezes its result", () => {
    const before = JSON.stringify(agencies);
    const ranked = rankWithin(agencies, rule);
    expect(JSON.stringify(agencies)).toBe(before);
    expect([ranked, ranked.groups, ranked.groups[0], ranked.ungrouped].every(Object.isFrozen)).toBe(true);
    expect(agencies.some(Object.isFrozen)).toBe(false);
  });
});
