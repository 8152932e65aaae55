import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { indexIndicators, type Located } from "../../../src/cascade/roll-up/indicator-index.ts";
import { settledBy } from "../../../src/cascade/roll-up/roll-up-members.ts";
import { settleIndicator } from "../../../src/cascade/roll-up/settle-indicator.ts";
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
    const { located, supports } = indexIndicators(cascade, graphOf(cascade));
    const settled = new Map([[located[1] as Located, settledBy(tryExact(8), "no-value")]]);
    const { result } = settleIndicator(located[0] as Located, supports, settled, tryExact(5), "refuse");
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      status: "computed",
      value: "4",
      rule: "sum",
      coverage: { used: 1, expected: 1, missing: [], complete: true },
      reported: "5",
      equalShares: true,
    });
  });
});
