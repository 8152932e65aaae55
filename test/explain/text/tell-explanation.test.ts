import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainAbsorption,
  explainEvaluation,
  explainText,
  measureAbsorption,
  tellExplanation,
} from "../../../src/index.ts";
import { amounts } from "../../support/explanation-laws.ts";
import { anyPoints, held } from "../../support/held.ts";
import { refusal } from "../../support/refusal.ts";

const explanation = explainAbsorption(measureAbsorption({ budget: 200, realization: 183 }));

describe("tellExplanation", () => {
  it("tells in the language that is asked for, Indonesian unless told", () => {
    expect(tellExplanation(explanation)).toContain("Dihitung dari realisasi 183 ÷ anggaran 200 × 100 = 91,5%.");
    expect(tellExplanation(explanation, { locale: "en" })).toContain(
      "Computed from realisation 183 ÷ budget 200 × 100 = 91.5%.",
    );
  });

  it("tells as many levels as are wanted", () => {
    const deep = explainEvaluation(held());
    expect(tellExplanation(deep, { depth: 0 }).split("\n")).toHaveLength(1);
    // Four components and the grade.
    expect(tellExplanation(deep, { depth: 1 }).split("\n")).toHaveLength(6);
  });

  it("takes what was kept, and changes nothing", () => {
    const kept = JSON.parse(JSON.stringify(explanation));
    expect(tellExplanation(kept)).toBe(tellExplanation(explanation));
    expect(kept).toEqual(JSON.parse(JSON.stringify(explanation)));
  });

  it("refuses what is no explanation, and options that are none, at once", () => {
    const result = measureAbsorption({ budget: 1, realization: 1 });
    expect(refusal(() => tellExplanation(result as never, { locale: "fr" } as never))).toEqual(
      expect.arrayContaining(["invalid-input explanation.kind", "invalid-input options.locale"]),
    );
  });
});

describe("properties", () => {
  it("says what explainText says", () => {
    const results = fc.oneof(
      fc.record({ budget: amounts, realization: amounts }).map((input) => explainAbsorption(measureAbsorption(input))),
      anyPoints.map((points) => explainEvaluation(held(points))),
    );
    fc.assert(
      fc.property(results, (each) => {
        expect(tellExplanation(each)).toBe(explainText(each));
      }),
    );
  });
});
