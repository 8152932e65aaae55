import { buildCascade, type CascadeLevel, type CascadeNode, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { levelNode } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

const skips = (nodes: readonly CascadeNode[], options = {}) =>
  checkCascade(buildCascade(nodes).cascade, options)
    .filter(({ code }) => code === "level-skipped")
    .map(({ subject, details }) => [subject, details["above"], details["skipped"]]);
const chain = (...levels: CascadeLevel[]) =>
  levels.map((level, i) => levelNode(level, `${i}`, i === 0 ? [] : [`${i - 1}`]));

describe("checkLevels", () => {
  it("says below what a node stands, and which levels are missing between", () => {
    const { cascade } = buildCascade(chain("goal", "sub-activity"));
    expect(told(checkCascade(cascade), "level-skipped")).toEqual([
      {
        code: "level-skipped",
        severity: "info",
        subject: "1",
        path: ["nodes", 1, "level"],
        details: {
          title: "Node 1",
          level: "sub-activity",
          above: "0",
          aboveTitle: "Node 0",
          aboveLevel: "goal",
          skipped: ["objective", "programme", "activity"],
        },
      },
    ]);
  });

  it("finds nothing where each stands below the level above its own", () => {
    expect(skips(chain("vision", "mission", "goal", "objective", "programme", "activity", "sub-activity"))).toEqual([]);
    expect(skips(chain("activity", "objective"))).toEqual([]);
    expect(skips([levelNode("sub-activity", "s")])).toEqual([]);
  });

  it("lets mission and echelon I be missing, or what is told", () => {
    const plan = [...chain("vision", "goal"), levelNode("region", "r"), levelNode("echelon-2", "e", ["r"])];
    expect(skips(plan)).toEqual([]);
    expect(skips(plan, { optionalLevels: [] })).toEqual([
      ["1", "0", ["mission"]],
      ["e", "r", ["echelon-1"]],
    ]);
    expect(skips(chain("goal", "programme"), { optionalLevels: ["objective"] })).toEqual([]);
  });

  it("measures from the deepest one of the same ladder above, through others", () => {
    expect(skips(chain("goal", "echelon-2", "programme", "individual"))).toEqual([
      ["2", "0", ["objective"]],
      ["3", "1", ["echelon-3", "echelon-4"]],
    ]);
    const [goal, programme] = [levelNode("goal", "g"), levelNode("programme", "p")];
    for (const above of [
      ["g", "p"],
      ["p", "g"],
    ])
      expect(skips([goal, programme, levelNode("sub-activity", "s", above)])).toEqual([["s", "p", ["activity"]]]);
    expect(skips([goal, levelNode("goal", "h"), levelNode("programme", "p", ["g", "h"])])).toEqual([
      ["p", "g", ["objective"]],
    ]);
  });

  it("neither asks of a critical success factor where it stands, nor counts it as a level", () => {
    expect(skips(chain("ultimate-outcome", "critical-success-factor", "immediate-outcome"))).toEqual([
      ["2", "0", ["intermediate-outcome"]],
    ]);
  });
});
