import fc from "fast-check";
import { aggregateEvaluations, scoreComponents, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { anyLetters, lettersSheet } from "../../support/worksheets.ts";

const all = (letter: string) => scoreWorksheet(lettersSheet(Array(12).fill(letter)));

describe("aggregateEvaluations", () => {
  it("reproduces the distribution of 37 agencies of Kotawaringin Barat 2023", () => {
    // kalteng.antaranews: A 8, BB 9, B 12, CC 7, C 1; percentages recomputed.
    const counts = { A: 8, BB: 9, B: 12, CC: 7, C: 1 };
    const entries = Object.entries(counts).flatMap(([letter, count]) => Array(count).fill({ evaluation: all(letter) }));
    const { count, grades } = aggregateEvaluations(entries);
    expect(count).toBe(37);
    expect(
      grades.map((grade) => [
        grade.code,
        grade.count,
        grade.share.toFixed(2),
        grade.countAtOrAbove,
        grade.shareAtOrAbove.toFixed(2),
      ]),
    ).toEqual([
      ["AA", 0, "0.00", 0, "0.00"],
      ["A", 8, "21.62", 8, "21.62"],
      ["BB", 9, "24.32", 17, "45.95"],
      ["B", 12, "32.43", 29, "78.38"],
      ["CC", 7, "18.92", 36, "97.30"],
      ["C", 1, "2.70", 37, "100.00"],
      ["D", 0, "0.00", 37, "100.00"],
    ]);
  });

  it("weighs as it is told, and gives the mean no grade", () => {
    const summary = aggregateEvaluations([
      { evaluation: all("AA"), weight: "0.5" },
      { evaluation: all("B") },
      { evaluation: all("E"), weight: 0 },
    ]);
    expect(summary.mean).toMatchObject({ status: "computed" });
    expect(summary.mean.status === "computed" && `${summary.mean.value}`).toBe("80");
    expect(`${summary.weight}`).toBe("1.5");
    expect(Object.keys(summary)).toEqual([
      "kind",
      "regulation",
      "evaluations",
      "count",
      "mean",
      "weight",
      "components",
      "grades",
    ]);
  });

  it("gives the mean of each component", () => {
    const { components } = aggregateEvaluations([
      { evaluation: all("AA"), weight: "0.5" },
      { evaluation: all("B") },
      { evaluation: all("E"), weight: 0 },
    ]);
    // (100 % × 0.5 + 70 %) / 1.5 is 80 %.
    expect(
      components.map(({ key, weight, mean }) => [key, `${weight}`, `${mean.status === "computed" && mean.value}`]),
    ).toEqual([
      ["planning", "30", "24"],
      ["measurement", "30", "24"],
      ["reporting", "15", "12"],
      ["internal-evaluation", "25", "20"],
    ]);
    const [none] = aggregateEvaluations([{ evaluation: all("A"), weight: 0 }]).components;
    expect(none?.mean).toEqual({ status: "not-computable", reason: "no-weight", needs: ["weight"] });
  });

  it("has no mean of nothing, and none without weight", () => {
    expect(aggregateEvaluations([])).toEqual({
      kind: "evaluation-summary",
      evaluations: [],
      count: 0,
      mean: { status: "not-computable", reason: "no-evaluations", needs: ["evaluations"] },
      weight: expect.anything(),
      components: [],
      grades: [],
    });
    expect(aggregateEvaluations([{ evaluation: all("A"), weight: 0 }]).mean).toEqual({
      status: "not-computable",
      reason: "no-weight",
      needs: ["weight"],
    });
  });

  it("reads any iterable once", () => {
    let read = 0;
    const entries = (function* () {
      for (const letter of ["A", "B"]) {
        read++;
        yield { evaluation: all(letter) };
      }
    })();
    expect(aggregateEvaluations(entries).count).toBe(2);
    expect(read).toBe(2);
  });

  it("refuses to mix regulations, and names every problem", () => {
    const old = scoreComponents({
      evaluationYear: 2019,
      components: { planning: 20, measurement: 20, reporting: 10, "internal-evaluation": 5, achievement: 10 },
    });
    expect(() =>
      aggregateEvaluations([
        { evaluation: all("A") },
        { evaluation: old, weight: -1 },
        { evaluation: all("A"), weight: "x" },
      ]),
    ).toThrow(
      /^3 problems\n- out-of-range at entries\[1\]\.weight.*\n- invalid-number at entries\[2\]\.weight.*\n- mixed-regulations at entries\[1\]\.evaluation\.regulation/,
    );
    const misspelt = { evaluation: all("A"), wieght: 2 };
    expect(refusal(() => aggregateEvaluations([misspelt, null, {}] as never))).toEqual([
      "invalid-input entries[0].wieght",
      "invalid-input entries[1]",
      "invalid-input entries[2].evaluation",
    ]);
    expect(() => aggregateEvaluations(3 as never)).toThrow("invalid-input");
  });
});

describe("properties", () => {
  it("the mean lies between the totals, does not depend on their order, and shares make 100", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyLetters, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
        (given) => {
          const entries = given.map(([letters, weight]) => ({
            evaluation: scoreWorksheet(lettersSheet(letters)),
            weight,
          }));
          const summary = aggregateEvaluations(entries);
          const { evaluations: _reversed, ...reversed } = aggregateEvaluations([...entries].reverse());
          expect(summary).toMatchObject(reversed);
          const totals = entries.map(({ evaluation }) => evaluation.total.toNumber()).sort((a, b) => a - b);
          const mean = summary.mean.status === "computed" ? summary.mean.value.toNumber() : Number.NaN;
          expect(mean).toBeGreaterThanOrEqual((totals[0] as number) - 1e-9);
          expect(mean).toBeLessThanOrEqual((totals.at(-1) as number) + 1e-9);
          expect(summary.grades.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
          expect(`${summary.grades.at(-1)?.shareAtOrAbove}`).toBe("100");
        },
      ),
      { numRuns: 50 },
    );
  });
});
