import { anyText, list, nullable, optional, type Read, text, whole, word } from "../../../../core/index.ts";
import { type AchievementFormula, polarityShape, reachedFields } from "../../../../indicator/index.ts";
import { number, resultNumber, roundingMode } from "../../../../number/index.ts";
import { basisField, numberOutcome, partShape, resultShape } from "../../shared/fields.ts";

const formulas: readonly AchievementFormula[] = [
  "ratio",
  "mirror",
  "inverse",
  "deviation",
  "deviation-bands",
  "deviation-points",
  "within-range",
  "baseline-progress",
  "best-target",
  "zero-target",
  "from-worst",
  "zero-realization",
  "level-steps",
  "level-positions",
];

// Not the shape of the policy: what its laws hold was held before the achievement was measured, and this is smaller.
const rulesRead = /* @__PURE__ */ (() =>
  partShape({
    minimize: word(["mirror", "inverse"]),
    stabilize: partShape({
      tolerance: optional(resultNumber),
      bands: optional(list(partShape({ within: resultNumber, value: resultNumber }))),
      beyond: optional(resultNumber),
      points: optional(list(partShape({ closeness: resultNumber, value: resultNumber }))),
    }),
    cap: nullable(resultNumber),
    floor: nullable(resultNumber),
    zeroTarget: text,
    zeroRealization: text,
    bestTarget: nullable(resultNumber),
    rounding: list(
      partShape({ stage: word(["target", "realization", "percent"]), decimals: whole(-15, 100), mode: roundingMode }),
    ),
  }))();

/** The rules of an achievement as explainers read them. */
export type RulesRead = Read<typeof rulesRead>;

/** What is read of an achievement. */
export const achievementRead = /* @__PURE__ */ (() =>
  resultShape("achievement", {
    ...numberOutcome,
    ...basisField,
    ...reachedFields,
    polarity: polarityShape,
    formula: optional(word(formulas)),
    bounded: optional(nullable(word(["cap", "floor"])), null),
    converted: optional(resultNumber),
    unit: optional(partShape({ target: nullable(anyText), realization: nullable(anyText) })),
    baseline: optional(nullable(number)),
    worstRealization: optional(number),
    rules: rulesRead,
  }))();

/** An achievement as explainers read it. */
export type AchievementRead = Read<typeof achievementRead>;
