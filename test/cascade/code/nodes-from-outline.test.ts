import fc from "fast-check";
import { buildCascade, type CascadeLevel, nodesFromOutline } from "sakip";
import { describe, expect, it } from "vitest";
import * as sakip from "../../../src/index.ts";
import { refusal } from "../../support/refusal.ts";

const places = (levels: CascadeLevel[]) =>
  nodesFromOutline(levels.map((level) => ({ level, title: level }))).nodes.map(
    ({ id, parents }) => `${parents} > ${id}`,
  );

describe("nodesFromOutline", () => {
  it("hangs each row below the nearest row above it of a higher level", () =>
    expect(places(["goal", "objective", "programme", "objective", "programme", "programme", "goal"])).toEqual([
      " > 1",
      "1 > 1.1",
      "1.1 > 1.1.1",
      "1 > 1.2",
      "1.2 > 1.2.1",
      "1.2 > 1.2.2",
      " > 2",
    ]));

  it("keeps ids, and tells of a level that was skipped", () => {
    const { nodes, findings } = nodesFromOutline([
      { level: "goal", title: "Tujuan", id: "t" },
      { level: "programme", title: "Program" },
    ]);
    expect(nodes.map(({ id, parents }) => [id, parents])).toEqual([
      ["t", []],
      ["1.1", ["t"]],
    ]);
    expect(findings.map(({ code, subject, path }) => [code, subject, path])).toEqual([
      ["level-skipped", "1.1", [1, "level"]],
    ]);
    expect(findings[0]).toMatchObject({
      details: { title: "Program", above: "t", aboveTitle: "Tujuan", aboveLevel: "goal", skipped: ["objective"] },
      message: { id: '"Program" langsung berada di bawah "Tujuan" tanpa jenjang di antaranya: Sasaran.' },
    });
  });

  it("finds no level skipped where each is the next one, however deep", () => {
    const levels: CascadeLevel[] = ["vision", "mission", "goal", "objective", "programme", "activity", "sub-activity"];
    expect(nodesFromOutline(levels.map((level) => ({ level, title: level }))).findings).toEqual([]);
    const back: CascadeLevel[] = ["goal", "objective", "goal", "objective", "programme"];
    expect(nodesFromOutline(back.map((level) => ({ level, title: level }))).findings).toEqual([]);
  });

  it("takes other ladders when told their order", () =>
    expect(
      nodesFromOutline(
        [
          { level: "ultimate-outcome", title: "a" },
          { level: "critical-success-factor", title: "b" },
          { level: "intermediate-outcome", title: "c" },
        ],
        ["ultimate-outcome", "critical-success-factor", "intermediate-outcome"],
      ).nodes.map(({ parents }) => parents),
    ).toEqual([[], ["1"], ["1.1"]]));

  it("freezes its nodes all the way down, and none of the rows", () => {
    const row = { level: "goal" as const, title: "Tujuan", indicators: [] as never[] };
    const [node] = nodesFromOutline([row]).nodes;
    expect([node, node?.indicators, node?.parents].every(Object.isFrozen)).toBe(true);
    expect([row, row.indicators].some(Object.isFrozen)).toBe(false);
  });

  it("refuses levels that are not in the list, all at once", () => {
    const rows = [{ level: "output", title: "a" }, null, { level: "mission", title: "b" }];
    expect(refusal(() => nodesFromOutline(rows as never, ["goal"]))).toEqual([
      "invalid-input rows[0].level",
      "invalid-input rows[1]",
      "invalid-input rows[2].level",
    ]);
    expect(refusal(() => nodesFromOutline([], ["goal", "tujuan"] as never))).toEqual(["invalid-input levels[1]"]);
  });

  it("refuses misspelt keys, and lets columns of the caller pass on to the nodes", () => {
    expect(refusal(() => nodesFromOutline([{ level: "goal", title: "a", onwerId: "x" } as never]))).toEqual([
      "invalid-input rows[0].onwerId",
    ]);
    const row = { level: "goal", title: "a", catatan: "x" } as const;
    expect(nodesFromOutline([row]).nodes[0]).toMatchObject({ catatan: "x" });
  });

  it("changes no row", () => {
    const rows = [Object.freeze({ level: "goal" as const, title: "a" })];
    expect(nodesFromOutline(rows).nodes[0]).not.toBe(rows[0]);
  });

  describe("properties", () => {
    it("gives a tree without faults, with every row in it", () => {
      const level = fc.constantFrom<CascadeLevel>("goal", "objective", "programme", "activity");
      fc.assert(
        fc.property(fc.array(level, { minLength: 1, maxLength: 20 }), (levels) => {
          const { cascade, findings } = buildCascade(
            nodesFromOutline(levels.map((each) => ({ level: each, title: each }))).nodes,
          );
          expect(findings).toEqual([]);
          expect(cascade.nodes.length).toBe(levels.length);
        }),
        { numRuns: 100 },
      );
    });
  });
});

describe("nodesFromOutline, as a stranger calls it", () => {
  it("freezes the nodes, and refuses levels that are no list", () => {
    const { nodes } = sakip.nodesFromOutline([{ level: "goal", title: "A" }]);
    expect(Object.isFrozen(nodes[0])).toBe(true);
    expect(() => sakip.nodesFromOutline([], null as never)).toThrow(sakip.SakipError);
  });
});
