import { buildCascade, type IndicatorRelation } from "sakip";
import { describe, expect, it } from "vitest";
import { indexIndicators } from "../../../src/cascade/roll-up/indicator-index.ts";
import { madeOf } from "../../../src/cascade/roll-up/made-of.ts";
import { standingsIn } from "../../../src/cascade/roll-up/standing.ts";
import { graphOf } from "../../../src/cascade/tree/graph.ts";
import { type Exact, exactToDecimal, tryExact } from "../../../src/number/index.ts";
import { indicator, node } from "../../support/cascade.ts";

function made(
  relations: readonly IndicatorRelation[],
  values: readonly number[],
  weights: readonly number[] = [],
  unit = "dokumen",
) {
  const { cascade } = buildCascade([
    node("a", [], { indicators: [indicator("up", { unit })] }),
    ...relations.map((relation, i) => {
      const weight = weights[i];
      return node(
        `c${i}`,
        [
          { id: "a", share: "0.5" },
          { id: "elsewhere", share: "0.5" },
        ],
        {
          indicators: [
            indicator(`l${i}`, {
              supports: [{ indicatorId: "up", relation, ...(weight !== undefined && { weight }) }],
            }),
          ],
        },
      );
    }),
  ]);
  const graph = graphOf(cascade);
  const { supports, located } = indexIndicators(cascade, graph);
  const value = madeOf(located[0] as never, supports, {
    standings: standingsIn(cascade, graph),
    of: (lower) => tryExact(values[lower.at - 1]) as Exact | undefined,
  });
  return typeof value === "string" ? value : exactToDecimal(value).toString();
}

describe("madeOf", () => {
  it("counts each part by the share of its node", () => {
    expect(made(["sum", "sum"], [10, 20])).toBe("15");
    expect(made(["average", "average"], [10, 20])).toBe("15");
    expect(made(["minimum", "minimum"], [10, 20])).toBe("10");
    expect(made(["weighted", "weighted"], [10, 20], [1, 3])).toBe("17.5");
    expect(made(["maximum", "maximum"], [10, 20])).toBe("20");
    expect(made(["worst", "worst"], [10, 20])).toBe("10");
    // More is better: the worst and the lowest are one rule, and both parts count, in either order.
    expect(made(["worst", "minimum"], [20, 10])).toBe("10");
    expect(made(["minimum", "worst"], [20, 10])).toBe("10");
    expect(made(["numerator", "denominator"], [9, 10], [], "%")).toBe("90");
  });

  it("says why nothing is made: a value or a weight is missing, or nothing is to be computed", () => {
    expect(made(["sum", "sum"], [10])).toBe("missing-parts");
    expect(made(["weighted"], [10])).toBe("no-weight");
    expect(made(["weighted"], [10], [0])).toBe("zero-weight");
    expect(made(["same"], [10])).toBe("no-rule");
    expect(made(["none"], [10])).toBe("no-rule");
    expect(made(["sum"], [10], [], "orang")).toBe("unit-mismatch");
  });

  it("counts a part that hangs elsewhere as a whole", () => {
    const { cascade } = buildCascade([
      node("a", [], { indicators: [indicator("up")] }),
      node("b", [], { indicators: [indicator("low", { supports: [{ indicatorId: "up", relation: "sum" }] })] }),
    ]);
    const graph = graphOf(cascade);
    const { supports, located } = indexIndicators(cascade, graph);
    const made = madeOf(located[0] as never, supports, {
      standings: standingsIn(cascade, graph),
      of: () => tryExact(7),
    });
    expect(exactToDecimal(made as Exact).toString()).toBe("7");
  });
});
