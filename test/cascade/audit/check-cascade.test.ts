import fc from "fast-check";
import { buildCascade, type CascadeNode, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";

const broken: CascadeNode[] = [
  node("p", [], { level: "programme", budget: 10, indicators: [indicator("up", { unit: "%" })] }),
  node("k", ["p"], {
    level: "activity",
    budget: 9,
    indicators: [indicator("low", { polarity: "minimize", supports: [{ indicatorId: "up", relation: "same" }] })],
  }),
];

describe("checkCascade", () => {
  it("finds everything at once, in the order of the nodes, with paths into the cascade", () => {
    const { cascade } = buildCascade(broken);
    expect(checkCascade(cascade).map(({ code, severity, subject, path }) => [code, severity, subject, path])).toEqual([
      ["no-owner", "warning", "p", ["nodes", 0, "ownerId"]],
      ["budget-mismatch", "error", "p", ["nodes", 0, "budget"]],
      ["no-owner", "warning", "k", ["nodes", 1, "ownerId"]],
      ["unit-mismatch", "error", "k", ["nodes", 1, "indicators", 0, "unit"]],
      ["polarity-mismatch", "error", "k", ["nodes", 1, "indicators", 0, "polarity"]],
    ]);
  });

  it("finds nothing in a plan that holds", () => {
    const good = [
      node("p", [], { level: "programme", ownerId: "a", budget: 10, indicators: [indicator("up")] }),
      node("k", ["p"], {
        level: "activity",
        ownerId: "b",
        budget: "10.0",
        indicators: [indicator("low", { supports: [{ indicatorId: "up", relation: "same" }] })],
      }),
    ];
    expect(checkCascade(buildCascade(good).cascade)).toEqual([]);
  });

  it("says everything in both languages, as frozen data that survives JSON", () => {
    for (const finding of checkCascade(buildCascade(broken).cascade)) {
      expect(finding.message.id).not.toBe(finding.message.en);
      expect(Object.isFrozen(finding.details)).toBe(true);
      expect(JSON.parse(JSON.stringify(finding)).path).toEqual(finding.path);
    }
  });

  it("checks a cascade that came back from JSON alike, and refuses what is none", () => {
    const { cascade } = buildCascade(broken);
    expect(checkCascade(JSON.parse(JSON.stringify(cascade)))).toEqual(checkCascade(cascade));
    expect(() => checkCascade(undefined as never)).toThrow("cascade");
  });

  describe("properties", () => {
    it("finds the same for any order of the rows", () => {
      const rows = [
        ...broken,
        node("k2", ["p"], { level: "activity", budget: 1 }),
        node("o", [], { level: "objective" }),
      ];
      const found = (nodes: readonly CascadeNode[]) =>
        checkCascade(buildCascade(nodes).cascade)
          .map(({ code, subject }) => `${code} ${subject}`)
          .sort();
      fc.assert(
        fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
          expect(found(shuffled)).toEqual(found(rows));
        }),
        { numRuns: 24 },
      );
    });
  });
});
