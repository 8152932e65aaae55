import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { uppermostBudgets } from "../../../src/cascade/agreement/uppermost-budgets.ts";
import { graphOf } from "../../../src/cascade/tree/index.ts";
import { levelNode, node } from "../../support/cascade.ts";

describe("uppermostBudgets", () => {
  it("lists a programme and not the activity below it, so that no rupiah is listed twice", () => {
    const { cascade } = buildCascade([
      levelNode("objective", "s"),
      levelNode("programme", "p", ["s"]),
      levelNode("activity", "k", ["p"]),
    ]);
    const listed = (...owned: number[]) => uppermostBudgets(cascade, graphOf(cascade), owned).map(({ id }) => id);
    expect(listed(0)).toEqual(["p"]);
    expect(listed(0, 2)).toEqual(["p"]);
    expect(listed(2)).toEqual(["k"]);
  });

  it("lists a programme that no agency is named for, and none that another agency has", () => {
    const { cascade } = buildCascade([
      node("s", [], { level: "objective", agencyId: "a" }),
      node("p", ["s"], { level: "programme" }),
      node("q", ["s"], { level: "programme", agencyId: "b" }),
    ]);
    expect(uppermostBudgets(cascade, graphOf(cascade), [0]).map(({ id }) => id)).toEqual(["p"]);
  });
});
