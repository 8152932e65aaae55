import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageAchievement,
  buildCascade,
  consolidate,
  divideTarget,
  type Explainable,
  type ExplanationDifference,
  explainDifference,
  explainEvaluation,
  explainText,
  gradeOf,
  lkjipPolicy,
  measureAbsorption,
  measureAchievement,
  parsePeriod,
  rollUp,
  sakipGradeScale,
  scoreComponents,
} from "../../../src/index.ts";
import { refusal } from "../../budget/refusal.ts";
import { node } from "../../support/cascade.ts";

const row = { polarity: "maximize", target: 80, realization: "60.3" } as const;
const of2023 = {
  evaluationYear: 2023,
  components: { planning: "24.60", measurement: "23.10", reporting: "12.45", "internal-evaluation": "18.25" },
};

describe("explainDifference", () => {
  it("tells the one input that changed, and by how much", () => {
    const difference = explainDifference(
      measureAchievement(row, lkjipPolicy),
      measureAchievement({ ...row, realization: "64.5" }, lkjipPolicy),
    );
    expect(difference).toMatchObject({
      changed: true,
      cause: "input",
      before: "75.38",
      after: "80.63",
      change: "5.25",
    });
    expect(difference.inputs).toMatchObject([
      { key: "realization", from: "input", before: { value: "60.3" }, after: { value: "64.5" }, change: "4.2" },
    ]);
    expect(explainText(difference)).toBe(
      "Capaian: dari 75,38% menjadi 80,63% (naik 5,25 poin). Sebabnya data yang berbeda. " +
        "Data yang berubah: realisasi dari 60,3 menjadi 64,5 (naik 4,2).",
    );
  });

  it("tells a rule that changed, its rounding and its source", () => {
    const difference = explainDifference(
      measureAchievement(row, lkjipPolicy),
      measureAchievement(row, {
        ...lkjipPolicy,
        rounding: null,
        cap: 75,
        source: { title: "Perbup", status: "convention" },
      }),
    );
    expect(difference).toMatchObject({
      cause: "rule",
      rounding: { before: { decimals: 2, mode: "half-up" }, after: null },
      basis: { after: { title: "Perbup" } },
    });
    expect(difference.inputs.map(({ key, from }) => [key, from])).toEqual([["cap", "rule"]]);
    expect(explainText(difference, { locale: "en" })).toContain(
      "Because the rule differs. Rules that changed: cap from – to 75%. Rounding from 2 decimals",
    );
  });

  it("goes down to the component that moved", () => {
    const difference = explainDifference(
      scoreComponents(of2023),
      scoreComponents({ ...of2023, components: { ...of2023.components, reporting: "12.95" } }),
    );
    expect(difference).toMatchObject({ change: "0.5", cause: "input" });
    expect(difference.steps.map(({ subject, change }) => [subject, change])).toEqual([
      ["component:reporting", "0.5"],
      ["grade", undefined],
    ]);
    expect(explainText(difference)).toContain(
      "\n  1. Pelaporan Kinerja: dari 12,45 poin menjadi 12,95 poin (naik 0,5 poin).",
    );
  });

  it("says when there is no value any more", () => {
    const difference = explainDifference(
      measureAbsorption({ budget: 10, realization: 5 }),
      measureAbsorption({ budget: 10, realization: null }),
    );
    expect(difference).toMatchObject({ before: "50", after: null, reasons: { after: "not-reported" } });
    expect(explainText(difference)).toContain("dari 50% menjadi tidak dapat dihitung (realisasi tidak dilaporkan).");
  });

  it("refuses to compare what is not alike", () => {
    expect(
      refusal(() => explainDifference(gradeOf(50, sakipGradeScale), measureAbsorption({ budget: 1, realization: 1 }))),
    ).toEqual(["invalid-input after"]);
  });
});

/** Results of several kinds, of which one figure differs. */
const madeOfOne: readonly { readonly key: string; readonly of: (value: string) => Explainable }[] = [
  { key: "achievement:1", of: (value) => averageAchievement([90, value, 70], { weights: [3, 2, 1] }) },
  { key: "weight:0", of: (value) => averageAchievement([90, 80], { weights: [value, 1] }) },
  {
    key: "reading:2023-TW2",
    of: (value) =>
      consolidate(
        [1, 2, 3].map((at) => ({ period: parsePeriod(`2023-TW${at}`), value: at === 2 ? value : at })),
        "sum",
      ),
  },
  {
    key: "value:b",
    of: (value) =>
      firstOf(
        rollUp(
          buildCascade([
            node("a", [], { rollUp: "weighted" }),
            node("b", ["a"], { weight: 2 }),
            node("c", ["a"], { weight: 1 }),
          ]).cascade,
          ({ id }) => ({ b: value, c: "7" })[id],
        ),
      ),
  },
  { key: "target", of: (value) => divideTarget(value, [1, 2], "same") },
];

function firstOf<T>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined) throw new Error("there is one");
  return first;
}

/** The keys of all inputs that differ, once each. */
function inputKeys({ inputs, steps }: ExplanationDifference): readonly string[] {
  return [...new Set([...inputs.map(({ key }) => key), ...steps.flatMap(inputKeys)])];
}

describe("properties", () => {
  it("is empty of a result and itself, and the one input of two that differ in one", () => {
    const cents = fc.integer({ min: 1, max: 100_000 }).map((each) => (each / 100).toFixed(2));
    fc.assert(
      fc.property(cents, cents, cents, (budget, one, other) => {
        const [a, b] = [one, other].map((realization) => measureAbsorption({ budget, realization }));
        if (a === undefined || b === undefined) return;
        expect(explainDifference(a, a)).toMatchObject({ changed: false, inputs: [], steps: [] });
        const keys = explainDifference(a, b).inputs.map(({ key }) => key);
        expect(keys).toEqual(Number(one) === Number(other) ? [] : ["realization"]);
      }),
    );
  });

  it("is the one input, wherever it lies in the tree, whatever the kind", () => {
    const given = fc.integer({ min: 1, max: 100_000 }).map((each) => (each / 100).toFixed(2));
    fc.assert(
      fc.property(given, given, fc.constantFrom(...madeOfOne), (one, other, { key, of }) => {
        const keys = inputKeys(explainDifference(of(one), of(other)));
        expect(keys).toEqual(Number(one) === Number(other) ? [] : [key]);
      }),
    );
  });

  it("survives JSON", () => {
    const explanation = explainEvaluation(scoreComponents(of2023));
    const difference = explainDifference(explanation, JSON.parse(JSON.stringify(explanation)));
    expect(difference.changed).toBe(false);
    expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
  });
});
