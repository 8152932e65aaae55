import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { indexIndicators, type Located } from "../../../src/cascade/roll-up/indicator-index.ts";
import { settleIndicator } from "../../../src/cascade/roll-up/settle-indicator.ts";
import { settledBy } from "../../../src/cascade/roll-up/settled.ts";
import { standingsIn } from "../../../src/cascade/roll-up/standing.ts";
import { graphOf } from "../../../src/cascade/tree/graph.ts";
import { tryExact } from "../../../src/number/index.ts";
import { indicator, node } from "../../support/cascade.ts";

describe("settleIndicator", () => {
  it("carries rule, coverage and what was reported", () => {
    const { cascade } = buildCascade([
      node("a", [], { indicators: [indicator("up")] }),
      node("b", ["a", "gone"], {
        indicators: [indicator("low", { supports: [{ indicatorId: "up", relation: "sum" }] })],
      }),
    ]);
    const graph = graphOf(cascade);
    const { located, supports } = indexIndicators(cascade, graph);
    const settled = new Map([[located[1] as Located, settledBy(tryExact(8), "no-value")]]);
    const below = {
      settled,
      standings: standingsIn(cascade, graph),
      missing: "refuse",
      twice: new Set<Located>(),
    } as const;
    const { outcome } = settleIndicator(located[0] as Located, supports, tryExact(5), below);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual({
      status: "computed",
      value: "4",
      parts: [{ id: "low", nodeId: "b", relation: "sum", value: "8", share: "0.5" }],
      missing: "refuse",
      rule: "sum",
      coverage: { used: 1, expected: 1, missing: [], complete: true },
      reported: "5",
      equalShares: true,
    });
  });
});
