import {
  buildCascade,
  type CascadeIndicator,
  type CascadeNode,
  checkCascade,
  defineOrdinalScale,
  type IndicatorRelation,
  sakipLevels,
  type Target,
} from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

type Child = readonly [
  relation: IndicatorRelation,
  target: Target | undefined,
  more?: Partial<CascadeIndicator>,
  weight?: number,
];

function plan(target: Target, children: readonly Child[], upper: Partial<CascadeIndicator> = {}): CascadeNode[] {
  return [
    node("a", [], { indicators: [indicator("up", { ...upper, target })] }),
    ...children.map(([relation, own, more, weight], i) => {
      const { target: _, ...bare } = indicator(`low${i}`, more);
      const supports = [{ indicatorId: "up", relation, ...(weight !== undefined && { weight }) }];
      return node(`c${i}`, ["a"], { indicators: [{ ...bare, ...(own !== undefined && { target: own }), supports }] });
    }),
  ];
}

const mismatches = (nodes: readonly CascadeNode[], options = {}) =>
  checkCascade(buildCascade(nodes).cascade, options)
    .filter(({ code }) => code === "target-mismatch")
    .map(({ subject, details: { expected, given, difference, relation } }) =>
      JSON.parse(JSON.stringify([subject, relation, expected, given, difference ?? null])),
    );

describe("checkTargets", () => {
  it("wants an adopted target unchanged", () => {
    expect(
      mismatches(
        plan(93, [
          ["same", "93.0"],
          ["same", 93],
        ]),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan(93, [
          ["same", 93],
          ["same", 90],
        ]),
      ),
    ).toEqual([["c1", "same", "93", "90", "-3"]]);
    expect(
      mismatches(plan({ kind: "range", low: 7, high: 8 }, [["same", { kind: "range", low: 7, high: 9 }]])),
    ).toEqual([["c0", "same", { low: "7", high: "8" }, { low: "7", high: "9" }, null]]);
  });

  it("wants parts that add up exactly", () => {
    expect(
      mismatches(
        plan(6, [
          ["sum", 1],
          ["sum", 1],
          ["sum", 1],
          ["sum", 3],
        ]),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan("0.3", [
          ["sum", 0.1],
          ["sum", 0.2],
        ]),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan(1, [
          ["sum", 1],
          ["sum", 1],
          ["sum", 1],
          ["sum", 1],
        ]),
      ),
    ).toEqual([["a", "sum", "4", "1", "-3"]]);
  });

  it("knows minimum, simple and weighted mean, and components", () => {
    expect(
      mismatches(
        plan(70, [
          ["minimum", 70],
          ["minimum", 90],
        ]),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan(80, [
          ["minimum", 70],
          ["minimum", 90],
        ]),
      ),
    ).toEqual([["a", "minimum", "70", "80", "10"]]);
    expect(
      mismatches(
        plan(80, [
          ["average", 70],
          ["average", 90],
        ]),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan(81, [
          ["average", 70],
          ["average", 90],
        ]),
      ),
    ).toEqual([["a", "average", "80", "81", "1"]]);
    expect(
      mismatches(
        plan(75, [
          ["weighted", 70, {}, 75],
          ["weighted", 90, {}, 25],
        ]),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan(80, [
          ["weighted", 70, {}, 75],
          ["weighted", 90, {}, 25],
        ]),
      ),
    ).toEqual([["a", "weighted", "75", "80", "5"]]);
    expect(
      mismatches(
        plan(
          90,
          [
            ["numerator", 9],
            ["denominator", 10],
          ],
          { unit: "%" },
        ),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan(
          90,
          [
            ["numerator", 9],
            ["denominator", 10],
          ],
          { unit: "rasio" },
        ),
      ),
    ).toEqual([["a", "formula", "0.9", "90", "89.1"]]);
  });

  it("adds up the bounds of ranges", () =>
    expect(
      mismatches(
        plan({ kind: "range", low: 3, high: 7 }, [
          ["sum", { kind: "range", low: 1, high: 3 }],
          ["sum", { kind: "range", low: 2, high: 4 }],
        ]),
      ),
    ).toEqual([]));

  it("says nothing where it cannot know", () => {
    expect(mismatches(plan(1, [["none", 5]]))).toEqual([]);
    expect(
      mismatches(
        plan(10, [
          ["sum", 4],
          ["sum", undefined],
        ]),
      ),
    ).toEqual([]);
    expect(
      mismatches(
        plan(10, [
          ["sum", 4],
          ["average", 5],
        ]),
      ),
    ).toEqual([]);
    expect(mismatches(plan({ kind: "none" }, [["sum", 4]]))).toEqual([]);
    expect(mismatches(plan(10, [["weighted", 4]]))).toEqual([]);
    expect(
      mismatches(
        plan(10, [
          ["numerator", 4],
          ["denominator", 0],
        ]),
      ),
    ).toEqual([]);
  });

  it("says nothing where one side has no target, or a part of its own", () => {
    expect(mismatches(plan({ kind: "none" }, [["same", 4]]))).toEqual([]);
    expect(mismatches(plan(4, [["same", { kind: "none" }]]))).toEqual([]);
    expect(mismatches(plan(4, [["same", undefined]]))).toEqual([]);
    expect(mismatches(plan(10, [["sum", 4]], { ownPart: true }))).toEqual([]);
    // Half of the bounds of a ratio cannot be told.
    for (const below of [
      { kind: "range", low: 0, high: 10 },
      { kind: "range", low: -10, high: 0 },
    ] as const)
      expect(
        mismatches(
          plan({ kind: "range", low: 1, high: 2 }, [
            ["numerator", { kind: "range", low: 1, high: 5 }],
            ["denominator", below],
          ]),
        ),
      ).toEqual([]);
  });

  it("adds up the parts beside what is the same and what promises nothing", () => {
    expect(
      mismatches(
        plan(10, [
          ["same", 10],
          ["none", 7],
          ["sum", 4],
        ]),
      ),
    ).toEqual([["a", "sum", "4", "10", "6"]]);
  });

  it("wants either bound of a range", () => {
    const range = (low: number, high: number) => ({ kind: "range", low, high }) as const;
    const sum = (target: Target) =>
      mismatches(
        plan(target, [
          ["sum", range(1, 3)],
          ["sum", range(2, 4)],
        ]),
      );
    expect(sum(range(3, 8))).toEqual([["a", "sum", { low: "3", high: "7" }, { low: "3", high: "8" }, null]]);
    expect(sum(range(2, 7))).toEqual([["a", "sum", { low: "3", high: "7" }, { low: "2", high: "7" }, null]]);
    expect(mismatches(plan(range(7, 8), [["same", range(6, 8)]]))).toEqual([
      ["c0", "same", { low: "7", high: "8" }, { low: "6", high: "8" }, null],
    ]);
  });

  it("says whose target it is, what stands above, and of which parts it is made", () => {
    const both = (relation: IndicatorRelation) =>
      told(
        checkCascade(
          buildCascade(
            plan(10, [
              [relation, 4],
              [relation, 10],
            ]),
          ).cascade,
        ),
        "target-mismatch",
      );
    const facts = { above: "a", aboveIndicatorId: "up" };
    expect(both("same")).toEqual([
      {
        code: "target-mismatch",
        severity: "error",
        subject: "c0",
        path: ["nodes", 1, "indicators", 0, "target"],
        details: {
          indicatorId: "low0",
          title: "Indicator low0",
          ...facts,
          relation: "same",
          expected: "10",
          given: "4",
          difference: "-6",
          parts: [{ nodeId: "c0", indicatorId: "low0" }],
        },
      },
    ]);
    expect(both("sum")).toEqual([
      {
        code: "target-mismatch",
        severity: "error",
        subject: "a",
        path: ["nodes", 0, "indicators", 0, "target"],
        details: {
          indicatorId: "up",
          title: "Indicator up",
          ...facts,
          relation: "sum",
          expected: "14",
          given: "10",
          difference: "-4",
          parts: [
            { nodeId: "c0", indicatorId: "low0" },
            { nodeId: "c1", indicatorId: "low1" },
          ],
        },
      },
    ]);
  });

  it("compares levels of the same scale", () => {
    const scale = defineOrdinalScale({
      id: "s",
      levels: [
        { code: "B", label: { id: "B", en: "B" } },
        { code: "BB", label: { id: "BB", en: "BB" } },
      ],
      source: { title: "t", status: "convention" },
    });
    const level = (code: string) => ({ kind: "level", scale, level: code }) as const;
    expect(mismatches(plan(level("BB"), [["same", level("bb")]]))).toEqual([]);
    expect(mismatches(plan(level("BB"), [["same", level("B")]]))).toEqual([["c0", "same", "BB", "B", null]]);
    expect(mismatches(plan(level("BB"), [["same", 5]]))).toEqual([["c0", "same", "BB", "5", null]]);
    expect(mismatches(plan(5, [["same", level("BB")]]))).toEqual([["c0", "same", "5", "BB", null]]);
    // The second level of another scale.
    const other = { kind: "level", scale: sakipLevels, level: "C" } as const;
    expect(mismatches(plan(level("BB"), [["same", other]]))).toEqual([["c0", "same", "BB", "C", null]]);
    expect(mismatches(plan(level("BB"), [["sum", 5]]))).toEqual([]);
  });

  it("compares the targets of the year that was asked for", () => {
    const years = (y2024: number, y2025: number) => [
      { period: { kind: "year" as const, year: 2024 }, target: y2024 },
      { period: { kind: "year" as const, year: 2025 }, target: y2025 },
    ];
    const { target: _, ...up } = indicator("up");
    const { target: __, ...low } = indicator("low");
    const nodes = [
      node("a", [], { indicators: [{ ...up, targets: years(5, 6) }] }),
      node("b", ["a"], {
        indicators: [{ ...low, targets: years(5, 7), supports: [{ indicatorId: "up", relation: "same" }] }],
      }),
    ];
    expect(mismatches(nodes, { year: 2024 })).toEqual([]);
    expect(mismatches(nodes, { year: 2025 })).toEqual([["b", "same", "6", "7", "1"]]);
    expect(mismatches(nodes)).toEqual([]);
  });

  it("counts a shared part by its share", () => {
    const shared = [
      node("a", [], { indicators: [indicator("ia", { target: 6 })] }),
      node("b", [], { indicators: [indicator("ib", { target: 4 })] }),
      node(
        "c",
        [
          { id: "a", share: 60 },
          { id: "b", share: 40 },
        ],
        {
          indicators: [
            indicator("ic", {
              target: 10,
              supports: [
                { indicatorId: "ia", relation: "sum" },
                { indicatorId: "ib", relation: "sum" },
              ],
            }),
          ],
        },
      ),
    ];
    expect(mismatches(shared)).toEqual([]);
  });

  it("refuses targets that cannot be read, all at once", () =>
    expect(() => mismatches(plan("12,5", [["same", "x"]]))).toThrow("2 problems"));
});
