import { buildCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { shownTarget, targetMismatch } from "../../../src/cascade/audit/target-mismatch.ts";
import { indexIndicators, type Located } from "../../../src/cascade/roll-up/indicator-index.ts";
import { graphOf } from "../../../src/cascade/tree/graph.ts";
import { type Exact, toDecimal, tryExact } from "../../../src/number/index.ts";
import { indicator, node } from "../../support/cascade.ts";

const exact = (value: number) => tryExact(value) as Exact;
const { cascade } = buildCascade([node("a", [], { indicators: [indicator("i", { title: "Pedoman" })] })]);
const located = indexIndicators(cascade, graphOf(cascade)).located[0] as Located;

describe("shownTarget", () => {
  it("shows one number, or two bounds", () => {
    expect(shownTarget({ kind: "number", side: "any", low: exact(5), high: exact(5) }).toString()).toBe("5");
    expect(JSON.stringify(shownTarget({ kind: "number", side: "any", low: exact(5), high: exact(6) }))).toBe(
      '{"low":"5","high":"6"}',
    );
  });
});

describe("targetMismatch", () => {
  it("gives the exact difference of two numbers, and none of ranges", () => {
    const of = (given: ReturnType<typeof shownTarget>) =>
      targetMismatch(located, located, [located], { relation: "sum", expected: toDecimal("0.3"), given });
    expect(`${of(toDecimal("0.1")).details["difference"]}`).toBe("-0.2");
    expect(of(toDecimal("0.1")).message.en).toBe(
      'The target of "Pedoman" is 0.1; by the relation "sum" it should be 0.3.',
    );
    const range = of({ low: toDecimal(1), high: toDecimal(2) });
    expect(range.details).not.toHaveProperty("difference");
    expect(range.message.id).toContain("1–2");
  });
});
