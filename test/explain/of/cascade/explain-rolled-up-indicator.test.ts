import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildCascade,
  explainRolledUpIndicator,
  explainText,
  type IndicatorRelation,
  type RolledUpIndicator,
  rollUpIndicators,
} from "../../../../src/index.ts";
import { indicator, node } from "../../../support/cascade.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

interface Part {
  readonly relation: IndicatorRelation;
  readonly value: number | null;
  readonly weight?: number | undefined;
}

const top = (unit: string, parts: readonly Part[], missing: "refuse" | "skip" = "refuse"): RolledUpIndicator => {
  const { cascade } = buildCascade([
    node("s", [], { indicators: [indicator("up", { unit })] }),
    ...parts.map(({ relation, weight }, i) =>
      node(`n${i}`, ["s"], {
        indicators: [
          indicator(`i${i}`, {
            unit: "orang",
            supports: [{ indicatorId: "up", relation, ...(weight !== undefined && { weight }) }],
          }),
        ],
      }),
    ),
  ]);
  const [row] = rollUpIndicators(cascade, ({ id }) => (id === "up" ? null : parts[Number(id.slice(1))]?.value), {
    missing,
  });
  if (row === undefined) throw new Error("the first node has an indicator");
  return row;
};

describe("explainRolledUpIndicator", () => {
  it("divides numerators by denominators, in percent where the unit is", () => {
    const parts = [
      { relation: "numerator", value: 8 },
      { relation: "numerator", value: 90 },
      { relation: "denominator", value: 10 },
      { relation: "denominator", value: 100 },
    ] as const;
    // 98 ÷ 110 × 100
    expect(explainText(explainRolledUpIndicator(top("%", parts)))).toMatch(
      /^Realisasi gabungan indikator up \(s\): ≈ 89,0909%\. Dihitung dari \(nilai n0\/i0 8 \+ nilai n1\/i1 90\) ÷ \(nilai n2\/i2 10 \+ nilai n3\/i3 100\) × 100 ≈ 89,0909%\./,
    );
    expect(explainRolledUpIndicator(top("rasio", parts))).toMatchObject({ unit: null });
  });

  it("says why there is none, and refuses what is none", () => {
    expect(explainRolledUpIndicator(top("orang", [{ relation: "sum", value: null }]))).toMatchObject({
      value: null,
      reason: "missing-parts",
    });
    expect(refusal(() => explainRolledUpIndicator({} as never))).toContain("invalid-input result.kind");
  });
});

const value = fc.option(fc.integer({ min: 0, max: 300 }), { freq: 8 });
const alike = fc
  .tuple(
    fc.constantFrom("sum", "weighted", "average", "minimum", "maximum", "worst"),
    fc.array(fc.record({ value, weight: fc.integer({ min: 0, max: 40 }) }), { minLength: 1, maxLength: 5 }),
  )
  .map(([relation, parts]) =>
    parts.map(({ value: own, weight }): Part => ({ relation, value: own, ...(relation === "weighted" && { weight }) })),
  );
const formula = fc.array(fc.record({ relation: fc.constantFrom("numerator", "denominator"), value }), {
  minLength: 1,
  maxLength: 5,
});

explanationLaws(
  fc
    .tuple(fc.constantFrom("orang", "%"), fc.oneof(alike, formula), fc.constantFrom("refuse", "skip"))
    .map(([unit, parts, missing]) => top(unit, parts, missing)),
  explainRolledUpIndicator,
);
