import { buildCascade, type CascadeLevel, type CascadeNode } from "sakip";
import { describe, expect, it } from "vitest";
import { levelNode, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

const order = (nodes: readonly CascadeNode[]) =>
  buildCascade(nodes).findings.map(({ code, subject, details }) => [code, subject, details["above"]]);
const pair = (upper: CascadeLevel, lower: CascadeLevel) => order([levelNode(upper, "a"), levelNode(lower, "b", ["a"])]);

describe("checkLevelOrder", () => {
  it("finds a level that stands above its parent's, or beside it", () => {
    expect(pair("programme", "goal")).toEqual([["level-order", "b", "a"]]);
    expect(pair("programme", "programme")).toEqual([["level-order", "b", "a"]]);
    expect(pair("goal", "programme")).toEqual([]);
  });

  it("lets outcomes unfold into outcomes of their level, and staff lead staff", () => {
    expect(pair("intermediate-outcome", "intermediate-outcome")).toEqual([]);
    expect(pair("output", "immediate-outcome")).toEqual([["level-order", "b", "a"]]);
    expect(pair("individual", "individual")).toEqual([]);
    expect(pair("echelon-3", "echelon-3")).toEqual([["level-order", "b", "a"]]);
    expect(pair("individual", "echelon-4")).toEqual([["level-order", "b", "a"]]);
  });

  it("asks nothing of a factor that stands anywhere, and compares through it", () => {
    expect(pair("output", "critical-success-factor")).toEqual([]);
    expect(
      order([
        levelNode("output", "o"),
        levelNode("critical-success-factor", "f", ["o"]),
        levelNode("immediate-outcome", "i", ["f"]),
      ]),
    ).toEqual([["level-order", "i", "o"]]);
  });

  it("says where, by the row as it was given", () => {
    const rows = [
      levelNode("goal", "low", ["o"]),
      levelNode("objective", "o"),
      levelNode("objective", "o"),
      levelNode("goal", "lower", ["low"]),
    ];
    const found = buildCascade(rows).findings.filter(({ code }) => code === "level-order");
    expect(told(found)).toEqual([
      {
        code: "level-order",
        severity: "warning",
        subject: "low",
        path: [0, "level"],
        details: { title: "Node low", level: "goal", above: "o", aboveTitle: "Node o", aboveLevel: "objective" },
      },
      {
        code: "level-order",
        severity: "warning",
        subject: "lower",
        path: [3, "level"],
        details: { title: "Node lower", level: "goal", above: "low", aboveTitle: "Node low", aboveLevel: "goal" },
      },
    ]);
    expect(found.every((each) => Object.isFrozen(each) && Object.isFrozen(each.path))).toBe(true);
  });

  it("does not compare ladders", () => expect(pair("sub-activity", "echelon-2")).toEqual([]));

  it("lets the plan of an agency begin below the objectives of the region", () => {
    const region = node("o", [], { level: "objective" });
    const agency = (level: CascadeLevel) => order([region, node("b", ["o"], { level, agencyId: "dinkes" })]);
    expect(agency("goal")).toEqual([]);
    expect(agency("objective")).toEqual([]);
    expect(agency("mission")).toEqual([["level-order", "b", "o"]]);
    expect(pair("objective", "objective")).toEqual([["level-order", "b", "a"]]);
    const programme = node("o", [], { level: "programme" });
    expect(order([programme, node("b", ["o"], { level: "goal", agencyId: "dinkes" })])).toEqual([
      ["level-order", "b", "o"],
    ]);
  });

  it("looks through nodes of other ladders, and factors that stand anywhere", () =>
    expect(
      order([
        levelNode("programme", "p"),
        levelNode("critical-success-factor", "f", ["p"]),
        levelNode("echelon-3", "k", ["f"]),
        levelNode("objective", "o", ["k"]),
        levelNode("activity", "a", ["k"]),
      ]),
    ).toEqual([["level-order", "o", "p"]]));

  it("compares with the deepest of several ways up, and the first of two that are alike", () => {
    expect(
      order([levelNode("goal", "g"), levelNode("activity", "a"), levelNode("programme", "p", ["g", "a"])]),
    ).toEqual([["level-order", "p", "a"]]);
    const above = [levelNode("goal", "g"), levelNode("activity", "a"), levelNode("activity", "b")];
    for (const parents of [
      ["g", "a", "b"],
      ["a", "b", "g"],
    ])
      expect(order([...above, levelNode("echelon-3", "k", parents), levelNode("programme", "p", ["k"])])).toEqual([
        ["level-order", "p", "a"],
      ]);
  });
});
