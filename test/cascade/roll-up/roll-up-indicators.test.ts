import fc from "fast-check";
import { buildCascade, type CascadeIndicator, type CascadeNode, type IndicatorRelation, rollUpIndicators } from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";
import { refusal } from "../../support/refusal.ts";

type Part = readonly [id: string, relation: IndicatorRelation, weight?: number | undefined];

const plan = (upper: Partial<CascadeIndicator>, parts: readonly Part[]): CascadeNode[] => [
  node("a", [], { indicators: [indicator("up", upper)] }),
  ...parts.map(([id, relation, weight]) =>
    node(id, ["a"], {
      indicators: [
        indicator(id, { supports: [{ indicatorId: "up", relation, ...(weight !== undefined && { weight }) }] }),
      ],
    }),
  ),
];
const roll = (nodes: readonly CascadeNode[], reported: Record<string, string | number | null>, options = {}) =>
  rollUpIndicators(buildCascade(nodes).cascade, ({ id }) => reported[id], options);
const top = (...args: Parameters<typeof roll>) => {
  const [first] = roll(...args);
  return first?.status === "computed" ? first.value.toString() : first?.reason;
};

describe("rollUpIndicators", () => {
  it("combines realisations by the declared relation", () => {
    const of = (relation: IndicatorRelation, weights: number[] = []) =>
      top(
        plan({}, [
          ["b", relation, weights[0]],
          ["c", relation, weights[1]],
        ]),
        { b: "70.5", c: 90 },
      );
    expect(of("sum")).toBe("160.5");
    expect(of("average")).toBe("80.25");
    expect(of("minimum")).toBe("70.5");
    expect(of("weighted", [1, 3])).toBe("85.125");
    expect(of("weighted")).toBe("no-weight");
    expect(of("weighted", [0, 0])).toBe("zero-weight");
  });

  it("divides the components of a formula, and multiplies by 100 only for percent", () => {
    const parts: Part[] = [
      ["n1", "numerator"],
      ["n2", "numerator"],
      ["d1", "denominator"],
      ["d2", "denominator"],
    ];
    const reported = { n1: 8, n2: 90, d1: 10, d2: 100 };
    expect(top(plan({ unit: "%" }, parts), reported)?.slice(0, 7)).toBe("89.0909");
    expect(top(plan({ unit: "rasio" }, parts), { ...reported, d2: 88 })).toBe("1");
    expect(top(plan({}, parts), { ...reported, d1: 0, d2: 0 })).toBe("zero-weight");
    expect(top(plan({}, [["d1", "denominator"]]), { d1: 5 })).toBe("zero-weight");
    expect(top(plan({}, parts), { ...reported, d2: null }, { missing: "skip" })).toBe("missing-parts");
  });

  it("says whether the quotient of a formula is in percent", () => {
    const parts: Part[] = [
      ["n", "numerator"],
      ["d", "denominator"],
    ];
    const [percent, ratio] = ["%", "rasio"].map((unit) => roll(plan({ unit }, parts), { n: 1, d: 4 })[0]);
    expect(percent).toMatchObject({ rule: "formula", inPercent: true });
    expect(ratio).not.toHaveProperty("inPercent");
  });

  it("keeps what was reported where nothing is computed", () => {
    expect(
      top(
        plan({}, [
          ["b", "same"],
          ["c", "none"],
        ]),
        { up: 5, b: 1, c: 2 },
      ),
    ).toBe("5");
    expect(top(plan({}, [["b", "none"]]), { b: 1 })).toBe("no-value");
  });

  it("says what is missing, and skips it when told", () => {
    const nodes = plan({}, [
      ["b", "sum"],
      ["c", "sum"],
    ]);
    expect(JSON.parse(JSON.stringify(roll(nodes, { up: 7, b: 1 })[0]))).toEqual({
      kind: "rolled-up-indicator",
      status: "not-computable",
      reason: "missing-parts",
      needs: ["realization"],
      parts: [
        { id: "b", nodeId: "b", relation: "sum", value: "1" },
        { id: "c", nodeId: "c", relation: "sum" },
      ],
      missing: "refuse",
      rule: "sum",
      coverage: { used: 1, expected: 2, missing: ["c"], complete: false },
      reported: "7",
      nodeId: "a",
      indicatorId: "up",
    });
    expect(top(nodes, { b: 1 }, { missing: "skip" })).toBe("1");
  });

  it("counts a part of its own by its weight, and says so among the parts", () => {
    const weighted = (ownWeight?: number) =>
      plan({ ownPart: true, ...(ownWeight !== undefined && { ownWeight }) }, [
        ["b", "weighted", 1],
        ["c", "weighted", 2],
      ]);
    const parts = [
      { id: "b", nodeId: "b", relation: "weighted", value: "20", weight: "1" },
      { id: "c", nodeId: "c", relation: "weighted", value: "40", weight: "2" },
    ];
    const whole = (nodes: readonly CascadeNode[], reported: Record<string, number>, options = {}) =>
      JSON.parse(JSON.stringify(roll(nodes, reported, options)[0]));
    const head = { kind: "rolled-up-indicator", nodeId: "a", indicatorId: "up" };
    expect(whole(weighted(2), { up: 10, b: 20, c: 40 })).toEqual({
      ...head,
      status: "computed",
      // (2 × 10 + 20 + 2 × 40) ÷ 5
      value: "24",
      parts: [...parts, { id: "up", nodeId: "a", value: "10", weight: "2" }],
      missing: "refuse",
      rule: "weighted",
      coverage: { used: 3, expected: 3, missing: [], complete: true },
      reported: "10",
    });
    expect(whole(weighted(), { up: 10, b: 20, c: 40 })).toMatchObject({
      reason: "no-weight",
      parts: [...parts, { id: "up", nodeId: "a", value: "10", weight: null }],
    });
    expect(whole(weighted(1), { b: 20, c: 50 }, { missing: "skip" })).toEqual({
      ...head,
      status: "computed",
      // (20 + 2 × 50) ÷ 3
      value: "40",
      parts: [parts[0], { ...parts[1], value: "50" }, { id: "up", nodeId: "a", weight: "1" }],
      missing: "skip",
      rule: "weighted",
      coverage: { used: 2, expected: 3, missing: ["up"], complete: false },
    });
    const sum = plan({ ownPart: true }, [["b", "sum"]]);
    expect(whole(sum, { up: 10, b: 20 })).toMatchObject({
      value: "30",
      parts: [{ id: "b" }, { id: "up", value: "10" }],
    });
    expect(whole(sum, { up: 10, b: 20 }).parts[1]).not.toHaveProperty("weight");
    expect(whole(plan({}, [["b", "weighted"]]), { b: 20 }).parts).toEqual([{ ...parts[0], weight: null }]);
  });

  it("is complete only where every part is, and says that shares were taken to be equal where one was", () => {
    const supports = (indicatorId: string) => [{ indicatorId, relation: "sum" as const }];
    const nodes = [
      node("a", [], { indicators: [indicator("up")] }),
      node("b", ["a"], { indicators: [indicator("b", { supports: supports("up") })] }),
      node("c", ["a"], { indicators: [indicator("c", { supports: supports("up") })] }),
      node("d", ["b"], {
        indicators: [indicator("x", { supports: supports("b") }), indicator("y", { supports: supports("b") })],
      }),
    ];
    const [whole] = roll(nodes, { c: 1, x: 2 }, { missing: "skip" });
    expect(whole?.coverage).toEqual({ used: 2, expected: 2, missing: [], complete: false });
    expect(whole).not.toHaveProperty("equalShares");
    const shared = [
      node("z"),
      ...nodes.slice(0, 2),
      node("c", ["a", "z"], { indicators: [indicator("c", { supports: supports("up") })] }),
    ];
    expect(roll(shared, { b: 1, c: 4 })[0]).toMatchObject({ equalShares: true });
    expect(top(shared, { b: 1, c: 4 })).toBe("3");
  });

  it("says of parts that go by several rules none, and of parts that are missing no value", () => {
    const [mixed] = roll(
      plan({}, [
        ["b", "sum"],
        ["c", "average"],
      ]),
      { b: 1, c: 2 },
    );
    expect(mixed).toMatchObject({ reason: "mixed-relation", coverage: { used: 2, expected: 2 } });
    expect(mixed).not.toHaveProperty("rule");
    expect(mixed).not.toHaveProperty("inPercent");
    const [none] = roll(plan({}, [["b", "sum"]]), {}, { missing: "skip" });
    expect(none).toMatchObject({ reason: "missing-parts", coverage: { used: 0, expected: 1, missing: ["b"] } });
    expect(none?.parts?.map((part) => Object.keys(part))).toEqual([["id", "nodeId", "relation"]]);
  });

  it("rolls up several levels, whatever the order of the rows", () => {
    const nodes = [
      node("c", ["b"], { indicators: [indicator("ic", { supports: [{ indicatorId: "ib", relation: "sum" }] })] }),
      node("b", ["a"], { indicators: [indicator("ib", { supports: [{ indicatorId: "ia", relation: "sum" }] })] }),
      node("a", [], { indicators: [indicator("ia")] }),
    ];
    expect(
      roll(nodes, { ic: 4 }).map((each) => each.status === "computed" && [each.indicatorId, each.value.toString()]),
    ).toEqual([
      ["ic", "4"],
      ["ib", "4"],
      ["ia", "4"],
    ]);
  });

  it("refuses an indicator made in two ways, or of itself", () => {
    expect(
      top(
        plan({}, [
          ["b", "sum"],
          ["c", "average"],
        ]),
        { b: 1, c: 2 },
      ),
    ).toBe("mixed-relation");
    const circle = [
      node("a", [], { indicators: [indicator("x", { supports: [{ indicatorId: "y", relation: "sum" }] })] }),
      node("b", ["a"], { indicators: [indicator("y", { supports: [{ indicatorId: "x", relation: "sum" }] })] }),
    ];
    expect(top(circle, { x: 1, y: 2 })).toBe("circular");
    expect(roll(circle, { x: 1, y: 2 })[1]).toMatchObject({
      indicatorId: "y",
      coverage: { used: 0, expected: 0, missing: [], complete: false },
    });
  });

  it("counts a shared part by its share, and refuses shares that do not add up", () => {
    const shared = (one: number, other: number) => [
      node("a", [], { indicators: [indicator("ia")] }),
      node("b", [], { indicators: [indicator("ib")] }),
      node(
        "c",
        [
          { id: "a", share: one },
          { id: "b", share: other },
        ],
        {
          indicators: [
            indicator("ic", {
              supports: [
                { indicatorId: "ia", relation: "sum" },
                { indicatorId: "ib", relation: "sum" },
              ],
            }),
          ],
        },
      ),
    ];
    expect(top(shared(60, 40), { ic: 10 })).toBe("6");
    expect(top(shared(60, 50), { ic: 10 })).toBe("share-sum");
  });

  it("puts together only what has one unit and can be summed", () => {
    const of = (upper: Partial<CascadeIndicator>, ...parts: [IndicatorRelation, Partial<CascadeIndicator>][]) =>
      top(
        [
          node("a", [], { indicators: [indicator("up", upper)] }),
          ...parts.map(([relation, more], i) =>
            node(`p${i}`, ["a"], {
              indicators: [indicator(`p${i}`, { ...more, supports: [{ indicatorId: "up", relation }] })],
            }),
          ),
        ],
        { p0: 2, p1: 4, p2: 4 },
      );
    const [people, percent] = [{ unit: "orang" }, { unit: "%" }];
    expect(of(percent, ["average", percent], ["average", percent])).toBe("3");
    expect(of(percent, ["sum", percent], ["sum", percent])).toBe("not-additive");
    expect(of({ unit: null, quantity: "ratio" }, ["sum", people], ["sum", people])).toBe("not-additive");
    for (const unit of [null, " "]) expect(of({ unit }, ["sum", people], ["sum", {}])).toBe("unit-mismatch");
    expect(of({ unit: null }, ["sum", people], ["sum", people])).toBe("6");
    // Above and below the bar of a formula each.
    expect(of(percent, ["numerator", percent], ["denominator", percent])).toBe("50");
    expect(of(percent, ["numerator", people], ["denominator", {}])).toBe("50");
    expect(of(percent, ["numerator", percent], ["denominator", percent], ["denominator", percent])).toBe(
      "not-additive",
    );
    expect(of(percent, ["numerator", people], ["denominator", people], ["denominator", {}])).toBe("unit-mismatch");
    expect(of(percent, ["numerator", people], ["denominator", people], ["denominator", people])).toBe("25");
  });

  it("takes the worst only where there is a direction", () => {
    const steady = { polarity: "stabilize" } as const;
    const parts = (...relations: IndicatorRelation[]) =>
      top(
        plan(
          steady,
          relations.map((relation, i) => [`p${i}`, relation] as const),
        ),
        { p0: 5, p1: 3 },
      );
    expect(parts("worst", "minimum")).toBe("no-direction");
    expect(parts("minimum", "worst")).toBe("no-direction");
    expect(parts("minimum", "minimum")).toBe("3");
  });

  it("says that a quotient is in percent only of a quotient", () => {
    const average = [
      node("a", [], { indicators: [indicator("up", { unit: "%" })] }),
      node("b", ["a"], {
        indicators: [indicator("b", { unit: "%", supports: [{ indicatorId: "up", relation: "average" }] })],
      }),
    ];
    expect(roll(average, { b: 5 })[0]).toMatchObject({ rule: "average" });
    expect(roll(average, { b: 5 })[0]).not.toHaveProperty("inPercent");
  });

  it("counts the whole of a part that supports what does not stand above it", () => {
    const nodes = [
      node("far", [], { indicators: [indicator("up")] }),
      node("p"),
      node("q"),
      node("c", ["p", "q"], { indicators: [indicator("c", { supports: [{ indicatorId: "up", relation: "sum" }] })] }),
    ];
    expect(top(nodes, { c: 8 })).toBe("8");
  });

  it("refuses realisations that are no numbers, all at once, and a broken call", () => {
    expect(refusal(() => roll(plan({}, [["b", "sum"]]), { up: "?", b: "1.000,5" }))).toEqual([
      "invalid-number realizationOf.a.up",
      "invalid-number realizationOf.b.b",
    ]);
    expect(() => rollUpIndicators(buildCascade([]).cascade, 1 as never, { missing: "zero" as never })).toThrow(
      "2 problems",
    );
  });

  describe("properties", () => {
    it("gives a sum that does not depend on how parts are grouped", () => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 8 }),
          fc.integer({ min: 1, max: 7 }),
          (values, cut) => {
            const reported = Object.fromEntries(values.map((value, i) => [`p${i}`, `${value}e-2`]));
            const part = (i: number, up: string) =>
              indicator(`p${i}`, { supports: [{ indicatorId: up, relation: "sum" }] });
            const flat = [
              node("a", [], { indicators: [indicator("up")] }),
              node("b", ["a"], { indicators: values.map((_, i) => part(i, "up")) }),
            ];
            const at = Math.min(cut, values.length - 1);
            const grouped = [
              node("a", [], { indicators: [indicator("up")] }),
              node("l", ["a"], {
                indicators: [
                  indicator("left", { supports: [{ indicatorId: "up", relation: "sum" }] }),
                  ...values.slice(0, at).map((_, i) => part(i, "left")),
                ],
              }),
              node("r", ["a"], {
                indicators: [
                  indicator("right", { supports: [{ indicatorId: "up", relation: "sum" }] }),
                  ...values.slice(at).map((_, i) => part(i + at, "right")),
                ],
              }),
            ];
            expect(top(grouped, reported)).toBe(top(flat, reported));
          },
        ),
        { numRuns: 100 },
      );
    });
  });
});
