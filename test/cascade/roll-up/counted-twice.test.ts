import { buildCascade, type CascadeNode, checkCascade, type IndicatorRelation, rollUpIndicators } from "sakip";
import { describe, expect, it } from "vitest";
import { indicator, node } from "../../support/cascade.ts";

type Made = Readonly<Record<string, readonly (readonly [upper: string, relation: IndicatorRelation])[]>>;

const indicators = (made: Made) =>
  Object.entries(made).map(([id, supports]) =>
    indicator(id, { supports: supports.map(([indicatorId, relation]) => ({ indicatorId, relation })) }),
  );
/** One node below another, with what each indicator supports. */
const levels = (...each: Made[]) =>
  each.map((made, i) => node(`n${i}`, i === 0 ? [] : [`n${i - 1}`], { indicators: indicators(made) }));
const found = (nodes: readonly CascadeNode[]) =>
  checkCascade(buildCascade(nodes).cascade)
    .filter(({ code }) => code === "counted-twice")
    .map(({ details }) => [details["indicatorId"], `${details["times"]}`, (details["ways"] as unknown[]).length]);

describe("what would count twice", () => {
  it("is found above the bar of a formula and below it each, and whichever is more is told", () => {
    const formula = (...relations: IndicatorRelation[]) =>
      found(
        levels({ U: [] }, Object.fromEntries(relations.map((relation, i) => [`P${i}`, [["U", relation]]])), {
          X: relations.map((_, i) => [`P${i}`, "sum"] as const),
        }),
      );
    expect(formula("numerator", "denominator")).toEqual([]);
    expect(formula("numerator", "numerator", "denominator")).toEqual([["U", "2", 3]]);
    expect(formula("numerator", "denominator", "denominator")).toEqual([["U", "2", 3]]);
  });

  it("is found through the worst and the lowest of several, where one decides", () => {
    for (const relation of ["worst", "minimum", "maximum"] as const) {
      expect(
        found(
          levels(
            { U: [] },
            { A: [["U", "sum"]] },
            {
              X: [
                ["A", relation],
                ["U", "sum"],
              ],
            },
          ),
        ),
      ).toEqual([["U", "2", 2]]);
      expect(found(levels({ U: [] }, { A: [["U", "sum"]], B: [["A", "sum"]] }, { X: [["A", relation]] }))).toEqual([]);
    }
  });

  it("counts whole what decides alone, and by its share what is added", () => {
    const nodes = [
      node("t", [], { indicators: indicators({ U: [] }) }),
      node("a", ["t"], { indicators: indicators({ A: [["U", "sum"]] }) }),
      node("b", ["t"], { indicators: indicators({ B: [["U", "sum"]] }) }),
      node("x", ["a", "b"], {
        indicators: indicators({
          X: [
            ["A", "minimum"],
            ["B", "sum"],
          ],
        }),
      }),
    ];
    expect(found(nodes)).toEqual([["U", "1.5", 2]]);
    const [top] = rollUpIndicators(buildCascade(nodes).cascade, ({ id }) => (id === "X" ? 10 : null));
    expect(top).toMatchObject({ indicatorId: "U", reason: "counted-twice" });
  });

  it("is drawn on six ways at most, and past what does not lead there", () => {
    const middle = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`M${i}`, [["U", "sum"]]])) as Made;
    const nodes = levels(
      { U: [] },
      { ...middle, Z: [["U", "sum"]] },
      { X: Object.keys(middle).map((id) => [id, "sum"] as const) },
    );
    expect(found(nodes)).toEqual([["U", "8", 6]]);
  });
});
