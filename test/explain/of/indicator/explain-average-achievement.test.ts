import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageAchievement,
  cappedPolicy,
  explainAverageAchievement,
  explainText,
  measureAchievement,
} from "../../../../src/index.ts";
import { explanationLaws, figures, percents } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

describe("explainAverageAchievement", () => {
  it("tells weights, bounds and roundings", () => {
    // (3 × 100 + 1 × 90) ÷ 4 = 97.5
    const average = averageAchievement([100, 90], { weights: [3, 1] });
    expect(explainText(explainAverageAchievement(average), { locale: "en" })).toMatch(
      /^Average achievement: 97\.5%\. Computed from \(achievement 1 100% × weight 1 3 \+ achievement 2 90% × weight 2 1\) ÷ \(weight 1 3 \+ weight 2 1\) = 97\.5%\./,
    );
    // The mean of 100 (cut from 130) and 80 is 90.
    const capped = averageAchievement([130, 80], { capEach: 100 });
    expect(explainText(explainAverageAchievement(capped))).toContain(
      "Dihitung dari rata-rata (nilai terkecil dari (capaian ke-1 130%; batas atas masing-masing 100%); capaian ke-2 80%) = 90%.",
    );
  });

  it("refers to achievements, and says what was left out or counted as zero", () => {
    const measured = measureAchievement({ polarity: "maximize", target: 4, realization: 3 }, cappedPolicy(120));
    const explanation = explainAverageAchievement(averageAchievement([measured, null], { missing: "zero" }));
    // (75 + 0) ÷ 2
    expect(explanation).toMatchObject({ value: "37.5", steps: [{ subject: "achievement:0", value: "75" }] });
    expect(explainText(explanation, { locale: "en" })).toContain("missing achievements count as zero");
  });

  it("says why there is none, and refuses what is no average", () => {
    expect(explainAverageAchievement(averageAchievement([null]))).toMatchObject({ value: null, formula: null });
    expect(refusal(() => explainAverageAchievement({ kind: "grade" } as never))).toContain("invalid-input result.kind");
  });
});

const measured = fc
  .record({ target: figures, realization: fc.option(figures, { freq: 9 }) })
  .map((row) => measureAchievement({ polarity: "maximize", ...row }));

explanationLaws(
  fc
    .tuple(
      fc.array(fc.oneof(fc.option(percents, { freq: 6 }), measured), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 }),
      fc.record({
        missing: fc.constantFrom("refuse", "redistribute", "zero"),
        capEach: fc.constantFrom(undefined, 100),
        cap: fc.constantFrom(undefined, 90, 120),
        floor: fc.constantFrom(undefined, 10),
        isWeighted: fc.boolean(),
        rounding: fc.constantFrom(undefined, { decimals: 2, mode: "half-up" } as const),
      }),
    )
    .map(([items, weights, { isWeighted, ...options }]) =>
      averageAchievement(items, { ...options, ...(isWeighted && { weights: weights.slice(0, items.length) }) }),
    ),
  explainAverageAchievement,
);

describe("of geometric means", () => {
  explanationLaws(
    fc
      .array(
        fc.integer({ min: 1, max: 20_000 }).map((each) => (each / 100).toFixed(2)),
        { minLength: 1, maxLength: 4 },
      )
      .map((items) => averageAchievement(items, { mean: "geometric" })),
    explainAverageAchievement,
  );
});
