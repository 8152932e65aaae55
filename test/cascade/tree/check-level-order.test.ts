import { buildCascade, type CascadeLevel, type CascadeNode } from "sakip";
import { describe, expect, it } from "vitest";
import { levelNode, node } from "../../support/cascade.ts";

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

  it("does not compare ladders", () => expect(pair("sub-activity", "echelon-2")).toEqual([]));

  it("lets the plan of an agency begin below the objectives of the region", () => {
    const region = node("o", [], { level: "objective" });
    const agency = (level: CascadeLevel) => order([region, node("b", ["o"], { level, agencyId: "dinkes" })]);
    expect(agency("goal")).toEqual([]);
    expect(agency("objective")).toEqual([]);
    expect(agency("mission")).toEqual([["level-order", "b", "o"]]);
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

  it("compares with the deepest of several ways up", () =>
    expect(
      order([levelNode("goal", "g"), levelNode("activity", "a"), levelNode("programme", "p", ["g", "a"])]),
    ).toEqual([["level-order", "p", "a"]]));
});
