import fc from "fast-check";
import { buildCascade, type CascadeNode } from "sakip";
import { describe, expect, it } from "vitest";
import { levelNode, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

const codes = (nodes: readonly CascadeNode[]) =>
  buildCascade(nodes).findings.map(({ code, subject }) => [code, subject]);
const ids = (nodes: readonly CascadeNode[]) => buildCascade(nodes).cascade.nodes.map(({ id }) => id);

const region = [
  levelNode("vision", "v"),
  levelNode("mission", "m", ["v"]),
  levelNode("goal", "g", ["m"]),
  levelNode("objective", "o", ["g"]),
  levelNode("programme", "p", ["o"]),
  levelNode("activity", "a", ["p"]),
  levelNode("sub-activity", "s", ["a"]),
];

describe("buildCascade", () => {
  it("builds a plan from the vision down to a sub-activity", () => {
    const { cascade, findings } = buildCascade(region);
    expect(findings).toEqual([]);
    expect(cascade.roots).toEqual(["v"]);
    expect(cascade.detached).toEqual([]);
    expect(cascade.nodes.map(({ id }) => id)).toEqual(["v", "m", "g", "o", "p", "a", "s"]);
  });

  it("takes rows from any iterable, read once, in any order", () => {
    let read = 0;
    function* rows() {
      for (const row of [...region].reverse()) {
        read++;
        yield row;
      }
    }
    const { cascade, findings } = buildCascade(rows());
    expect([read, findings.length, cascade.roots]).toEqual([7, 0, ["v"]]);
  });

  it("takes forests, and several parents with shares", () => {
    const { cascade, findings } = buildCascade([
      node("a"),
      node("b"),
      node("c", [
        { id: "a", share: "0.6" },
        { id: "b", share: "0.4" },
      ]),
    ]);
    expect(findings).toEqual([]);
    expect(cascade.roots).toEqual(["a", "b"]);
    expect(cascade.nodes[2]?.parents).toEqual([
      { id: "a", share: "0.6" },
      { id: "b", share: "0.4" },
    ]);
  });

  it("returns an empty cascade and no-root for no rows", () => {
    const { cascade, findings } = buildCascade([]);
    expect(cascade).toEqual({ kind: "cascade", nodes: [], roots: [], detached: [] });
    expect(findings.map(({ code }) => code)).toEqual(["no-root"]);
  });

  describe("duplicate-id", () => {
    it("is found at every later row, and the first row counts", () => {
      const { cascade, findings } = buildCascade([
        node("a"),
        node("b", ["a"], { title: "First" }),
        node("b", ["a"], { title: "Second" }),
        node("b", [], { title: "Third" }),
      ]);
      expect(findings.map(({ code, path, details }) => [code, path, details])).toMatchObject([
        ["duplicate-id", [2, "id"], { row: 2, firstRow: 1 }],
        ["duplicate-id", [3, "id"], { row: 3, firstRow: 1 }],
      ]);
      expect(cascade.nodes.map(({ title }) => title)).toEqual(["Node a", "First"]);
    });

    it("is not found where ids differ", () => expect(codes([node("a"), node("A", ["a"])])).toEqual([]));
  });

  describe("missing-parent", () => {
    it("detaches a node without any known parent, and what hangs below nothing else", () => {
      const { cascade, findings } = buildCascade([
        node("a"),
        node("b", ["x"]),
        node("c", ["b"]),
        node("d", ["c", "a"]),
      ]);
      expect(findings.map(({ code, subject, path, details }) => [code, subject, path, details])).toMatchObject([
        ["missing-parent", "b", [1, "parents", 0], { parent: "x" }],
      ]);
      expect(cascade.nodes.map(({ id }) => id)).toEqual(["a", "d"]);
      expect(cascade.detached).toEqual(["b", "c"]);
    });

    it("leaves a node where it has another parent", () => {
      const rows = [node("a"), node("b", ["x", "a"])];
      expect(codes(rows)).toEqual([["missing-parent", "b"]]);
      expect(ids(rows)).toEqual(["a", "b"]);
    });

    it("counts rows from the input, also behind rows left out", () => {
      const { findings } = buildCascade([node("a"), node("a"), node("b", ["x"])]);
      expect(findings.map(({ code, path }) => [code, path])).toEqual([
        ["duplicate-id", [1, "id"]],
        ["missing-parent", [2, "parents", 0]],
      ]);
    });
  });

  describe("duplicate-parent", () => {
    it("is found, and the first link counts", () =>
      expect(codes([node("a"), node("b", ["a", "a"])])).toEqual([["duplicate-parent", "b"]]));
    it("is not found for two parents", () => expect(codes([node("a"), node("z"), node("b", ["a", "z"])])).toEqual([]));
  });

  describe("cycle", () => {
    it("is found with its path, and detached with what hangs below it alone", () => {
      const { cascade, findings } = buildCascade([
        node("root"),
        node("a", ["c"]),
        node("b", ["a"]),
        node("c", ["b"]),
        node("below", ["c"]),
        node("beside", ["c", "root"]),
      ]);
      expect(findings.map(({ code, subject, path, details }) => [code, subject, path, details])).toEqual([
        ["cycle", "a", [1, "parents"], { path: ["a", "b", "c", "a"], members: ["a", "b", "c"] }],
      ]);
      expect(findings[0]?.message.en).toContain("a → b → c → a");
      expect(cascade.nodes.map(({ id }) => id)).toEqual(["root", "beside"]);
      expect(cascade.detached).toEqual(["a", "b", "c", "below"]);
    });

    it("is found for a row that names itself", () =>
      expect(buildCascade([node("root"), node("a", ["a"])]).findings[0]?.details).toEqual({
        path: ["a", "a"],
        members: ["a"],
      }));

    it("is found in every knot, also in one that hangs below another", () => {
      const { findings } = buildCascade([
        node("root"),
        node("a", ["y1", "b"]),
        node("b", ["a"]),
        node("y1", ["y2"]),
        node("y2", ["y1"]),
      ]);
      expect(findings.map(({ details }) => details["path"])).toEqual([
        ["a", "b", "a"],
        ["y1", "y2", "y1"],
      ]);
    });

    it("is the shortest one through the first row of a knot", () => {
      const { findings } = buildCascade([node("a", ["b", "d"]), node("b", ["c"]), node("c", ["a"]), node("d", ["a"])]);
      expect(findings.map(({ code, details }) => [code, details["path"]])).toEqual([
        ["cycle", ["a", "d", "a"]],
        ["no-root", undefined],
      ]);
    });

    it("is not found where a node has two ways up", () =>
      expect(codes([node("a"), node("b", ["a"]), node("c", ["a"]), node("d", ["b", "c"])])).toEqual([]));
  });

  describe("no-root", () => {
    it("is found when every row names a parent", () =>
      expect(codes([node("a", ["x"])])).toEqual([
        ["missing-parent", "a"],
        ["no-root", "cascade"],
      ]));
    it("is not found otherwise", () => expect(codes([node("a")])).toEqual([]));
  });

  it("finds every fault at once", () => {
    expect(
      codes([
        levelNode("programme", "p"),
        levelNode("goal", "g", ["p"]),
        node("x", ["nowhere"]),
        node("y", ["z"]),
        node("z", ["y"]),
        node("x"),
      ]),
    ).toEqual([
      ["level-order", "g"],
      ["missing-parent", "x"],
      ["cycle", "y"],
      ["duplicate-id", "x"],
    ]);
  });

  it("builds a chain of 50,000 rows, and finds a cycle as long", { timeout: 30_000 }, () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => node(`n${i}`, i === 0 ? [] : [`n${i - 1}`]));
    expect(buildCascade([...chain].reverse()).findings).toEqual([]);
    const [finding] = buildCascade([{ ...chain[0], parents: ["n49999"] } as CascadeNode, ...chain.slice(1)]).findings;
    expect(finding?.details["path"]).toHaveLength(50_001);
  });

  it("refuses rows that are no nodes, with every fault", () => {
    const rows = [
      null,
      { id: "", parents: "a", level: "programm", title: "x", indicators: [] },
      { id: "b", parents: [{ id: "a", share: "1/2" }, 5], level: "goal", title: "", indicators: {} },
      {
        id: "c",
        parents: [],
        level: "goal",
        title: "t",
        indicators: [
          { id: "i", baseline: { value: "?" }, supports: [{ indicatorId: "x", relation: "is", weight: "" }] },
          3,
        ],
        budget: "1.000,5",
        weight: NaN,
        rollUp: "mean",
      },
    ];
    expect(refusal(() => buildCascade(rows as never))).toEqual([
      "invalid-input nodes[0]",
      "invalid-input nodes[1].id",
      "invalid-input nodes[1].parents",
      "invalid-input nodes[1].level",
      "invalid-number nodes[2].parents[0].share",
      "invalid-input nodes[2].parents[1]",
      "invalid-input nodes[2].title",
      "invalid-input nodes[2].indicators",
      "invalid-number nodes[3].budget",
      "invalid-number nodes[3].weight",
      "invalid-input nodes[3].rollUp",
      "invalid-input nodes[3].indicators[0].title",
      "invalid-input nodes[3].indicators[0].polarity",
      "invalid-period nodes[3].indicators[0].baseline.period",
      "invalid-number nodes[3].indicators[0].baseline.value",
      "invalid-input nodes[3].indicators[0].supports[0].relation",
      "invalid-number nodes[3].indicators[0].supports[0].weight",
      "invalid-input nodes[3].indicators[1]",
    ]);
    expect(() => buildCascade(5 as never)).toThrow("an array or another iterable");
  });

  it("changes nothing that was given, and hands out frozen data that survives JSON", () => {
    const rows = [
      node("a"),
      node("b", [{ id: "a", share: "1" }], { indicators: [{ id: "i", title: "I", polarity: "maximize" }] }),
    ];
    const before = JSON.stringify(rows);
    const { cascade, findings } = buildCascade(rows);
    expect(JSON.stringify(rows)).toBe(before);
    expect(Object.isFrozen(rows[1]) || Object.isFrozen(rows[1]?.parents)).toBe(false);
    for (const value of [
      cascade,
      cascade.nodes,
      cascade.nodes[1],
      cascade.nodes[1]?.parents,
      cascade.nodes[1]?.indicators[0],
      findings,
    ])
      expect(Object.isFrozen(value)).toBe(true);
    expect(JSON.parse(JSON.stringify(cascade))).toEqual(cascade);
  });

  describe("properties", () => {
    // Random links, also to themselves and to nobody: forests, diamonds, knots and orphans.
    const plans = fc
      .array(fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 3 }), { maxLength: 12 })
      .map((links) => links.map((parents, i) => node(`${i}`, [...new Set(parents)].map(String))));

    it("gives the same nodes, detached nodes and findings for any order of rows", () => {
      fc.assert(
        fc.property(
          plans.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
          ([rows, shuffled]) => {
            const summary = (built: ReturnType<typeof buildCascade>) => ({
              nodes: built.cascade.nodes.map(({ id }) => id).sort(),
              roots: [...built.cascade.roots].sort(),
              detached: [...built.cascade.detached].sort(),
              findings: built.findings
                .map(({ code, subject, details }) =>
                  code === "cycle" ? `cycle ${[...(details["members"] as string[])].sort()}` : `${code} ${subject}`,
                )
                .sort(),
            });
            expect(summary(buildCascade(shuffled))).toEqual(summary(buildCascade(rows)));
          },
        ),
        { numRuns: 200 },
      );
    });

    it("keeps exactly the nodes that a walk from the roots finds once knots are cut out", () => {
      fc.assert(
        fc.property(plans, (rows) => {
          const byId = new Map(rows.map((row) => [row.id, row]));
          const parentsOf = (id: string) => (byId.get(id)?.parents ?? []) as string[];
          const above = (id: string, seen = new Set<string>()): Set<string> => {
            for (const parent of parentsOf(id).filter((each) => byId.has(each) && !seen.has(each)))
              above(parent, seen.add(parent));
            return seen;
          };
          const knotted = new Set(rows.map(({ id }) => id).filter((id) => above(id).has(id)));
          const sound = (id: string): boolean =>
            byId.has(id) && !knotted.has(id) && (parentsOf(id).length === 0 || parentsOf(id).some(sound));
          const { cascade, findings } = buildCascade(rows);
          expect(cascade.nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).filter(sound));
          const reported = findings
            .filter(({ code }) => code === "cycle")
            .flatMap(({ details }) => details["members"] as string[]);
          expect(reported.sort()).toEqual([...knotted].sort());
        }),
        { numRuns: 300 },
      );
    });
  });
});
