import { buildCascade, type CascadeNode, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { found, indicator, levelNode, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

const CODES = ["no-indicator", "no-target", "no-unit", "no-owner", "no-child"];
const one = (more: Partial<CascadeNode>, code: string) =>
  found([node("a", [], { level: "sub-activity", ...more })], [code]).length;

describe("checkPresence", () => {
  it("finds nothing in a node that lacks nothing", () =>
    expect(
      found([node("a", [], { level: "sub-activity", ownerId: "kabid", indicators: [indicator("i")] })], CODES),
    ).toEqual([]));

  it("finds a node without an indicator, except where words are enough", () => {
    expect(one({}, "no-indicator")).toBe(1);
    expect(one({ indicators: [indicator("i")] }, "no-indicator")).toBe(0);
    for (const level of ["vision", "mission", "critical-success-factor"] as const)
      expect(one({ level }, "no-indicator")).toBe(0);
    expect(found([levelNode("goal", "g")], ["no-indicator"], { wordLevels: ["goal"] })).toEqual([]);
  });

  it("finds a node without an owner; an agency answers too", () => {
    expect(one({}, "no-owner")).toBe(1);
    expect(one({ ownerId: "kadis" }, "no-owner")).toBe(0);
    expect(one({ agencyId: "dinkes" }, "no-owner")).toBe(0);
    expect(one({ level: "vision" }, "no-owner")).toBe(0);
  });

  it("finds an indicator without a target", () => {
    const target = (more: Parameters<typeof indicator>[1]) => one({ indicators: [indicator("i", more)] }, "no-target");
    const { target: _, ...without } = indicator("i");
    expect(one({ indicators: [without] }, "no-target")).toBe(1);
    expect(target({ target: { kind: "none", text: "-" } })).toBe(1);
    expect(target({ target: 0 })).toBe(0);
    expect(target({ target: { kind: "at-most", value: 5 } })).toBe(0);
  });

  it("asks for the target of a year", () => {
    const { target: _, ...bare } = indicator("i");
    const plan = [
      node("a", [], { indicators: [{ ...bare, targets: [{ period: { kind: "year", year: 2024 }, target: 5 }] }] }),
    ];
    expect(found(plan, ["no-target"])).toEqual([]);
    expect(found(plan, ["no-target"], { year: 2024 })).toEqual([]);
    expect(found(plan, ["no-target"], { year: 2025 })).toEqual([["no-target", "a"]]);
  });

  it("finds an indicator without a unit", () => {
    for (const unit of [null, " "]) expect(one({ indicators: [indicator("i", { unit })] }, "no-unit")).toBe(1);
    expect(one({ indicators: [indicator("i")] }, "no-unit")).toBe(0);
    const { unit: _, ...bare } = indicator("i");
    expect(one({ indicators: [bare] }, "no-unit")).toBe(1);
  });

  it("says what is missing, of what, and where", () => {
    const { cascade } = buildCascade([
      levelNode("sub-activity", "first"),
      node("a", [], {
        level: "objective",
        indicators: [indicator("i"), { id: "j", title: "J", polarity: "maximize" }],
      }),
    ]);
    const of = { title: "Node a", level: "objective" };
    const own = { title: "J", level: "objective", indicatorId: "j" };
    const [missing, ...others] = told(checkCascade(cascade), ...CODES);
    expect(missing).toEqual({
      code: "no-indicator",
      severity: "warning",
      subject: "first",
      path: ["nodes", 0, "indicators"],
      details: { title: "Node first", level: "sub-activity", what: "indicator" },
    });
    expect(others).toMatchObject([
      { code: "no-owner", subject: "first" },
      { code: "no-owner", severity: "warning", path: ["nodes", 1, "ownerId"], details: { ...of, what: "owner" } },
      { code: "no-child", severity: "warning", path: ["nodes", 1], details: { ...of, what: "child" } },
      { code: "no-target", severity: "error", path: ["nodes", 1, "indicators", 1, "target"], details: own },
      {
        code: "no-unit",
        severity: "warning",
        path: ["nodes", 1, "indicators", 1, "unit"],
        details: { ...own, what: "unit" },
      },
    ]);
  });

  it("finds a goal or an objective that nothing carries", () => {
    expect(found([levelNode("goal", "g"), levelNode("objective", "o", ["g"])], ["no-child"])).toEqual([
      ["no-child", "o"],
    ]);
    for (const level of ["ultimate-outcome", "critical-success-factor", "vision"] as const)
      expect(found([levelNode(level, "a")], ["no-child"])).toEqual([["no-child", "a"]]);
    for (const level of ["sub-activity", "output", "individual", "echelon-4"] as const)
      expect(found([levelNode(level, "a")], ["no-child"])).toEqual([]);
  });

  it("lets a plan end at its programmes, but not at some of them", () => {
    const plan = [
      levelNode("objective", "o"),
      levelNode("programme", "p1", ["o"]),
      levelNode("programme", "p2", ["o"]),
    ];
    expect(found(plan, ["no-child"])).toEqual([]);
    expect(found([...plan, levelNode("activity", "a", ["p1"])], ["no-child"])).toEqual([["no-child", "p2"]]);
    expect(found(plan, ["no-child"], { leafLevels: ["sub-activity"] })).toEqual([
      ["no-child", "p1"],
      ["no-child", "p2"],
    ]);
  });
});
