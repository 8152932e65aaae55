import fc from "fast-check";
import { buildCascade, cascadeCoverage } from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, levelNode, node } from "../../support/cascade.ts";

describe("cascadeCoverage", () => {
  it("counts each level, and names what is missing", () => {
    const { target: _, ...bare } = indicator("i2", { unit: null });
    const { cascade } = buildCascade([
      node("p1", ["o"], { level: "programme", budget: 5, ownerId: "kabid" }),
      levelNode("programme", "p2", ["o", "o2"]),
      node("o", [], { level: "objective", indicators: [indicator("i1", { formula: "a/b", dataSource: "BPS" }), bare] }),
      levelNode("objective", "o2"),
    ]);
    const [objectives, programmes, ...none] = cascadeCoverage(cascade);
    expect(none).toEqual([]);
    expect(objectives).toEqual({
      kind: "level-coverage",
      level: "objective",
      nodes: 2,
      leaves: 0,
      fanOut: { least: 1, most: 2, links: 3 },
      shared: 0,
      indicators: 2,
      indicator: { used: 1, expected: 2, missing: ["o2"], complete: false, with: 1, without: 1 },
      owner: { used: 0, expected: 2, missing: ["o", "o2"], complete: false, with: 0, without: 2 },
      budget: { used: 0, expected: 2, missing: ["o", "o2"], complete: false, with: 0, without: 2 },
      target: { used: 1, expected: 2, missing: ["o/i2"], complete: false, with: 1, without: 1 },
      linked: { used: 2, expected: 2, missing: [], complete: true, with: 2, without: 0 },
      unit: { used: 1, expected: 2, missing: ["o/i2"], complete: false, with: 1, without: 1 },
      baseline: { used: 0, expected: 2, missing: ["o/i1", "o/i2"], complete: false, with: 0, without: 2 },
      formula: { used: 1, expected: 2, missing: ["o/i2"], complete: false, with: 1, without: 1 },
      dataSource: { used: 1, expected: 2, missing: ["o/i2"], complete: false, with: 1, without: 1 },
    });
    expect(programmes).toMatchObject({
      level: "programme",
      leaves: 2,
      shared: 1,
      budget: { missing: ["p2"] },
      owner: { used: 1 },
    });
  });

  it("counts an agency as an owner, a baseline, and no unit that is blank", () => {
    const { unit: _, ...bare } = indicator("i3");
    const baseline = { period: { kind: "year", year: 2023 }, value: 5 } as const;
    const { cascade } = buildCascade([
      node("o", [], {
        level: "objective",
        agencyId: "dinkes",
        indicators: [indicator("i1", { baseline }), indicator("i2", { unit: " " }), bare],
      }),
    ]);
    const [own] = cascadeCoverage(cascade);
    expect(own?.owner).toEqual({ used: 1, expected: 1, missing: [], complete: true, with: 1, without: 0 });
    expect(own?.unit.missing).toEqual(["o/i2", "o/i3"]);
    expect(own?.baseline.missing).toEqual(["o/i2", "o/i3"]);
  });

  it("counts the indicators that support one above", () => {
    const { cascade } = buildCascade([
      node("a", [], { indicators: [indicator("up")] }),
      levelNode("output", "b", ["a"]),
      node("c", ["a"], {
        level: "output",
        indicators: [
          indicator("x"),
          indicator("y", { supports: [{ indicatorId: "up", relation: "none" }] }),
          indicator("z", { supports: [{ indicatorId: "gone", relation: "sum" }] }),
        ],
      }),
    ]);
    expect(cascadeCoverage(cascade).map(({ linked }) => linked)).toEqual([
      { used: 1, expected: 1, missing: [], complete: true, with: 1, without: 0 },
      { used: 1, expected: 3, missing: ["c/x", "c/z"], complete: false, with: 1, without: 2 },
    ]);
  });

  it("counts the targets of a year", () => {
    const { target: _, ...bare } = indicator("i");
    const { cascade } = buildCascade([
      node("o", [], {
        level: "objective",
        indicators: [{ ...bare, targets: [{ period: { kind: "year", year: 2024 }, target: 1 }] }],
      }),
    ]);
    expect(cascadeCoverage(cascade)[0]?.target.with).toBe(1);
    expect(cascadeCoverage(cascade, { year: 2025 })[0]?.target.with).toBe(0);
  });

  it("is empty for an empty cascade, frozen, and refuses what is none", () => {
    expect(cascadeCoverage(buildCascade([]).cascade)).toEqual([]);
    expect(Object.isFrozen(cascadeCoverage(buildCascade([node("a")]).cascade)[0]?.budget)).toBe(true);
    expect(() => cascadeCoverage([] as never)).toThrow("cascade");
  });

  describe("properties", () => {
    it("counts every node and every link once", () => {
      fc.assert(
        fc.property(fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 }), (links) => {
          const rows = links.map((ups, i) =>
            node(`${i}`, ups.filter((up) => up < i).map(String), { level: i % 2 === 0 ? "output" : "individual" }),
          );
          const coverage = cascadeCoverage(buildCascade(rows).cascade);
          expect(coverage.reduce((sum, each) => sum + each.nodes, 0)).toBe(rows.length);
          expect(coverage.reduce((sum, each) => sum + each.fanOut.links, 0)).toBe(
            rows.reduce((sum, { parents }) => sum + parents.length, 0),
          );
        }),
        { numRuns: 100 },
      );
    });
  });
});
