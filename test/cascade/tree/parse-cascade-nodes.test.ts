import { buildCascade, isSakipError, parseCascadeNodes } from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";

describe("parseCascadeNodes", () => {
  it("reads nodes from JSON, whole or with shares, indicators and supports", () => {
    const nodes = [
      node("a", [], { budget: "0.10", rollUp: "weighted", indicators: [indicator("i")] }),
      node("b", [{ id: "a", share: "0.5" }], {
        weight: 5,
        code: "8.01.01",
        indicators: [indicator("j", { supports: [{ indicatorId: "i", relation: "weighted", weight: 2 }] })],
      }),
      node("c", ["a"]),
    ];
    const read = parseCascadeNodes(JSON.parse(JSON.stringify(nodes)));
    expect(read).toEqual(nodes);
    expect(Object.isFrozen(read[1]?.indicators[0]?.supports)).toBe(true);
    expect(buildCascade(read).cascade.nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("refuses with every fault", () => {
    try {
      parseCascadeNodes([
        { ...node("a"), level: "tujuan", budget: "1.000,5", colour: "red" },
        {
          ...node("b"),
          parents: [{ id: "a", share: "half" }],
          indicators: [{ ...indicator("i"), supports: [{ indicatorId: "x", relation: "is" }] }],
        },
      ]);
      expect.unreachable();
    } catch (error) {
      if (!isSakipError(error)) throw error;
      const problems = error.details.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
      expect(problems).toContain("invalid-input 0.level");
      expect(problems).toContain("invalid-number 0.budget");
      expect(problems).toContain("invalid-number 1.parents.0.share");
      expect(problems).toContain("invalid-input 1.indicators.0.supports.0.relation");
      expect(problems.length).toBe(5);
    }
    expect(() => parseCascadeNodes({})).toThrow("invalid-input");
  });
});
